/**
 * Whether bytes are a container of parts, as a workbook is, and no CSV.
 *
 * @param bytes - the file
 * @returns whether they are
 */
export function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
