/**
 * Measures the UTF-8 sequence at a place (Unicode 17, table 3-7: no overlong forms, no surrogates).
 *
 * @param bytes - the bytes
 * @param start - where the sequence begins
 * @returns 1 to 4 for a valid sequence, 0 for bytes that are not UTF-8, -1 when the bytes end
 *   before it is decided
 */
export function utf8SequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[start + offset];
    if (byte === undefined) return -1;
    let least = 0x80;
    let most = 0xbf;
    if (offset === 1) {
      if (lead === 0xe0) least = 0xa0;
      else if (lead === 0xed) most = 0x9f;
      else if (lead === 0xf0) least = 0x90;
      else if (lead === 0xf4) most = 0x8f;
    }
    if (byte < least || byte > most) return 0;
  }
  return length;
}
