import type { DerivedField, Band } from './DerivedField.js';
import type { IndicatorKind } from './IndicatorKind.js';
import type { LanguageMap } from './LanguageMap.js';
import type { FieldReference, Predicate, Scalar } from './Predicate.js';
import type { UnitOfMeasure } from './UnitOfMeasure.js';

/** The record types that a definition may start from or link to. */
export type TableName = string;

/** Which units of count there are. `person`, `case`, `organisation`, `place` and `combination` need a key. */
export const countedUnits = [
  'person',
  'record',
  'event',
  'organisation',
  'case',
  'place',
  'combination',
] as const;
/** What is counted once. */
export type CountedUnit = (typeof countedUnits)[number];

/** Who or what is looked at. */
export interface PopulationSpecification {
  /** Table of the records, such as `cases`. */
  readonly from: TableName;
  /** Initial population; absent = every record. */
  readonly where?: Predicate | undefined;
  /** What is counted. */
  readonly unit: CountedUnit;
  /** Fields that identify the unit; records without all of them are reported, never counted. */
  readonly key?: readonly FieldReference[] | undefined;
  /** Organisation behind a record: contributor for disclosure rules, axis of the overlap matrix, key of coverage. */
  readonly contributor?: FieldReference | undefined;
  /** Weight of a record, if the data are a weighted sample. */
  readonly weight?: FieldReference | undefined;
}

/** Records of another table, found by equal keys. */
export interface LinkSpecification {
  /** Table of the linked records. */
  readonly table: TableName;
  /** Pairs of fields that must be equal; a field with several values matches by any of them. */
  readonly on: readonly { readonly local: FieldReference; readonly remote: FieldReference }[];
}

/** A set of codes; the codes below each are meant too. */
export interface CodeSet {
  /** Code list and its version, for the record, such as `njia:service_type@1.0.0`. */
  readonly list?: string | undefined;
  /** Codes of the set. */
  readonly codes: readonly Scalar[];
  /** Parent by code, if the list is a hierarchy. */
  readonly parents?: Readonly<Record<string, Scalar>> | undefined;
}

/** How a record gets into a period. */
export interface PeriodSpecification {
  /**
   * `event`: the date lies in the period. `asOf`: the state on the last day (a stock). `cohort`: who entered in the period, with
   * a follow-up window. `label`: the field holds the label of the period (`2022/23`). `none`: every record, in any period.
   */
  readonly basis: 'event' | 'asOf' | 'cohort' | 'label' | 'none';
  /** The date; for `asOf` the start of the spell or the day of the statement; not needed for `none`. */
  readonly field?: FieldReference | undefined;
  /** `asOf` only: end of the spell; a missing one means that it lasts, one on the last day that it has ended. */
  readonly to?: FieldReference | undefined;
  /** `asOf` only: keep the latest statement for each of these keys. */
  readonly latestPer?: readonly FieldReference[] | undefined;
  /** `cohort` only: ISO 8601 length of the follow-up. Units whose window is open at the knowledge date are left out. */
  readonly followUp?: string | undefined;
  /** Calendar the plan reports by; the run may ask for another. */
  readonly calendar?: string | undefined;
  /** Time zone of timestamps; default `Africa/Nairobi` in the Kenyan frameworks, `UTC` otherwise. */
  readonly timeZone?: string | undefined;
}

/** An amount to add up or average. */
export interface ValueSpecification {
  /** The field: a number, a Count, or a derived number. */
  readonly field: FieldReference;
  /** A record without a value: left out (and counted as unknown), taken as 1, or no result at all. Default `exclude`. */
  readonly whenUnknown?: 'exclude' | 'unit' | 'fail' | undefined;
  /** For money: the field of the currency and the one currency that is added up. Others are left out and flagged. */
  readonly currency?: { readonly field: FieldReference; readonly code: string } | undefined;
  /** True if the amounts are estimates: the result has status E and is never added to counts of persons. */
  readonly estimated?: boolean | undefined;
}

/** Above the line. */
export interface NumeratorSpecification {
  /** Condition; absent = everyone in the population (ratios of sums, rates). */
  readonly where?: Predicate | undefined;
  /** Taken out above, left below. */
  readonly exclusions?: Predicate | undefined;
  /** For a ratio of sums: what is added up above. */
  readonly value?: ValueSpecification | undefined;
}

/** A population figure from outside to divide by. */
export interface ExternalDenominator {
  /** Table of the figures, such as `populations`. */
  readonly table: TableName;
  /** Field of the figure. */
  readonly value: FieldReference;
  /** Field of the year. The latest year not after the start of the period is taken, and flagged if it is another. */
  readonly year: FieldReference;
  /** Field of the source, printed with the result. */
  readonly source?: FieldReference | undefined;
  /** Which figures may be used at all. */
  readonly where?: Predicate | undefined;
  /** For each dimension of the indicator the field of the figures that must carry the same category. */
  readonly match: readonly { readonly dimension: string; readonly field: FieldReference }[];
  /** Category of figures for everyone, where the field is not simply absent. */
  readonly total?: string | undefined;
  /** `group`: figures of the same categories; `all`: the whole population whatever the category. Printed. Default `group`. */
  readonly base?: 'group' | 'all' | undefined;
  /** Fields of the figures' own derived values. */
  readonly derived?: Readonly<Record<string, DerivedField>> | undefined;
}

/** Below the line. */
export interface DenominatorSpecification {
  /** Condition; absent = the whole initial population. */
  readonly where?: Predicate | undefined;
  /** Taken out before the numerator is looked at. */
  readonly exclusions?: Predicate | undefined;
  /** Taken out only if not in the numerator. */
  readonly exceptions?: Predicate | undefined;
  /** For a ratio of sums: what is added up below. */
  readonly value?: ValueSpecification | undefined;
  /** A fixed number, such as the 47 counties of Kenya. */
  readonly fixed?: number | undefined;
  /** A population figure. */
  readonly external?: ExternalDenominator | undefined;
  /** Short code of the base for print, such as `known-sex`. */
  readonly baseRule?: string | undefined;
}

/** An axis by which results may be broken down. */
export interface DimensionSpecification {
  /** Id, such as `sex`. `period` is taken. */
  readonly id: string;
  /** The field. */
  readonly field: FieldReference;
  /** Name for people. */
  readonly label?: LanguageMap | undefined;
  /** SDMX concept. */
  readonly concept?: string | undefined;
  /** `place` makes it the geography of the table; default `breakdown`. */
  readonly role?: 'place' | 'breakdown' | undefined;
  /** Code list of the categories, for labels. */
  readonly codelist?: string | undefined;
  /** Bands of a number. */
  readonly bands?: readonly Band[] | undefined;
  /** All categories there are, in order: makes the grid full, so that zero and no data can be told apart. */
  readonly categories?:
    readonly { readonly code: string; readonly label?: LanguageMap | undefined }[] | undefined;
  /** True if a record may hold several answers. */
  readonly multiple?: boolean | undefined;
  /** Where a unit's records differ: category of its first or latest record with a known value, or each of them. Default `first`. */
  readonly attribution?: 'first' | 'latest' | 'each' | undefined;
}

/** A step of a milestone, best step first. */
export interface StageSpecification {
  /** Code, such as `completed`. */
  readonly code: string;
  /** Name for people. */
  readonly label: LanguageMap;
  /** Number the result carries, such as 1 for done and 0 for not. */
  readonly score: number;
  /** Condition on a record of the population; the last stage may leave it out. */
  readonly where?: Predicate | undefined;
}

/** A part of a composite: another definition of the same catalogue. */
export interface CompositePart {
  /** Id of the definition. */
  readonly definition: string;
  /** Weight, for weighted means. */
  readonly weight?: number | undefined;
  /** Name of the stage, for ladders. */
  readonly label?: LanguageMap | undefined;
}

/** How a confidence interval is made. Administrative counts are a census of detected cases: the default is none. */
export interface UncertaintySpecification {
  /** Method, named in every output. */
  readonly method: 'none' | 'wilson' | 'clopper-pearson' | 'poisson-exact';
  /** Level; default 0.95. */
  readonly level?: number | undefined;
}

/** A value known for a period, as a plan prints it. */
export interface PlannedValue {
  /** Period, as {@link parsePeriod} reads it with the calendar of the plan. */
  readonly period: string;
  /** The value, on the scale of the unit. */
  readonly value: number;
}

/** An indicator, as data. */
export interface IndicatorDefinition {
  /** Version of this language; always `njia-indicator/1`. */
  readonly language: 'njia-indicator/1';
  /** Id, such as `njia-core/PT-01`. Ours, never the number of a plan. */
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** `component`: only a part of others, not listed. */
  readonly status: 'draft' | 'active' | 'retired' | 'component';
  /** What it is called. */
  readonly name: LanguageMap;
  /** What it says, in a sentence or two. */
  readonly description?: LanguageMap | undefined;
  /** Traps for the reader. */
  readonly cautions?: LanguageMap | undefined;
  /** Where the measure comes from. */
  readonly source?: string | undefined;
  /** Pillar of the catalogue it is grouped under. */
  readonly pillar?:
    'prevention' | 'protection' | 'prosecution' | 'partnerships' | 'cross-cutting' | undefined;
  /** Kind of measure. */
  readonly kind: IndicatorKind;
  /** Unit. */
  readonly unit: UnitOfMeasure;
  /** Which way is better; `none` where a rise may be better detection. */
  readonly direction: 'increase' | 'decrease' | 'none';
  /** Who is looked at; not for `change` and `composite`. */
  readonly population?: PopulationSpecification | undefined;
  /** Conditions with a name. */
  readonly criteria?: Readonly<Record<string, Predicate>> | undefined;
  /** Computed fields. */
  readonly derived?: Readonly<Record<string, DerivedField>> | undefined;
  /** Linked records. */
  readonly links?: Readonly<Record<string, LinkSpecification>> | undefined;
  /** Sets of codes. */
  readonly sets?: Readonly<Record<string, CodeSet>> | undefined;
  /**
   * What people call the parts that the definition names itself: derived fields, links, criteria, sets, and values of fields
   * without a code list. Sentences use them; without one a sentence spells the part out.
   */
  readonly labels?: Readonly<Record<string, LanguageMap>> | undefined;
  /** Above the line. */
  readonly numerator?: NumeratorSpecification | undefined;
  /** Below the line. */
  readonly denominator?: DenominatorSpecification | undefined;
  /** What is added up or averaged. */
  readonly value?: ValueSpecification | undefined;
  /** Quantile wanted, 0 to 1 (`quantile` only). */
  readonly quantile?: number | undefined;
  /** `share` only: the dimension whose parts are wanted and the base they are parts of. */
  readonly share?: { readonly of: string; readonly base: 'known' | 'all' } | undefined;
  /** `completeness` only: the fields. */
  readonly fields?:
    | readonly { readonly field: FieldReference; readonly label?: LanguageMap | undefined }[]
    | undefined;
  /** `key-change` only: share of new keys, or turnover (1 - Jaccard), against so many periods before. */
  readonly keyChange?:
    | {
        readonly measure: 'new-share' | 'turnover';
        readonly lookback: number;
        readonly panel?: boolean | undefined;
      }
    | undefined;
  /** `status` only: the stages, best first. */
  readonly stages?: readonly StageSpecification[] | undefined;
  /** `change` only: which indicator, against which period, as percent or as difference. */
  readonly change?:
    | {
        readonly of: string;
        readonly against: 'previous-period' | 'previous-year';
        readonly method: 'relative' | 'difference';
      }
    | undefined;
  /** `composite` only. */
  readonly composite?:
    | {
        readonly formula: 'divide' | 'difference' | 'sum' | 'weighted-mean' | 'ladder';
        readonly parts: readonly CompositePart[];
      }
    | undefined;
  /** How records get into periods; not for `change` and `composite`. */
  readonly period?: PeriodSpecification | undefined;
  /** Axes. */
  readonly dimensions?: readonly DimensionSpecification[] | undefined;
  /** Breakdowns to compute by default, each a list of dimension ids; the total is always computed. */
  readonly disaggregate?: readonly (readonly string[])[] | undefined;
  /** What may be added up. Checked by lint: unique persons never over periods or places. */
  readonly additive?:
    { readonly period: boolean; readonly place: boolean; readonly dimensions: boolean } | undefined;
  /** Share of undetermined or unknown units above which a result is of low reliability; default 0.2. */
  readonly unknownThreshold?: number | undefined;
  /** Numerators and denominators below this are flagged; default 10. */
  readonly smallBase?: number | undefined;
  /** Confidence interval. */
  readonly uncertainty?: UncertaintySpecification | undefined;
  /** Where the plan started. */
  readonly baseline?: PlannedValue | undefined;
  /** What the plan wants. */
  readonly targets?: readonly PlannedValue[] | undefined;
  /** How progress is judged; default `linearPath`. */
  readonly progress?:
    { readonly method: 'linearPath' | 'cagrStatCan' | 'percentOfTarget' } | undefined;
  /** Disclosure profile asked for. */
  readonly disclosure?: string | undefined;
  /** Ids of the same measure elsewhere (`sdg`, `iati`, `dhis2`, `catalogue`). */
  readonly crosswalk?: Readonly<Record<string, string>> | undefined;
}
