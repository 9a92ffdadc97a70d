import type { LanguageMap } from '../definition/LanguageMap.js';
import type { IndicatorKind } from '../definition/IndicatorKind.js';
import type { UnitOfMeasure } from '../definition/UnitOfMeasure.js';
import type { DefinitionFigures } from '../figures/FigureScope.js';
import type { ResultCell } from './ResultCell.js';
import type { ResultNote } from './ResultNote.js';
import type { TableDimension } from './TableDimension.js';

/** Which definition a table was computed with. */
export interface DefinitionReference {
  /** Definition id, such as `njia-core/PT-01`. Never a plan's number. */
  readonly id: string;
  /** Semantic version of the definition. */
  readonly version: string;
  /** SHA-256 (hex) of the canonical definition with code-list versions and engine version. */
  readonly hash: string;
  /** What the indicator is called. */
  readonly name: LanguageMap;
  /** The definition in one sentence. */
  readonly sentence: LanguageMap;
  /** Kind of measure. */
  readonly kind: IndicatorKind;
  /** Unit, scale and decimals for print. */
  readonly unit: UnitOfMeasure;
  /** Which way is better; `none` gets no judgement colour. */
  readonly direction: 'increase' | 'decrease' | 'none';
  /** Which units stand below the line, as a short code such as `known-sex` or `identified`; `null` for counts. */
  readonly baseRule: string | null;
  /** Pillar of the catalogue, for grouping. */
  readonly pillar: string | null;
  /** The number of the bound indicator as printed in the loaded plan; `null` unless the framework file carries one. */
  readonly numberInPlan: string | null;
  /** The further condition of the run (`where`) in words, also part of name, sentence and hash; absent without one. */
  readonly filter?: LanguageMap;
  /** What its numbers count, so that disclosure control can hold them against those of other indicators. */
  readonly figures?: DefinitionFigures;
}

/** What happened to the records of a table's source, per period. */
export interface RecordAccount {
  /** Period code. */
  readonly period: string;
  /** Records looked at. */
  readonly read: number;
  /** Certainly in the initial population and the period. */
  readonly included: number;
  /** Perhaps in it: a criterion or a partial date leaves it open. */
  readonly undetermined: number;
  /** Left out for want of the event date, though every other criterion holds or may hold. */
  readonly undated: number;
  /** Records in whose partial date the period boundary lies. */
  readonly ambiguousDate: number;
  /** Included records that carry no key; they are not in any count of persons, cases or organisations. */
  readonly withoutKey: number;
  /** Undetermined records that carry no key. */
  readonly withoutKeyUndetermined: number;
}

/** A result table: one definition, one breakdown with all its margins, one or more periods. */
export interface ResultTable {
  /** Stable id: definition id, `@` version, `/` breakdown ids joined by `*` (or `total`, `overlap`). */
  readonly id: string;
  /** What the table shows: the indicator itself, or the overlap of organisations (persons seen by both). */
  readonly content: 'indicator' | 'overlap';
  /** The definition. */
  readonly definition: DefinitionReference;
  /** Axes; the first is time. */
  readonly dimensions: readonly TableDimension[];
  /** Cells sorted by key in the order of the categories. Combinations that are absent have nothing to say. */
  readonly cells: readonly ResultCell[];
  /** Unit that was counted. */
  readonly countedUnit: string;
  /** Where knowledge of zero comes from: declared returns, records seen, or nothing. */
  readonly coverage: 'declared' | 'assumed' | 'none';
  /** What happened to the records, per period. */
  readonly accounts: readonly RecordAccount[];
  /** SHA-256 (hex) over the canonical records of the tables read, in sorted order; `null` if hashing was switched off. */
  readonly dataHash: string | null;
  /** Source and year of population figures used, if any. */
  readonly populationSources: readonly string[];
  /** Remarks for the reader of this table. */
  readonly notes: readonly ResultNote[];
  /** Concentration of a share table per period: sum of squared shares of the known categories, 0 to 1. */
  readonly concentration?: readonly { readonly period: string; readonly value: number | null }[];
}
