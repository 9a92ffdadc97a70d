import { fieldsToRelease, type ParsedRelease } from './fieldsToRelease.js';
import { parseRelease } from './parseRelease.js';
import { parseWorkbook } from './parseWorkbook.js';

/**
 * Reads the published bytes: a workbook by its own strict reader, anything else as CSV.
 *
 * @param bytes - the file
 * @param sequences - headers of the columns that hold journeys
 * @returns rows and defects
 */
export async function readRelease(
  bytes: Uint8Array,
  sequences: ReadonlySet<string>,
): Promise<ParsedRelease> {
  const isContainer = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isContainer) return parseRelease(bytes, sequences);
  const { rows, defects } = await parseWorkbook(bytes);
  const width = rows[0]?.length ?? 0;
  // Cells that are missing at the end of a row are as empty as those within.
  const whole = rows.map((row) => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, () => null),
  ]);
  return fieldsToRelease(whole, defects, sequences);
}
