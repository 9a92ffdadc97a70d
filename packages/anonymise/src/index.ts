export type { AnonymiseIssue } from './error/AnonymiseIssue.js';
export { AnonymiseError, type AnonymiseErrorCode } from './error/misuse.js';

export { tableFromRows, type TableOptions, type TableReading } from './table/tableFromRows.js';
export { tableToRows } from './table/tableToRows.js';
export { canonicalOrder } from './table/canonicalOrder.js';
export { findColumn, findSequenceColumn, findValueColumn } from './table/findColumn.js';
export { sequenceAt } from './table/sequenceAt.js';
export { takeRows } from './table/takeRows.js';
export { SUPPRESSED } from './table/Table.js';
export type {
  Cell,
  Column,
  SequenceCell,
  SequenceColumn,
  Table,
  ValueColumn,
} from './table/Table.js';

export {
  definePolicy,
  type PolicyInput,
  type PolicyReading,
  readPolicy,
} from './policy/definePolicy.js';
export type { OutcomeWords } from './words/OutcomeWords.js';
export { sayModel } from './words/sayModel.js';
export { sayOutcome } from './words/sayOutcome.js';
export { unguardedColumns } from './policy/unguardedColumns.js';
export { hashPolicy } from './policy/hashPolicy.js';
export { policyJsonSchema } from './policy/policyJsonSchema.js';
export { canonicalJson } from './policy/canonicalJson.js';
export type {
  AttributePolicy,
  AttributeRole,
  Policy,
  PolicyLimits,
  PublishedTable,
  ReleaseForm,
  TableColumn,
} from './policy/Policy.js';
export type {
  BandsSpec,
  DateGranularity,
  DatesSpec,
  HierarchySpec,
  PrefixSpec,
  SuppressSpec,
  TableSpec,
  TreeSpec,
} from './policy/HierarchySpec.js';
export type {
  AlphaKAnonymitySpec,
  BetaLikenessSpec,
  DeltaDisclosureSpec,
  DeltaPresenceSpec,
  DistinctLDiversitySpec,
  EntropyLDiversitySpec,
  DifferentialPrivacySpec,
  FlowAnonymitySpec,
  KAnonymitySpec,
  KMapSpec,
  KmAnonymitySpec,
  ModelSpec,
  RecursiveLDiversitySpec,
  SensitiveColumns,
  SequencePrivacySpec,
  TClosenessSpec,
} from './policy/ModelSpec.js';
export type {
  DateShiftSpec,
  MetricName,
  MicroaggregationSpec,
  PostRandomisationSpec,
  RoundingSpec,
  TopBottomCodingSpec,
  TransformationSpec,
  TreatmentSpec,
} from './policy/TransformationSpec.js';

export { compileHierarchy, type HierarchyReading } from './hierarchy/compileHierarchy.js';
export type { Hierarchy } from './hierarchy/Hierarchy.js';

export type { Persons } from './classes/Persons.js';
export { personsOf } from './classes/personsOf.js';
export { checkModels, type ModelResult } from './models/checkModels.js';
export { equalDistance, hierarchicalDistance, orderedDistance } from './models/earthMover.js';
export {
  type ExposedSequence,
  findExposedSequences,
  type SequenceFinding,
} from './models/findExposedSequences.js';

export { assessRisk, type RiskOptions, type RiskReport } from './risk/assessRisk.js';
export { type ClassRisk, classRisk } from './risk/classRisk.js';
export { describeUniques, type RiskLanguage, type UniqueFinding } from './risk/describeUniques.js';
export {
  findSampleUniques,
  type SampleUniques,
  type UniquesOptions,
} from './risk/findSampleUniques.js';
export { householdRisk } from './risk/householdRisk.js';
export { approximateIndividualRisk, individualRisk } from './risk/individualRisk.js';
export {
  linkageCandidates,
  type LinkageOptions,
  type LinkageRisk,
} from './risk/linkageCandidates.js';
export { logLinearRisk, type LogLinearRisk } from './risk/logLinearRisk.js';
export { pitman, type PopulationUniqueness, zayatz } from './risk/populationUniqueness.js';
export { type SudaOptions, sudaScores, type SudaScores } from './risk/sudaScores.js';

export type { WatchOptions } from './steps/watchOf.js';
export {
  anonymise,
  anonymiseAsync,
  type AnonymiseOptions,
  type AnonymiseReport,
  type AnonymiseResult,
} from './transform/anonymise.js';
export {
  aggregateTables,
  type AggregateResult,
  type TableFigures,
} from './aggregate/aggregateTables.js';
export {
  synthesise,
  type SynthesiseOptions,
  type SyntheticResult,
} from './synthetic/synthesise.js';
export { readPrivacyBudget } from './dp/readPrivacyBudget.js';
export {
  synthesiseFromMarginals,
  type MarginalOptions,
  type MarginalResult,
} from './synthetic/synthesiseFromMarginals.js';
export type { Plan } from './transform/Plan.js';
export type { SequenceChanges } from './transform/protectSequences.js';
export type { PublishedMatrix } from './transform/treatColumns.js';

export { type CellLoss } from './utility/cellLoss.js';
export {
  type CombinationPreservation,
  combinationPreservation,
} from './utility/combinationPreservation.js';
export {
  type CorridorDifference,
  type CorridorError,
  corridorError,
} from './utility/corridorError.js';
export {
  measureUtility,
  type UtilityOptions,
  type UtilityReport,
} from './utility/measureUtility.js';

export { microaggregate } from './treatments/microaggregate.js';
export { exchangeMatrix, postRandomise } from './treatments/postRandomise.js';

export type { RandomSource } from './random/RandomSource.js';
export { secureRandom } from './random/secureRandom.js';
export { seededRandom } from './random/seededRandom.js';

export { releaseFields } from './release/releaseFields.js';
export { renderRelease } from './release/renderRelease.js';
export {
  makeRelease,
  plainRows,
  type ReleaseOutcome,
  type ReleaseRequest,
} from './release/makeRelease.js';
export { linkedRisk } from './release/linkedRisk.js';
export { readSequence } from './release/readSequence.js';
export type {
  PublishedReport,
  PublishedUtility,
  Share,
  WorstCase,
} from './release/publishedReport.js';
export type { ReportHead } from './release/ReportHead.js';
export type { FormReport } from './release/formReport.js';
export { renderFormPage } from './release/renderFormPage.js';
export { type PageLanguage, renderReportPage } from './release/renderReportPage.js';

export {
  createPseudonymiser,
  type Pseudonymiser,
  type PseudonymOptions,
} from './pseudonym/createPseudonymiser.js';
export {
  type IdentifierKind,
  normaliseIdentifier,
  type PhoneForm,
} from './pseudonym/normaliseIdentifier.js';

export { type RedactedText, redactText } from './text/redactText.js';
export type { RedactionKind, RedactionRule, TextSpan } from './text/RedactionRule.js';
export { redactionRules } from './text/redactionRules.js';

export {
  type Contribution,
  crossDomain,
  type NoisyCounts,
  noisyCounts,
  type NoisyCountsOptions,
} from './dp/noisyCounts.js';
export { discreteGaussian } from './dp/discreteGaussian.js';
export { discreteLaplace } from './dp/discreteLaplace.js';
export {
  type BudgetEntry,
  epsilonOf,
  openBudget,
  type PrivacyBudget,
  spend,
  spentRho,
} from './dp/PrivacyBudget.js';
export { type Rational, rational, writeRational } from './dp/Rational.js';
