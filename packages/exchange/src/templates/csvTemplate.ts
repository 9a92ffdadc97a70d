import { writeCsv } from '../csv/writeCsv.js';
import type { ReportLanguage } from '../reports/formatLocation.js';
import { templateColumn } from './templateColumn.js';
import { templateFields } from './templateFields.js';

/** How a CSV template is made. */
export interface CsvTemplateOptions {
  /** Language of the hints; the headings are the same in all. Default English. */
  readonly language?: ReportLanguage;
  /** How many stops a journey has columns for; the legs are one fewer. Default 4. */
  readonly stops?: number;
}

/**
 * Makes an empty table of journeys: the headings of the format's own CSV, and a row of hints that the
 * reader passes over.
 *
 * @param options - Language and number of stops.
 * @returns The file, with a byte order mark, so that Excel sees UTF-8.
 */
export function csvTemplate(options: CsvTemplateOptions = {}): string {
  const { language = 'en', stops = 4 } = options;
  const numbers = Array.from({ length: stops }, (_, index) => index + 1);
  const names = [
    ...templateFields.journey,
    ...numbers.flatMap((number) => templateFields.stop.map((name) => `stops[${number}].${name}`)),
    ...numbers
      .slice(1)
      .flatMap((_, index) => templateFields.leg.map((name) => `legs[${index + 1}].${name}`)),
  ];
  const columns = names.map((name) => templateColumn(name, 'journey'));
  return writeCsv(
    [
      names,
      columns.map(({ label, hint }, index) => {
        const text = `${label[language]} (${hint[language]})`;
        return index === 0 ? `# ${text}` : text;
      }),
    ],
    { mark: true },
  );
}
