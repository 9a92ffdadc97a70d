/**
 * Compares the first bytes.
 *
 * @param bytes - bytes to look at
 * @param start - what they should begin with
 * @returns whether they do
 */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
