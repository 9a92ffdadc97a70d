import type { Call } from '../../arguments/call.js';
import { wrongUse } from './wrongUse.js';

const jsonEnding = /\.json$/u;
const textEnding = /\.(?:txt|md)$/u;

/**
 * Form of a comparison: text, or JSON.
 *
 * @param call - Its `--format`, else the endings of its `--out`.
 * @throws {@link ExitError} with exit code 2 for a form that a comparison has not.
 */
export function comparisonFormat(call: Call): 'text' | 'json' {
  const format = call.value('format');
  const outs = call.values('out').map((path) => path.toLowerCase());
  const json =
    format === 'json' || (format === undefined && outs.some((path) => jsonEnding.test(path)));
  const fits =
    format === undefined
      ? outs.every((path) => (json ? jsonEnding : textEnding).test(path))
      : format === 'json' || format === 'pretty';
  if (!fits)
    throw wrongUse(
      'A comparison is text or JSON.',
      'Give --compare an --out that ends in .txt, .md or .json, one form at a time.',
    );
  return json ? 'json' : 'text';
}
