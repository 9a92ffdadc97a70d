import { resolve } from 'node:path';
import type { Framework, FrameworkResults } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import type { Io } from '../../io/io.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';
import { renderResults } from './renderResults.js';
import { resultFiles } from './resultFiles.js';
import type { ResultOutput } from './resultOutputs.js';
import { resultsText } from './resultsText.js';

/**
 * Writes a text to every `--out`, or to standard output.
 *
 * @param text - The text.
 * @param call - Names the outputs.
 * @param io - Standard output.
 */
export async function deliverText(text: string, call: Call, io: Io): Promise<ExitCode> {
  const outs = call.values('out');
  if (outs.length === 0) await io.stdout.write(text);
  else
    await writeFiles(
      outs.map((path) => ({ path, content: text })),
      call.operands,
    );
  return exitCode.fine;
}

/**
 * Writes results to every output, each in its form, or to standard output.
 *
 * @param found - Results of a plan.
 * @param framework - The plan.
 * @param outputs - Where to and in which forms, as `resultOutputs` gives them.
 * @param others - Files to be written with them, such as the ledger.
 * @param call - Language and inputs.
 * @param io - Standard output.
 */
export async function deliverResults(
  found: FrameworkResults,
  framework: Framework,
  outputs: readonly ResultOutput[],
  others: readonly OutputFile[],
  call: Call,
  io: Io,
): Promise<ExitCode> {
  // A table and its description may both be asked for: the table is written once.
  const files = new Map<string, OutputFile>();
  for (const { path, format } of outputs) {
    if (path === undefined)
      await io.stdout.write(
        format === 'pretty'
          ? resultsText(found, call.language, call.given('indicator'))
          : renderResults(found, framework, format, call.language),
      );
    else
      for (const file of resultFiles(found, framework, { path, format }, call.language))
        files.set(resolve(file.path), file);
  }
  const all = [...files.values(), ...others];
  if (all.length > 0) await writeFiles(all, call.operands);
  return exitCode.fine;
}
