/**
 * Tells the encoding of an XML part: UTF-8 unless a mark or zeros say UTF-16. Other encodings do not
 * occur in workbooks.
 *
 * @param start - first bytes
 * @returns label for `TextDecoder`
 */
export function xmlEncoding(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 60 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 60)) return 'utf-16be';
  return 'utf-8';
}
