import { fileError } from '../../tables/fileError.js';

/** Where the central directory of a zip container is. */
export interface ZipEnd {
  /** Number of entries it states. */
  readonly count: number;
  /** Offset of the first one. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const wideSignature = 0x06064b50;
const wideLocatorSignature = 0x07064b50;
const wideLocatorBytes = 20;

/**
 * Finds the end record of a zip container, from the end of the file backwards, and follows it to the
 * Zip64 one when there is one.
 *
 * @param view - the file
 * @returns number of entries and offset of the directory
 * @throws NjiaError `FILE-ZIP-BROKEN` when there is none, or when it spans several disks
 */
export function findZipEnd(view: DataView): ZipEnd {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    // A comment may hold the signature by chance: the true record says how long its comment is.
    if (at + endBytes + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = wideEnd(view, at);
    if (wide !== undefined) return wide;
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count) break;
    if (offset + view.getUint32(at + 12, true) > at) break;
    return { count, offset };
  }
  throw fileError('FILE-ZIP-BROKEN');
}

function wideEnd(view: DataView, end: number): ZipEnd | undefined {
  const locator = end - wideLocatorBytes;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== wideSignature) {
    throw fileError('FILE-ZIP-BROKEN');
  }
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
