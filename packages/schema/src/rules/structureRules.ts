import { codeCaseSpace } from './structure/codeCaseSpace.js';
import { codeDeprecated } from './structure/codeDeprecated.js';
import { codeUnknown } from './structure/codeUnknown.js';
import { countInvalid } from './structure/countInvalid.js';
import { currencyUnknown } from './structure/currencyUnknown.js';
import { dateImpossible } from './structure/dateImpossible.js';
import { fieldLength } from './structure/fieldLength.js';
import { fieldRange } from './structure/fieldRange.js';
import { fieldRequired } from './structure/fieldRequired.js';
import { fieldType } from './structure/fieldType.js';
import { fieldUnknown } from './structure/fieldUnknown.js';
import { idDuplicate } from './structure/idDuplicate.js';
import { idFormat } from './structure/idFormat.js';
import { profileOther } from './structure/profileOther.js';
import { referenceDangling } from './structure/referenceDangling.js';
import { standardVersion } from './structure/standardVersion.js';
import type { Rule } from './rule.js';

/** Id of a rule of the structural pass. */
export type StructureRuleId =
  | 'FIELD-REQUIRED'
  | 'FIELD-TYPE'
  | 'FIELD-UNKNOWN'
  | 'FIELD-RANGE'
  | 'FIELD-LENGTH'
  | 'ID-FORMAT'
  | 'CODE-UNKNOWN'
  | 'CODE-CASE-SPACE'
  | 'CODE-DEPRECATED'
  | 'DATE-IMPOSSIBLE'
  | 'COUNT-INVALID'
  | 'CURRENCY-UNKNOWN'
  | 'ID-DUPLICATE'
  | 'REFERENCE-DANGLING'
  | 'STANDARD-VERSION'
  | 'PROFILE-OTHER';

/** Rules that the structural pass of the engine raises: the shape of records and the links between them. */
export const structureRules: { readonly [Id in StructureRuleId]: Rule<Id> } = {
  'FIELD-REQUIRED': fieldRequired,
  'FIELD-TYPE': fieldType,
  'FIELD-UNKNOWN': fieldUnknown,
  'FIELD-RANGE': fieldRange,
  'FIELD-LENGTH': fieldLength,
  'ID-FORMAT': idFormat,
  'CODE-UNKNOWN': codeUnknown,
  'CODE-CASE-SPACE': codeCaseSpace,
  'CODE-DEPRECATED': codeDeprecated,
  'DATE-IMPOSSIBLE': dateImpossible,
  'COUNT-INVALID': countInvalid,
  'CURRENCY-UNKNOWN': currencyUnknown,
  'ID-DUPLICATE': idDuplicate,
  'REFERENCE-DANGLING': referenceDangling,
  'STANDARD-VERSION': standardVersion,
  'PROFILE-OTHER': profileOther,
};
