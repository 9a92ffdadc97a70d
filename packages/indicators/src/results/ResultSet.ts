import type { LanguageMap } from '../definition/LanguageMap.js';
import type { ResultNote } from './ResultNote.js';
import type { ResultTable } from './ResultTable.js';

/** Which plan the tables are grouped by, and what its file really holds. */
export interface FrameworkReference {
  /** Framework id, such as `ken-npa-2022-2027`. */
  readonly id: string;
  /** Version of the framework file. */
  readonly version: string;
  /** Title of the plan. */
  readonly title: LanguageMap;
  /** True if the tables come from our own catalogue because the file lists no indicators of the plan. */
  readonly catalogueInstead: boolean;
}

/** All results of one run. */
export interface ResultSet {
  /** Always `njia-results`. */
  readonly format: 'njia-results';
  /** Version of this shape. */
  readonly formatVersion: '1.0.0';
  /** Who computed it. */
  readonly engine: { readonly name: string; readonly version: string };
  /**
   * `restricted` as it leaves the calculator: exact counts, contributions, perhaps lineage. Only disclosure control
   * writes `public` or `partner`.
   */
  readonly sensitivity: 'restricted' | 'internal' | 'partner' | 'public';
  /** Name of the disclosure profile applied, or `null`. */
  readonly disclosureProfile: string | null;
  /** The plan, if one was asked for. */
  readonly framework: FrameworkReference | null;
  /** Day up to which data were known, `YYYY-MM-DD`, or `null`. */
  readonly knowledgeDate: string | null;
  /** The tables, in the order of the definitions, then of the breakdowns. */
  readonly tables: readonly ResultTable[];
  /** Remarks on the whole run. */
  readonly notes: readonly ResultNote[];
}
