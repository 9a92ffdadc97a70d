export { standardVersion } from './standardVersion.js';
export { NjiaError, type NjiaErrorOptions } from './errors/njiaError.js';

export type { Issue } from './issues/issue.js';
export type { Severity } from './issues/severity.js';
export type { Category } from './issues/category.js';
export type { Location } from './issues/location.js';
export type { Suggestion } from './issues/suggestion.js';
export { issueOf, type IssueDetails } from './issues/issueOf.js';

export type { Rule } from './rules/rule.js';
export type { RuleScope } from './rules/ruleScope.js';
export type { RuleContext } from './rules/ruleContext.js';
export type { RuleSamples } from './rules/ruleSamples.js';
export type { Finding } from './rules/finding.js';
export type { Report } from './rules/report.js';
export type { RecordScope, ValueScope } from './rules/ruleScope.js';
export type { TextSubject, ValueSubject } from './rules/valueSubject.js';
export { contentRules, type ContentRuleId } from './rules/contentRules.js';
export { fileRules, type FileRuleId } from './rules/fileRules.js';
export { structureRules, type StructureRuleId } from './rules/structureRules.js';
export { ruleCatalogue } from './rules/ruleCatalogue.js';
export type { RuleId } from './rules/ruleId.js';

export type {
  AddedCode,
  ListExtension,
  MergePatch,
  Profile,
  ProfileLaw,
  ProfilePatch,
  RuleSetting,
} from './profiles/profile.js';
export { coreProfile } from './profiles/coreProfile.js';
export { defineProfile } from './profiles/defineProfile.js';
export { kenyaPatch } from './profiles/kenyaPatch.js';
export { kenyaProfile } from './profiles/kenyaProfile.js';
export { kenyanCounties } from './profiles/kenyanCounties.js';
export { mergePatch } from './profiles/mergePatch.js';
export { resolveProfile, type ProfileId } from './profiles/resolveProfile.js';

export { validate } from './validate/validate.js';
export { validateRecord } from './validate/validateRecord.js';
export {
  validateRecords,
  type RecordsValidation,
  type ValidateRecordsOptions,
} from './validate/validateRecords.js';
export {
  standardSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './validate/standardSchema.js';
export type { ValidateOptions } from './validate/validateOptions.js';
export type { ValidationSummary } from './validate/validationSummary.js';
export type {
  DatasetFindings,
  DatasetValidation,
  FaultyDataset,
  SoundDataset,
} from './validate/datasetValidation.js';
export type { FaultyRecord, RecordValidation, SoundRecord } from './validate/recordValidation.js';
export type { RecordOf, TableName } from './validate/recordOf.js';

export type { Locale } from './messages/locale.js';
export { explainRule, type RuleExplanation } from './messages/explainRule.js';
export { formatIssue } from './messages/formatIssue.js';

export type { PrivacyKind } from './privacy/privacyKind.js';
export type {
  NationalIdPattern,
  PhonePattern,
  PrivacyPatterns,
} from './privacy/privacyPatterns.js';
export { scanHeader } from './privacy/scanHeader.js';
export { scanText } from './privacy/scanText.js';

export { records } from './fields/records.js';
export { structures } from './fields/structures.js';
export { datasetHead } from './fields/dataset.js';
export type { RecordDefinition } from './model/recordDefinition.js';
export type { StructureDefinition } from './model/structureDefinition.js';
export type { Field } from './model/field.js';
export type {
  CodeType,
  CountType,
  CurrencyType,
  FieldType,
  IdentifierType,
  IntegerType,
  ListType,
  NumberType,
  PartialDateType,
  StructureType,
  TextType,
} from './model/fieldType.js';
export type { Sensitivity } from './model/sensitivity.js';
export type { DisclosureRole } from './model/disclosureRole.js';
export type { Wording } from './model/wording.js';

export type { PartialDate } from './values/partialDate.js';
export type {
  CensoredCount,
  Count,
  EstimatedCount,
  ExactCount,
  IntervalCount,
} from './values/count.js';

export { absenceReasonOf } from './values/absenceReasonOf.js';
export { addCounts } from './values/addCounts.js';
export { isCountEqual, isCountLess } from './values/compareCounts.js';
export {
  isAfter,
  isBefore,
  isOnOrBefore,
  isSameDay,
  isWithin,
} from './values/comparePartialDates.js';
export { countBounds, type CountBounds } from './values/countBounds.js';
export { addDays, daysBetween, type DayDistance } from './values/dayArithmetic.js';
export { civilDay, dayNumber } from './values/dayNumber.js';
export { daySpan, type DaySpan } from './values/daySpan.js';
export { unreadStandard } from './values/unreadStandard.js';
export { formatCount } from './values/formatCount.js';
export { formatPartialDate, partialDateOf } from './values/formatPartialDate.js';
export { isPartialDate } from './values/isPartialDate.js';
export { numberWords } from './values/numberWords.js';
export { parseCount } from './values/parseCount.js';
export { parsePartialDate } from './values/parsePartialDate.js';
export type { PartialDateParts } from './values/partialDateParts.js';
export { placeCodeOf } from './values/placeCodeOf.js';
export { bothOf, eitherOf, notOf, type Ternary } from './values/ternary.js';

export type { CodeList } from './codes/codeList.js';
export { isCode } from './codes/isCode.js';
export { isCodeWithin } from './codes/isCodeWithin.js';

export * from './codelists/index.js';
export * from './records/index.js';
export * from './check/index.js';
