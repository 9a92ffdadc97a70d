import { basename, dirname, join } from 'node:path';
import type { ResultFormat } from './resultFormats.js';
import type { ResultOutput } from './resultOutputs.js';

/** A file that an output consists of. */
export interface OutputPart {
  /** Where to. */
  readonly path: string;
  /** Its form: `csv` for the table beside a description. */
  readonly format: ResultFormat;
  /** Name of the table that a description describes. */
  readonly table?: string;
}

/** What stands behind the name of a CSV file in the name of its description, by CSV on the Web. */
const described = /-metadata\.json$/iu;

/**
 * The files of one output. A description of a table comes with the table: `r.csv-metadata.json` with `r.csv`,
 * `datapackage.json` with `observations.csv` beside it.
 *
 * @param output - Path and form.
 */
export function outputParts({
  path,
  format,
}: ResultOutput & { readonly path: string }): readonly OutputPart[] {
  if (format === 'csvw') {
    const csv = path.replace(described, '');
    return [
      { path: csv, format: 'csv' },
      { path: `${csv}-metadata.json`, format, table: basename(csv) },
    ];
  }
  if (format === 'data-package') {
    const table = 'observations.csv';
    return [
      { path: join(dirname(path), table), format: 'csv' },
      { path, format, table },
    ];
  }
  return [{ path, format }];
}
