/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

/** Round constants: fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2), computed once. */
function roundConstants(): Uint32Array {
  const constants = new Uint32Array(64);
  let found = 0;
  for (let candidate = 2; found < 64; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
      if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    const root = Math.cbrt(candidate);
    constants[found] = Math.floor((root - Math.floor(root)) * 4_294_967_296);
    found += 1;
  }
  return constants;
}

let constants: Uint32Array | undefined;

/**
 * UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. Written out because the core knows no `TextEncoder`.
 *
 * @param text - Any text.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 63);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    }
  }
  return bytes.subarray(0, length);
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/**
 * SHA-256 in instalments, so that a million records need not become one text first.
 *
 * Synchronous and without Web Crypto on purpose: results must be the same value, not a promise, on every runtime.
 */
export class Sha256 {
  readonly #state = Uint32Array.from(initial);
  readonly #block = new Uint8Array(64);
  readonly #schedule = new Uint32Array(64);
  #filled = 0;
  #bytes = 0;

  /** Adds a text as UTF-8. */
  update(text: string): this {
    for (const byte of utf8(text)) this.#push(byte);
    return this;
  }

  /** Adds bytes. */
  updateBytes(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#push(byte);
    return this;
  }

  /** Ends the message; 64 hexadecimal digits. The object must not be used afterwards. */
  hex(): string {
    const bits = this.#bytes * 8;
    this.#push(0x80);
    while (this.#filled !== 56) this.#push(0);
    const high = Math.floor(bits / 4_294_967_296);
    for (const word of [high, bits >>> 0])
      for (let shift = 24; shift >= 0; shift -= 8) this.#push((word >>> shift) & 255);
    return Array.from(this.#state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  #push(byte: number): void {
    this.#block[this.#filled] = byte;
    this.#filled += 1;
    this.#bytes += 1;
    if (this.#filled === 64) {
      this.#compress();
      this.#filled = 0;
    }
  }

  #compress(): void {
    constants ??= roundConstants();
    const k = constants;
    const w = this.#schedule;
    const block = this.#block;
    const at = (array: { readonly [index: number]: number }, index: number): number =>
      array[index] ?? 0;
    for (let i = 0; i < 16; i += 1)
      w[i] =
        (at(block, 4 * i) << 24) |
        (at(block, 4 * i + 1) << 16) |
        (at(block, 4 * i + 2) << 8) |
        at(block, 4 * i + 3);
    for (let i = 16; i < 64; i += 1) {
      const a = at(w, i - 15);
      const b = at(w, i - 2);
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
    }
    const s = this.#state;
    let [a, b, c, d, e, f, g, h] = Array.from(s) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i += 1) {
      const t1 =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          ((e & f) ^ (~e & g)) +
          at(k, i) +
          at(w, i)) |
        0;
      const t2 =
        ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      s[index] = (at(s, index) + word) | 0;
    });
  }
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => new Sha256().update(text).hex();
