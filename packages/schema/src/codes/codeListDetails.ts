import type { Wording } from '../model/wording.js';
import type { CrosswalkEntry } from './crosswalkEntry.js';

/** One value of a code list with everything that is known about it. */
export interface CodeValue {
  /** The code that stands in the data. */
  readonly code: string;
  /** Label for people; the Swahili is a draft. */
  readonly label: Wording;
  /** What the value means. */
  readonly definition: string;
  /** Code of the wider value in the same list. */
  readonly parent?: string;
  /** Heading under which forms show it. */
  readonly group?: string;
  /** Other words that mean this value and no other, in any language. */
  readonly aliases?: readonly string[];
  /** Codes of other standards, by standard key such as `htcds-2.0`. */
  readonly crosswalk: Readonly<Record<string, readonly CrosswalkEntry[]>>;
  /** Where value and meaning come from. */
  readonly source: readonly string[];
}

/** A code list with labels, definitions, aliases and crosswalks. */
export interface CodeListDetails {
  /** Id of the list, such as `transport_mode`. */
  readonly id: string;
  /** Version of the list. */
  readonly version: string;
  /** Title for people. */
  readonly title: Wording;
  /** Whether the Swahili texts were reviewed by a native speaker. */
  readonly swahili: 'draft' | 'reviewed';
  /** What the list is for, and its traps. */
  readonly description: string;
  /** Whether a field usually holds several of its values. */
  readonly multiple: boolean;
  /** Whether a profile may add values. */
  readonly extensible: boolean;
  /** The values, in the order in which forms show them. */
  readonly values: readonly CodeValue[];
}
