import { fieldsToRelease, type ParsedRelease } from './fieldsToRelease.js';
import { isContainer } from './isContainer.js';
import { parseRelease } from './parseRelease.js';
import { parseWorkbook } from './parseWorkbook.js';
import { strayedLines } from './strayedLines.js';
import { writeFields } from './writeFields.js';
import { writeSheet } from './writeSheet.js';

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
  if (!isContainer(bytes)) return parseRelease(bytes, sequences);
  const { rows, defects, parts } = await parseWorkbook(bytes);
  const width = rows[0]?.length ?? 0;
  // Cells that are missing at the end of a row are as empty as those within.
  const whole = rows.map((row) => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, () => null),
  ]);
  const read = fieldsToRelease(whole, defects, sequences);
  const { cells, texts } = writeSheet(writeFields(read));
  const strayed = parts
    ? strayedLines(parts.cells, cells, '</row>') + strayedLines(parts.texts, texts, '</si>')
    : 1;
  return { ...read, strayed };
}
