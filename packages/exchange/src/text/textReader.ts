import { sniffEncoding } from './sniffEncoding.js';
import { utf8SequenceLength } from './utf8SequenceLength.js';
import { windows1252 } from './windows1252.js';

/** How a text was read. */
export interface TextReading {
  /** Encoding in the end: `windows-1252` as soon as one byte was not UTF-8. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether there was a byte order mark. */
  readonly marked: boolean;
  /** Whether both UTF-8 sequences and single windows-1252 bytes occurred. */
  readonly mixed: boolean;
}

const nothing = new Uint8Array(0);

/**
 * Turns bytes into text, chunk by chunk. UTF-8 and UTF-16 are told by their mark or their zeros; a
 * byte that is not UTF-8 is read as windows-1252, and that is said. The text is the same however
 * the bytes are cut, as long as the first chunk has 1 KiB or is the whole.
 */
export class TextReader {
  #encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | undefined;
  #marked = false;
  #single = false;
  #multiple = false;
  #rest: Uint8Array = nothing;
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** How the text was read so far. */
  get reading(): TextReading {
    const encoding = this.#encoding ?? 'utf-8';
    return {
      encoding: this.#single ? 'windows-1252' : encoding,
      marked: this.#marked,
      mixed: this.#single && this.#multiple,
    };
  }

  /**
   * Reads one chunk.
   *
   * @param chunk - the next bytes
   * @param last - whether no more bytes follow
   * @returns their text; a character cut by the end of the chunk comes with the next one
   */
  read(chunk: Uint8Array, last: boolean): string {
    let bytes = chunk;
    if (this.#encoding === undefined) {
      const { encoding, markLength } = sniffEncoding(chunk);
      this.#encoding = encoding;
      this.#marked = markLength > 0;
      bytes = chunk.subarray(markLength);
    }
    if (this.#rest.length > 0) {
      const joined = new Uint8Array(this.#rest.length + bytes.length);
      joined.set(this.#rest);
      joined.set(bytes, this.#rest.length);
      bytes = joined;
      this.#rest = nothing;
    }
    return this.#encoding === 'utf-8' ? this.#readUtf8(bytes, last) : this.#readUtf16(bytes, last);
  }

  #readUtf8(bytes: Uint8Array, last: boolean): string {
    let end = bytes.length;
    if (!last) {
      // A sequence is at most four bytes long, so only the last three can begin an unfinished one.
      for (let back = Math.max(0, end - 3); back < end; back++) {
        if (bytes[back]! >= 0xc2 && utf8SequenceLength(bytes, back) === -1) end = back;
      }
      this.#rest = bytes.slice(end);
    }
    const whole = bytes.subarray(0, end);
    try {
      const text = this.#strict.decode(whole);
      if (text.length < whole.length) this.#multiple = true;
      return text;
    } catch {
      return this.#readLeniently(whole);
    }
  }

  #readLeniently(bytes: Uint8Array): string {
    const pieces: string[] = [];
    let valid = 0;
    for (let at = 0; at < bytes.length;) {
      const length = utf8SequenceLength(bytes, at);
      if (length > 0) {
        if (length > 1) this.#multiple = true;
        at += length;
        continue;
      }
      this.#single = true;
      if (valid < at) pieces.push(this.#strict.decode(bytes.subarray(valid, at)));
      const byte = bytes[at]!;
      pieces.push(String.fromCharCode(byte < 0xa0 ? windows1252[byte - 0x80]! : byte));
      at += 1;
      valid = at;
    }
    if (valid < bytes.length) pieces.push(this.#strict.decode(bytes.subarray(valid)));
    return pieces.join('');
  }

  /** Own loop, because `TextDecoder` would turn lone surrogates into U+FFFD without a word. */
  #readUtf16(bytes: Uint8Array, last: boolean): string {
    const pairs = bytes.length >> 1;
    const [high, low] = this.#encoding === 'utf-16be' ? [0, 1] : [1, 0];
    const pieces: string[] = [];
    const units: number[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      units.push((bytes[pair * 2 + high]! << 8) | bytes[pair * 2 + low]!);
      if (units.length === 4096 || pair === pairs - 1) {
        pieces.push(String.fromCharCode(...units));
        units.length = 0;
      }
    }
    if (bytes.length % 2 === 1) {
      if (last) pieces.push('\ufffd');
      else this.#rest = bytes.slice(pairs * 2);
    }
    return pieces.join('');
  }
}
