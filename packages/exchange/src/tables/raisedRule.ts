import type { FileRuleId, StructureRuleId } from '@njia/schema';

/** Rules about files and structure whose words need values, and that only others raise. */
export const notRaised = [
  'CODE-DEPRECATED',
  'DIALECT-EXPORT-LOSS',
  'FIELD-LENGTH',
  'FIELD-RANGE',
  'FIELD-REQUIRED',
  'JOURNEY-GEOGRAPHY',
  'PLACE-COORDINATES',
  'PROFILE-OTHER',
  'REFERENCE-DANGLING',
  'STANDARD-VERSION',
] as const satisfies readonly (FileRuleId | StructureRuleId)[];

/** Id of a rule that readers, dialects and mappings raise. */
export type RaisedRuleId = Exclude<FileRuleId | StructureRuleId, (typeof notRaised)[number]>;
