import type { Profile, ProfileId } from '@njia/schema';
import type { ReadOptions } from '../dialects/dialect.js';
import type { Limits } from '../limits/limits.js';
import type { ResolveRecords } from './resolvedRecords.js';

/** How files are checked. */
export interface CheckOptions extends Omit<ReadOptions, 'file' | 'profile'> {
  /** Civil day of the check, `YYYY-MM-DD`: the same day gives the same report. */
  readonly today: string;
  /** Profile in force: `core`, `ke` or one of your own; default `core`. */
  readonly profile?: ProfileId | Profile;
  /** Ids of rules that are not asked. */
  readonly without?: readonly string[];
  /** Most findings of a rule in the list; totals stay exact. Default 1,000. */
  readonly samples?: number;
  /** Looks the places of records up before the rules are asked; places stay as they are without it. */
  readonly places?: ResolveRecords;
  /** Limits to change. */
  readonly limits?: Partial<Limits>;
}
