import { resolve } from 'node:path';
import type { Call } from '../../arguments/call.js';
import { outputParts } from './outputParts.js';
import { formatOfEnding, resultFormats, type ResultFormat } from './resultFormats.js';
import { wrongUse } from './wrongUse.js';

/** An output of results. */
export interface ResultOutput {
  /** Where to; standard output when absent. */
  readonly path: string | undefined;
  /** In which form. */
  readonly format: ResultFormat;
}

/**
 * Where results go and in which forms. One `--out` takes `--format`; of several each ending speaks for itself.
 *
 * @param call - Its `--out` and `--format`.
 * @throws {@link ExitError} with exit code 2 when an ending names no form, or two outputs would go to one file.
 */
export function resultOutputs(call: Call): readonly ResultOutput[] {
  const given = call.value('format') as ResultFormat | undefined;
  const paths = call.values('out');
  if (paths.length === 0) {
    if (given === 'csvw' || given === 'data-package')
      throw wrongUse(
        'This form is of two files.',
        'Give --out with the name of one; the other is written beside it.',
      );
    return [{ path: undefined, format: given ?? 'pretty' }];
  }
  const outputs = paths.map((path) => {
    const format = (paths.length > 1 ? undefined : given) ?? formatOfEnding(path);
    if (format === undefined)
      throw wrongUse(
        'The ending of an --out names no form of results.',
        `Use ${Object.values(resultFormats).join(' ')}, or --format with one --out.`,
      );
    return { path, format };
  });
  refuseClashes(outputs, call.value('ledger'));
  return outputs;
}

/** Refuses two outputs in one file, before anything is computed; a table that comes with its description is one. */
function refuseClashes(
  outputs: readonly (ResultOutput & { readonly path: string })[],
  ledger: string | undefined,
): void {
  const taken = new Map<string, { readonly format: string; readonly number: number }>();
  for (const [index, output] of outputs.entries())
    for (const { path, format } of outputParts(output)) {
      const number = index + 1;
      const other = taken.get(resolve(path));
      if (other !== undefined && other.format !== format)
        throw wrongUse(
          `The outputs ${other.number} and ${number} go to one file.`,
          `One is ${other.format}, the other ${format}: give each a name of its own.`,
        );
      taken.set(resolve(path), { format, number });
      if (ledger !== undefined && resolve(ledger) === resolve(path))
        throw wrongUse(
          `The ledger and output ${number} go to one file.`,
          'Give each a name of its own.',
        );
    }
}
