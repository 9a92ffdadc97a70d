import { dayNumber } from './civilDay.js';
import { readReport } from './readReport.js';

/**
 * The day on which a report says that the file was released, at the place where the gate would write it. Nobody can measure
 * it, so it is taken as said, once for all reports of a file.
 *
 * @param text - the report
 * @returns the civil day; `undefined` when it names none
 */
export function dayIn(text: string): string | undefined {
  const [, inData, inPage] =
    /^ {2}"releasedOn": "(2\d{3}-\d\d-\d\d)",$|<time>(2\d{3}-\d\d-\d\d)<\/time>/mu.exec(text) ?? [];
  const day = inData ?? inPage;
  return day === undefined || dayNumber(day) === undefined ? undefined : day;
}

/**
 * Whether a report names a day.
 *
 * @param report - its bytes
 * @returns `true` when it does
 */
export function namesDay(report: Uint8Array): boolean {
  return dayIn(readReport(report).text) !== undefined;
}
