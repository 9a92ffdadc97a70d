// Written by `pnpm generate`: do not edit.
import type { PartialDate } from '../values/partialDate.js';
import type { StatusDecider } from '../codelists/statusDecider.js';
import type { VictimStatus } from '../codelists/victimStatus.js';

/** One step of the identification procedure. */
export interface StatusChange {
  /** Presumed, formally identified, not a victim, or withdrawn. Codes of `victim_status`. */
  readonly status: VictimStatus;
  /** When the status changed. */
  readonly date?: PartialDate | undefined;
  /** The body that decided. Codes of `status_decider`. */
  readonly decider?: StatusDecider | undefined;
}
