import { basename, dirname, join } from 'node:path';
import { writeTidyCsv, type Framework, type FrameworkResults } from '@njia/indicators';
import type { OutputFile } from '../../io/writeFiles.js';
import type { Language } from '../../language/language.js';
import { renderResults } from './renderResults.js';
import type { ResultOutput } from './resultOutputs.js';

/** What stands behind the name of a CSV file in the name of its description, by CSV on the Web. */
const described = /-metadata\.json$/iu;

/**
 * The files of one output. A description of a table comes with the table: `r.csv-metadata.json` with `r.csv`,
 * `datapackage.json` with `observations.csv` beside it.
 *
 * @param found - Results of a plan.
 * @param framework - The plan.
 * @param output - Path and form.
 * @param language - Language of reports.
 */
export function resultFiles(
  found: FrameworkResults,
  framework: Framework,
  output: ResultOutput & { readonly path: string },
  language: Language,
): readonly OutputFile[] {
  const { path, format } = output;
  const whole = (at: string, table?: string): OutputFile => ({
    path: at,
    content: renderResults(found, framework, format, language, table),
  });
  const table = (at: string): OutputFile => ({ path: at, content: writeTidyCsv(found.results) });
  if (format === 'csvw') {
    const csv = path.replace(described, '');
    return [table(csv), whole(`${csv}-metadata.json`, basename(csv))];
  }
  if (format === 'data-package') {
    const name = 'observations.csv';
    return [table(join(dirname(path), name)), whole(path, name)];
  }
  return [whole(path)];
}
