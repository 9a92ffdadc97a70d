/**
 * How a code of another standard relates to ours: the same concept, a near one, a wider one that
 * several of ours fold into, or one that is only a part of ours.
 */
export type CrosswalkMatch = 'exact' | 'close' | 'broader' | 'narrower';

/** One code of another standard that corresponds to a code of ours. */
export interface CrosswalkEntry {
  /** The code as that standard writes it; `field=code` where its codes are only unique within a field. */
  readonly code: string;
  /** How their code relates to ours. */
  readonly match: CrosswalkMatch;
  /** A trap to know about. */
  readonly note?: string;
}
