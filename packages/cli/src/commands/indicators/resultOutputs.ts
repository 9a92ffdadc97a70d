import type { Call } from '../../arguments/call.js';
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
 * @throws {@link ExitError} with exit code 2 when an ending names no form.
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
  return paths.map((path) => {
    const format = (paths.length > 1 ? undefined : given) ?? formatOfEnding(path);
    if (format === undefined)
      throw wrongUse(
        'The ending of an --out names no form of results.',
        `Use ${Object.values(resultFormats).join(' ')}, or --format with one --out.`,
      );
    return { path, format };
  });
}
