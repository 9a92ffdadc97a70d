import type { Call } from '../arguments/call.js';

/**
 * The file that a result goes to.
 *
 * @param call - The call.
 * @returns The path after `--out`; nothing when it was not given or is `-`, which is standard output.
 */
export function outputPath(call: Pick<Call, 'value'>): string | undefined {
  const out = call.value('out');
  return out === '-' ? undefined : out;
}
