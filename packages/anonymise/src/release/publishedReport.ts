import type { Policy } from '../policy/Policy.js';
import { leastClass, leastCount } from '../verify/Examination.js';
import { hideDropped } from './hideDropped.js';
import { type ReportHead, reportHead, type ReportSubject } from './ReportHead.js';
import { shareOf } from './shareOf.js';
import { tellCount, tellPart } from './tellCount.js';
import { upToTenths } from './upToTenths.js';

/** A fraction, 0 to 1, marked as such: a 1 in a report must not be mistaken for one person. */
export interface Share {
  /** The fraction, rounded to three digits. */
  readonly share: number;
}

/** The worst case before and after. Nothing here tells how few a small group is. */
export interface WorstCase {
  /** Chance that is too great for one row: the limit of the policy, else one over its k. */
  readonly threshold: Share;
  /** Share of persons whose chance is greater, by who looks alike; few of them are told as if they were as many as k. */
  readonly aboveThreshold: { readonly before: Share; readonly after: Share };
  /** Persons in the smallest group that looks alike (after: rows); `<` and k where there are fewer. */
  readonly smallestGroup: { readonly before: number | string; readonly after: number | string };
  /** Greatest chance that one person is found: at least so much before, at most so much after. */
  readonly greatest: { readonly atLeastBefore: Share; readonly atMostAfter: Share };
}

/** What the file lost. */
export interface PublishedUtility {
  /** Mean loss of detail over the quasi-identifiers by their importance (normalised certainty penalty). */
  readonly loss: Share;
  /** Share of the bits of the quasi-identifiers that a reader lacks (non-uniform entropy, as expected). */
  readonly entropy: Share;
  /** Squares of the sizes of the file's groups, summed: pairs of rows that nobody can tell apart. */
  readonly discernibility: number | string;
  /** Rows in a group, on average: in text, with one digit after the point, for an average is no count. */
  readonly averageClassSize: { readonly before: string; readonly after: string };
  /** Share of journeys by which the corridors of the file are off; absent where the policy knows no corridors. */
  readonly corridors?: {
    /** The columns. */
    readonly columns: readonly string[];
    /** Between exact values. */
    readonly exact: Share;
    /** Both rolled up to the levels that the file uses. */
    readonly rolledUp: Share;
  };
}

/** What is published beside a release: how it was made and what it cost, with no count below the policy's k. */
export interface PublishedReport extends ReportHead {
  /** Rows of the file; what was dropped, and how many there were before, only when it is none or many. */
  readonly rows: { readonly out: number; readonly in?: number; readonly dropped: number | string };
  /** Share of quasi-identifier cells that are suppressed. */
  readonly cellsSuppressed: Share;
  /** Mean risk that a person known to be in the data is found, before and after. */
  readonly meanRisk: { readonly before: Share; readonly after: Share };
  /** The worst case beside the mean. */
  readonly worstCase: WorstCase;
  /** Share of detail lost, for each quasi-identifier in the order of the policy. */
  readonly detailLost: readonly (Share & { readonly column: string })[];
  /** What that means for an analyst. */
  readonly utility: PublishedUtility;
}

/** What {@link publishedReport} is made from. */
export interface PublishedFigures extends ReportSubject {
  /** The policy and its identity. */
  readonly policy: Policy;
  /** Rows before. */
  readonly rowsIn: number;
  /** Rows after. */
  readonly rowsOut: number;
  /** Suppressed cells of quasi-identifiers. */
  readonly cellsSuppressed: number;
  /** All cells of quasi-identifiers. */
  readonly cells: number;
  /** Mean risk before, 0 to 1. */
  readonly riskBefore: number;
  /** Mean risk after, 0 to 1. */
  readonly riskAfter: number;
  /** Groups that agree in all quasi-identifiers: persons of the originals, each once in a group, and rows of the file. */
  readonly groups: { readonly before: ArrayLike<number>; readonly after: ArrayLike<number> };
  /** Share of detail lost, for each quasi-identifier in the order of the policy. */
  readonly detailLost: readonly { readonly column: string; readonly loss: number }[];
  /** Bits of all quasi-identifiers together. */
  readonly bits: { readonly lost: number; readonly all: number };
  /** Corridors: their columns, journeys by which they are off, and journeys that have one; absent without corridors. */
  readonly corridors?:
    | {
        readonly columns: readonly string[];
        readonly exact: readonly [off: number, journeys: number];
        readonly rolledUp: readonly [off: number, journeys: number];
      }
    | undefined;
}

/**
 * Makes the report that may be published: small counts are withheld, and so is what they would follow from. Pure: who makes
 * a release and the gate both use it, each with figures measured by code of its own.
 *
 * @param figures - what was measured
 * @returns the report
 */
export function publishedReport(figures: PublishedFigures): PublishedReport {
  const { policy, rowsIn, rowsOut, groups, corridors } = figures;
  const least = leastCount(policy);
  const dropped = rowsIn - rowsOut;
  const tellable = dropped === 0 || dropped >= least;
  // What stands for a withheld count is told of everything that the count could be worked out from.
  const told = tellable ? figures : { ...figures, ...hideDropped(figures, least) };
  const more = tellable ? 0 : least - dropped;
  const corridor = (part: readonly [off: number, journeys: number]): Share => {
    const exact = tellPart(...part, least);
    return tellable ? exact : { share: upToTenths(exact.share) };
  };
  return {
    ...reportHead(policy, figures),
    rows: tellable
      ? { out: rowsOut, in: rowsIn, dropped }
      : { out: rowsOut, dropped: tellCount(dropped, least) },
    cellsSuppressed: shareOf(figures.cells === 0 ? 0 : figures.cellsSuppressed / figures.cells),
    meanRisk: { before: shareOf(told.riskBefore), after: shareOf(told.riskAfter) },
    worstCase: worstCase(told, least, more),
    detailLost: told.detailLost.map(({ column, loss }) => ({ column, ...shareOf(loss) })),
    utility: {
      loss: shareOf(meanLoss(told)),
      entropy: shareOf(told.bits.all === 0 ? 0 : told.bits.lost / told.bits.all),
      discernibility: tellCount(
        sum(groups.after, (size) => size * size),
        least,
      ),
      averageClassSize: { before: averageOf(groups.before, more), after: averageOf(groups.after) },
      ...(corridors && {
        corridors: {
          columns: corridors.columns,
          exact: corridor(corridors.exact),
          rolledUp: corridor(corridors.rolledUp),
        },
      }),
    },
  };
}

function worstCase(
  { policy, riskBefore, groups: { before, after } }: PublishedFigures,
  least: number,
  more: number,
): WorstCase {
  const k = leastClass(policy);
  const threshold = policy.limits.recordRisk ?? 1 / k;
  const isAbove = (size: number): boolean => 1 / size > threshold + 1e-12;
  const above = (sizes: ArrayLike<number>, others = 0): Share => {
    const rows = sum(sizes, (size) => size) + others;
    return tellPart(
      sum(sizes, (size) => (isAbove(size) ? size : 0)),
      rows,
      least,
    );
  };
  const smallest = smallestOf(before);
  return {
    threshold: shareOf(threshold),
    aboveThreshold: { before: above(before, more), after: above(after) },
    smallestGroup: {
      before: tellCount(smallest, least),
      after: tellCount(smallestOf(after), least),
    },
    greatest: {
      // The greatest is no less than the mean.
      atLeastBefore: shareOf(Math.max(riskBefore, 1 / Math.max(least, smallest))),
      // The gate lets no file out in which somebody could be taken for fewer than k persons.
      atMostAfter: shareOf(1 / k),
    },
  };
}

function meanLoss({ policy, detailLost }: PublishedFigures): number {
  let lost = 0;
  let weights = 0;
  for (const { column, loss } of detailLost) {
    const { importance = 1 } = policy.attributes.find((each) => each.column === column) ?? {};
    lost += importance * loss;
    weights += importance;
  }
  return weights === 0 ? 0 : lost / weights;
}

function sum(sizes: ArrayLike<number>, of: (size: number) => number): number {
  let total = 0;
  for (let at = 0; at < sizes.length; at++) total += of(sizes[at] as number);
  return total;
}

function averageOf(sizes: ArrayLike<number>, more = 0): string {
  const mean = sizes.length === 0 ? 0 : (sum(sizes, (size) => size) + more) / sizes.length;
  return (Math.round(mean * 10 + 1e-6) / 10).toFixed(1);
}

function smallestOf(sizes: ArrayLike<number>): number {
  let least = Infinity;
  for (let at = 0; at < sizes.length; at++) least = Math.min(least, sizes[at] as number);
  return Number.isFinite(least) ? least : 0;
}
