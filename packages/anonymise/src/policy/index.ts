export { canonicalJson } from './canonicalJson.js';
export { checkPolicy } from './checkPolicy.js';
export { definePolicy, readPolicy } from './definePolicy.js';
export type { PolicyInput, PolicyReading } from './definePolicy.js';
export { hashPolicy } from './hashPolicy.js';
export type {
  BandsSpec,
  DateGranularity,
  DatesSpec,
  HierarchySpec,
  PrefixSpec,
  SuppressSpec,
  TableSpec,
  TreeSpec,
} from './HierarchySpec.js';
export { modelColumns, sensitiveList } from './modelColumns.js';
export type {
  AlphaKAnonymitySpec,
  BetaLikenessSpec,
  DeltaDisclosureSpec,
  DeltaPresenceSpec,
  DistinctLDiversitySpec,
  EntropyLDiversitySpec,
  FlowAnonymitySpec,
  KAnonymitySpec,
  KMapSpec,
  KmAnonymitySpec,
  ModelSpec,
  RecursiveLDiversitySpec,
  SensitiveColumns,
  SequencePrivacySpec,
  TClosenessSpec,
} from './ModelSpec.js';
export type { AttributePolicy, AttributeRole, Policy, PolicyLimits } from './Policy.js';
export { policyJsonSchema } from './policyJsonSchema.js';
export type {
  DateShiftSpec,
  MetricName,
  MicroaggregationSpec,
  PostRandomisationSpec,
  RoundingSpec,
  TopBottomCodingSpec,
  TransformationSpec,
  TreatmentSpec,
} from './TransformationSpec.js';
