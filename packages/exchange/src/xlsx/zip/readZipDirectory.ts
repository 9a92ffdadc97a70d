import { limitError } from '../../limits/limitError.js';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { findZipEnd } from './findZipEnd.js';
import type { ZipEntry } from './zipEntry.js';

const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const centralBytes = 46;
const localBytes = 30;
const encryptedFlag = 0x0041;
const describedLaterFlag = 0x0008;
const allOnes = 0xffffffff;

/**
 * Reads the directory of a zip container and holds it against the header of each entry. Refused are
 * containers that contradict themselves: those are read differently by different programs.
 *
 * Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.5.3.
 *
 * @param bytes - the container
 * @param limits - most entries allowed
 * @returns the entries by name, in the order of the directory; folders left out
 * @throws NjiaError `FILE-ZIP-BROKEN`, `FILE-ZIP-DUPLICATE`, `FILE-ZIP-NAMES`, `FILE-ENCRYPTED`,
 *   `LIMIT-ZIP-ENTRIES`
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findZipEnd(view);
  if (count > limits.zipEntries) throw limitError('zipEntries', limits);
  const entries = new Map<string, ZipEntry>();
  const folded = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + centralBytes > view.byteLength || view.getUint32(at, true) !== centralSignature) {
      throw fileError('FILE-ZIP-BROKEN');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + centralBytes + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > view.byteLength) throw fileError('FILE-ZIP-BROKEN');
    const entry = centralEntry(bytes, view, at, nameLength, extraLength);
    // Part names of workbooks are equal without regard to case (ECMA-376-2, 6.2.2.3).
    const fold = entry.name.toLowerCase();
    if (folded.has(fold)) throw fileError('FILE-ZIP-DUPLICATE');
    folded.add(fold);
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
    at = end;
  }
  refuseOverlaps(entries, offset);
  return entries;
}

function centralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & encryptedFlag) !== 0) throw fileError('FILE-ENCRYPTED');
  if (method !== 0 && method !== 8) throw fileError('FILE-ZIP-BROKEN');
  const name = entryName(bytes.subarray(at + centralBytes, at + centralBytes + nameLength));
  const wide = wideFields(view, at + centralBytes + nameLength, extraLength);
  const unpackedBytes = wide(view.getUint32(at + 24, true));
  const packedBytes = wide(view.getUint32(at + 20, true));
  const headerOffset = wide(view.getUint32(at + 42, true));
  const crc = view.getUint32(at + 16, true);
  const local = headerOffset;
  if (
    local + localBytes > view.byteLength ||
    view.getUint32(local, true) !== localSignature ||
    view.getUint16(local + 8, true) !== method ||
    view.getUint16(local + 26, true) !== nameLength ||
    (view.getUint16(local + 6, true) & encryptedFlag) !== 0
  ) {
    throw fileError('FILE-ZIP-BROKEN');
  }
  const describedLater = (view.getUint16(local + 6, true) & describedLaterFlag) !== 0;
  if (!describedLater && view.getUint32(local + 14, true) !== crc)
    throw fileError('FILE-ZIP-BROKEN');
  for (let index = 0; index < nameLength; index++) {
    if (bytes[local + localBytes + index] !== bytes[at + centralBytes + index]) {
      throw fileError('FILE-ZIP-BROKEN');
    }
  }
  const offset = local + localBytes + nameLength + view.getUint16(local + 28, true);
  if (offset + packedBytes > view.byteLength) throw fileError('FILE-ZIP-BROKEN');
  if (method === 0 && packedBytes !== unpackedBytes) throw fileError('FILE-ZIP-BROKEN');
  return { name, method, crc, packedBytes, unpackedBytes, offset, headerOffset };
}

/** Zip64: fields of all ones stand, in this order, as eight bytes in an extra field. */
function wideFields(view: DataView, start: number, length: number): (value: number) => number {
  let at = -1;
  for (let extra = start; extra + 4 <= start + length;) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) at = extra + 4;
    extra += 4 + size;
  }
  return (value) => {
    if (value !== allOnes || at === -1) return value;
    if (at + 8 > start + length) throw fileError('FILE-ZIP-BROKEN');
    const wide = Number(view.getBigUint64(at, true));
    at += 8;
    return wide;
  };
}

const names = new TextDecoder('utf-8');

/** Refuses names that are absolute or lead out of the container's folder. */
function entryName(bytes: Uint8Array): string {
  const name = names.decode(bytes);
  const path = name.replaceAll('\\', '/');
  const leavesFolder = path.split('/').includes('..');
  if (name === '' || path.startsWith('/') || /^[A-Za-z]:|\0/u.test(path) || leavesFolder) {
    throw fileError('FILE-ZIP-NAMES');
  }
  return path;
}

/** Entries that share bytes are how small files unpack to huge ones again and again. */
function refuseOverlaps(entries: ReadonlyMap<string, ZipEntry>, directory: number): void {
  const sorted = [...entries.values()].sort((one, other) => one.headerOffset - other.headerOffset);
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.headerOffset ?? directory;
    if (entry.offset + entry.packedBytes > next) throw fileError('FILE-ZIP-BROKEN');
  }
}
