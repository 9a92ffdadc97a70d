import { deflateSync } from 'fflate';
import { crc32 } from './crc32.js';

/** A part to be put into a zip container. */
export type ZipPart =
  | {
      /** Name, with `/` between folders; ASCII. */
      readonly name: string;
      /** Bytes to be packed. */
      readonly content: Uint8Array;
    }
  | {
      /** Name, with `/` between folders. */
      readonly name: string;
      /** Bytes packed already, taken over from another container. */
      readonly packed: Uint8Array;
      /** How they are packed. */
      readonly method: 0 | 8;
      /** CRC-32 of the unpacked bytes. */
      readonly crc: number;
      /** Bytes unpacked. */
      readonly unpackedBytes: number;
    };

/** 1980-01-01 00:00, the first moment a zip file can tell: the same content gives the same bytes. */
const date = 0x0021;
const versionNeeded = 20;
const utf8Names = 0x0800;

/**
 * Writes a zip container. The same parts give the same bytes everywhere.
 *
 * @param parts - the parts, in order
 * @returns the container
 */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = 'content' in part ? pack(part.content) : part;
    const name = encoder.encode(part.name);
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, 0x04034b50, true);
    writeCommon(header, 4, entry, name.length);
    pieces.push(bytesOf(header), name, entry.packed);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(4, versionNeeded, true);
    writeCommon(central, 6, entry, name.length);
    central.setUint32(42, offset, true);
    directory.push(bytesOf(central), name);
    offset += 30 + name.length + entry.packed.length;
  }
  const directoryBytes = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, directoryBytes, true);
  end.setUint32(16, offset, true);
  return join([...pieces, ...directory, bytesOf(end)]);
}

type PackedPart = Extract<ZipPart, { packed: Uint8Array }>;

function pack(content: Uint8Array): Omit<PackedPart, 'name'> {
  const packed = deflateSync(content);
  return { packed, method: 8, crc: crc32(content), unpackedBytes: content.length };
}

/** The fields that an entry's own header and the directory share, from the version on. */
function writeCommon(
  view: DataView,
  at: number,
  entry: Omit<PackedPart, 'name'>,
  nameLength: number,
): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.unpackedBytes, true);
  view.setUint16(at + 22, nameLength, true);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
