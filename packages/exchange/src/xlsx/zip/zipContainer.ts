import { Inflate } from 'fflate';
import { limitError } from '../../limits/limitError.js';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { crc32 } from './crc32.js';
import { readZipDirectory } from './readZipDirectory.js';
import type { ZipPart } from './writeZip.js';
import type { ZipEntry } from './zipEntry.js';

/** Packed bytes unpacked at a time: at most 1,032 times as many come out at once. */
const stepBytes = 16 * 1024;

/** Below this, a part may be packed as tightly as it likes. */
const ratioFloorBytes = 10 * 1024 * 1024;

/** A zip container whose parts are unpacked in small steps, counted and checked. */
export class ZipContainer {
  /** Entries by name. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  #unpacked = 0;

  /**
   * Reads the directory.
   *
   * @param bytes - the file
   * @param limits - limits in force
   * @throws NjiaError when the directory is damaged or hostile
   */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.entries = readZipDirectory(bytes, limits);
  }

  /**
   * Unpacks one part piece by piece.
   *
   * @param entry - the part
   * @param take - is given each piece; only valid during the call
   * @throws NjiaError `LIMIT-UNPACKED-BYTES`, `LIMIT-RATIO`, `FILE-ZIP-BROKEN`, `FILE-ZIP-CHECKSUM`
   */
  unpack(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
    // What the directory states is enough to refuse, and never enough to believe.
    this.#check(this.#unpacked + entry.unpackedBytes, entry.unpackedBytes, entry.packedBytes);
    const packed = this.#bytes.subarray(entry.offset, entry.offset + entry.packedBytes);
    let crc = 0;
    let length = 0;
    let consumed = 0;
    const count = (piece: Uint8Array): void => {
      length += piece.length;
      this.#unpacked += piece.length;
      if (length > entry.unpackedBytes) throw fileError('FILE-ZIP-BROKEN');
      this.#check(this.#unpacked, length, consumed);
      crc = crc32(piece, crc);
      take(piece);
    };
    const inflate = entry.method === 8 ? new Inflate(count) : undefined;
    for (let at = 0; at < packed.length; at += stepBytes) {
      const step = packed.subarray(at, at + stepBytes);
      consumed += step.length;
      if (inflate === undefined) count(step);
      else push(inflate, step, at + stepBytes >= packed.length);
    }
    if (length !== entry.unpackedBytes) throw fileError('FILE-ZIP-BROKEN');
    if (crc !== entry.crc) throw fileError('FILE-ZIP-CHECKSUM');
  }

  #check(total: number, unpacked: number, packed: number): void {
    if (total > this.#limits.unpackedBytes) throw limitError('unpackedBytes', this.#limits);
    if (unpacked > ratioFloorBytes && unpacked > packed * this.#limits.ratio) {
      throw limitError('ratio', this.#limits);
    }
  }

  /**
   * Takes a part over as it is, to be put into another container.
   *
   * @param entry - the part
   * @returns its packed bytes and what describes them
   */
  packedPart(entry: ZipEntry): ZipPart {
    const { name, method, crc, unpackedBytes, offset, packedBytes } = entry;
    return {
      name,
      method,
      crc,
      unpackedBytes,
      packed: this.#bytes.subarray(offset, offset + packedBytes),
    };
  }

  /**
   * Unpacks one small part whole.
   *
   * @param entry - the part
   * @returns its bytes
   */
  unpackWhole(entry: ZipEntry): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.unpack(entry, (piece) => pieces.push(piece.slice()));
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

/** An error of the library carries a numeric code; ours passes through. */
function push(inflate: Inflate, step: Uint8Array, last: boolean): void {
  try {
    inflate.push(step, last);
  } catch (error) {
    if (error instanceof Error && error.name === 'NjiaError') throw error;
    throw fileError('FILE-ZIP-BROKEN');
  }
}
