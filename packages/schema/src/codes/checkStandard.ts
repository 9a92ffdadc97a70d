import { NjiaError } from '../errors/njiaError.js';
import { codeListDetails } from './generated/codeListDetails.js';

let known: ReadonlySet<string> | undefined;

/**
 * Refuses a standard that no crosswalk names: a slip in its key would otherwise look like data that
 * the other standard does not know.
 *
 * @param standard - Key of a standard, such as `htcds-2.0`.
 * @throws NjiaError `CODE-STANDARD-UNKNOWN`.
 */
export function checkStandard(standard: string): void {
  known ??= new Set(
    Object.values(codeListDetails).flatMap((list) =>
      list.values.flatMap((value) => Object.keys(value.crosswalk)),
    ),
  );
  if (known.has(standard)) return;
  throw new NjiaError('CODE-STANDARD-UNKNOWN', 'No crosswalk names this standard.', {
    hint: `The standards are ${[...known].sort().join(', ')}.`,
    docs: 'reference/codelists.md',
  });
}
