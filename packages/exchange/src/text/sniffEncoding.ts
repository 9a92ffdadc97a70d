/** Encoding that the first bytes of a text show. */
export interface SniffedEncoding {
  /** How to read the bytes; `utf-8` stands for UTF-8 with windows-1252 for what is not UTF-8. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Length of the byte order mark, 0 when there is none. */
  readonly markLength: number;
}

/** Text in UTF-16 without a mark shows as zeros on one side of nearly every pair of bytes. */
const sampleBytes = 1024;

/**
 * Looks at the first bytes of a text: a byte order mark, else the zeros of UTF-16, else UTF-8.
 *
 * @param bytes - beginning of the text; 1 KiB is enough
 * @returns the encoding and the length of its mark
 */
export function sniffEncoding(bytes: Uint8Array): SniffedEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', markLength: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  const pairs = Math.min(bytes.length, sampleBytes) >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) evenZeros++;
    if (bytes[pair * 2 + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.4 && evenZeros === 0) return { encoding: 'utf-16le', markLength: 0 };
  if (evenZeros > pairs * 0.4 && oddZeros === 0) return { encoding: 'utf-16be', markLength: 0 };
  return { encoding: 'utf-8', markLength: 0 };
}
