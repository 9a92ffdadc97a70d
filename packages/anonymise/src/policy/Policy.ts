import type { HierarchySpec } from './HierarchySpec.js';
import type { ModelSpec } from './ModelSpec.js';
import type { TransformationSpec, TreatmentSpec } from './TransformationSpec.js';

/**
 * What a column is to an attacker and to the release.
 *
 * - `identifier`: names a person or a record by itself; never released;
 * - `quasi-identifier`: could be known from elsewhere; made coarser or suppressed until the models hold;
 * - `sensitive`: what must not be learnt about a person; released as it is, guarded by l, t, beta ... models;
 * - `sequence`: an ordered list (the stops of a journey); guarded by `sequence-privacy`;
 * - `free-text`: dropped, because nothing can be proven about it;
 * - `insensitive`: released as it is.
 */
export type AttributeRole =
  'identifier' | 'quasi-identifier' | 'sensitive' | 'sequence' | 'free-text' | 'insensitive';

/** What the policy says about one column. A column of the data that no attribute names is an error. */
export interface AttributePolicy {
  /** Header of the column. */
  readonly column: string;
  /** What the column is. */
  readonly role: AttributeRole;
  /**
   * Of identifiers: whether equal cells are one person, so that k counts her once however many rows she has. Rows that agree
   * in any column so marked are one person's. Without a mark the first identifier of the policy tells persons apart.
   */
  readonly person?: boolean;
  /** How its values can be made coarser; `{ kind: 'suppress' }` when absent. For sequences: of the single stop. */
  readonly hierarchy?: HierarchySpec;
  /** How much its detail is worth, above 0, default 1: dearer columns are made coarser last. */
  readonly importance?: number;
  /** Level below which the column is never released, default 0. */
  readonly minimumLevel?: number;
  /** Level above which the column is never generalised (it may still be suppressed). Default: the highest. */
  readonly maximumLevel?: number;
  /** Changes of single values before the models are made to hold, in this order. */
  readonly treatments?: readonly TreatmentSpec[];
  /**
   * For rows drawn from noisy counts: all values that may be published, at `minimumLevel`, from public lists and never from
   * the data. Whatever else the data hold counts as missing.
   */
  readonly domain?: readonly string[];
}

/** A column of a published table. */
export interface TableColumn {
  /** Header of the column. */
  readonly column: string;
  /** Level of its hierarchy at which it is counted; the attribute's `minimumLevel` when absent. */
  readonly level?: number;
}

/** A table of counts that is published: persons by all combinations of some columns. */
export interface PublishedTable {
  /** Its columns; a header alone stands for the attribute's `minimumLevel`. Without any: the total. */
  readonly columns: readonly (string | TableColumn)[];
}

/** Upper limits of a release; exceeding one is an error issue and stops it. */
export interface PolicyLimits {
  /** Greatest share of rows that may be suppressed or dropped, 0 to 1. Default 1. */
  readonly suppressedRows?: number;
  /** Greatest share of quasi-identifier cells that may be `*`, 0 to 1. Default 1. */
  readonly suppressedCells?: number;
  /** Greatest re-identification risk of one record (1 / candidates), above 0, at most 1. */
  readonly recordRisk?: number;
  /** Greatest mean re-identification risk, above 0, at most 1. */
  readonly meanRisk?: number;
}

/**
 * What is released: `microdata` (rows of persons, made coarser), `aggregate` (tables of counts) or `synthetic` (rows that
 * are drawn so that every combination of a few values is one of many persons).
 */
export type ReleaseForm = 'microdata' | 'aggregate' | 'synthetic';

/** A release policy: plain data that can be stored, reviewed, hashed and applied again. */
export interface Policy {
  /** Always `njia-anonymisation-policy`. */
  readonly standard: 'njia-anonymisation-policy';
  /** Version of the policy language. */
  readonly version: 1;
  /** Name of the policy, for people. */
  readonly name: string;
  /** For whom and what the release is made. */
  readonly purpose: string;
  /** Rows of persons, tables of counts, or drawn rows that are about nobody. */
  readonly form: ReleaseForm;
  /** The columns. */
  readonly attributes: readonly AttributePolicy[];
  /** The privacy models; all must hold. At least one. */
  readonly models: readonly ModelSpec[];
  /** For aggregates: the tables to be published. The total is always among them. */
  readonly tables?: readonly PublishedTable[];
  /** Upper limits of what the release may cost and risk. */
  readonly limits: PolicyLimits;
  /** How the models are made to hold. */
  readonly transformation: TransformationSpec;
}
