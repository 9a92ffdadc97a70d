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
  /** Microdata (rows of persons) or aggregates (tables of counts). */
  readonly form: 'microdata' | 'aggregate';
  /** The columns. */
  readonly attributes: readonly AttributePolicy[];
  /** The privacy models; all must hold. At least one. */
  readonly models: readonly ModelSpec[];
  /** Upper limits of what the release may cost and risk. */
  readonly limits: PolicyLimits;
  /** How the models are made to hold. */
  readonly transformation: TransformationSpec;
}
