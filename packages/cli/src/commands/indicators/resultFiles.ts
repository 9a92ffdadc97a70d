import type { Framework, FrameworkResults } from '@njia/indicators';
import type { OutputFile } from '../../io/writeFiles.js';
import type { Language } from '../../language/language.js';
import { outputParts } from './outputParts.js';
import { renderResults } from './renderResults.js';
import type { ResultOutput } from './resultOutputs.js';

/**
 * The files of one output, with their content.
 *
 * @param found - Results of a plan.
 * @param framework - The plan.
 * @param output - Path and form.
 * @param language - Language of reports.
 */
export const resultFiles = (
  found: FrameworkResults,
  framework: Framework,
  output: ResultOutput & { readonly path: string },
  language: Language,
): readonly OutputFile[] =>
  outputParts(output).map(({ path, format, table }) => ({
    path,
    content: renderResults(found, framework, format, language, table),
  }));
