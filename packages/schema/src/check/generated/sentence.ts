// Written by `pnpm generate`: do not edit.
import type { Sentence } from '../../records/sentence.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isNumber } from '../values.js';
import { isMoney } from './money.js';
import { sentenceTypeList } from '../../codelists/sentenceType.js';
import { yesNoList } from '../../codelists/yesNo.js';

const sentenceTypeCodes: ReadonlySet<unknown> = new Set(sentenceTypeList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const keys: ReadonlySet<string> = new Set(['type', 'months', 'life', 'suspended', 'fine']);

/**
 * Whether a value is a valid `sentence`. A sentence passed on one convicted person in one case.
 *
 * @param value - Anything.
 */
export function isSentence(value: unknown): value is Sentence {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['type'];
  if (!sentenceTypeCodes.has(field)) return false;
  known += 1;
  field = value['months'];
  if (field !== undefined) {
    if (!isNumber(field, 0, 12000)) return false;
    known += 1;
  }
  field = value['life'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['suspended'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['fine'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
