// Written by `pnpm generate`: do not edit.
import type { SourceCode } from '../../records/sourceCode.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isText } from '../values.js';
import { isListOf } from '../values.js';


const keys: ReadonlySet<string> = new Set(['field', 'standard', 'code', 'candidates']);

/**
 * Whether a value is a valid `sourceCode`. The code that the source used. When it is broader than any of ours, the candidates are kept and no value is chosen.
 *
 * @param value - Anything.
 */
export function isSourceCode(value: unknown): value is SourceCode {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['field'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['standard'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['code'];
  if (!isText(field, 200)) return false;
  known += 1;
  field = value['candidates'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isIdentifier)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
