import { classSizes } from '../classes/classSizes.js';
import type { Persons } from '../classes/Persons.js';
import { personsOf } from '../classes/personsOf.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';
import { type Coverage, coverOriginals } from './coverOriginals.js';
import { provablePersons } from './provablePersons.js';

/** How well the originals can be linked to a release. */
export interface LinkageRisk {
  /**
   * For each original the number of persons it could be taken for: of released rows that are compatible with its true values,
   * as far as different persons can be behind them.
   */
  readonly candidates: Int32Array;
  /** Smallest number above 0; 0 when no original has a candidate. Originals without any candidate were dropped. */
  readonly smallest: number;
  /** Originals with fewer than k candidates, but at least one. */
  readonly belowK: number;
  /** Originals with exactly one candidate. */
  readonly uniquelyLinkable: number;
  /** Mean of 1 / candidates over originals that have any. */
  readonly meanRisk: number;
}

/** What {@link linkageCandidates} may know besides. */
export interface LinkageOptions {
  /** Who has several rows; read from the identifiers of the originals when absent. */
  readonly persons?: Persons;
  /** Whether a cell of the column can exclude an original; of a column of moved values it cannot. Default: all can. */
  readonly excludes?: (attribute: AttributePolicy) => boolean;
}

/**
 * Counts for every original the persons it could be taken for: those behind the released rows of which each cell is the
 * value itself, a label above it in the hierarchy, or `*`. This is what an attacker meets who knows the true
 * quasi-identifiers of a person; counting `*` as matching other `*` cells, as sdcMicro does, says nothing about that.
 * Two rows are two persons where everybody has one row. Where not, the rows of classes without such persons add up, and of
 * the others the class counts that is certainly of most.
 *
 * @param originals - the originals
 * @param release - the release
 * @param policy - quasi-identifiers and hierarchies
 * @param k - threshold for `belowK`
 * @param options - persons, columns that exclude nobody
 * @returns the counts
 */
export function linkageCandidates(
  originals: Table,
  release: Table,
  policy: Policy,
  k: number,
  options: LinkageOptions = {},
): LinkageRisk {
  const attributes = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  const coverage = coverOriginals(originals, release, attributes, options.excludes);
  const persons = options.persons ?? personsOf(originals, policy);
  const counts = persons === undefined ? countRows(coverage) : countPersons(coverage, persons);
  const candidates = coverage.originals.classOf.map((tuple) => counts[tuple] as number);
  return summarise(candidates, k);
}

function countRows(coverage: Coverage): Int32Array {
  const sizes = classSizes(coverage.release);
  const counts = new Int32Array(coverage.originals.count);
  coverage.forEachClass((id, tuples, count) => {
    addTo(counts, tuples, count, sizes[id] as number);
  });
  return counts;
}

/** A loop of its own, so that the engine compiles it once for all classes. */
function addTo(counts: Int32Array, tuples: Int32Array, count: number, size: number): void {
  for (let at = 0; at < count; at++) {
    const tuple = tuples[at] as number;
    counts[tuple] = (counts[tuple] as number) + size;
  }
}

function countPersons(coverage: Coverage, persons: Persons): Int32Array {
  const { fewest, isShared } = provablePersons(coverage, persons);
  const alone = new Int32Array(coverage.originals.count);
  const shared = new Int32Array(coverage.originals.count);
  coverage.forEachClass((id, tuples, count) => {
    const number = fewest[id] as number;
    if (isShared[id] === 0) {
      addTo(alone, tuples, count, number);
      return;
    }
    for (let at = 0; at < count; at++) {
      const tuple = tuples[at] as number;
      shared[tuple] = Math.max(shared[tuple] as number, number);
    }
  });
  return alone.map((rows, tuple) => rows + (shared[tuple] as number));
}

function summarise(candidates: Int32Array, k: number): LinkageRisk {
  let smallest = Infinity;
  let belowK = 0;
  let uniquelyLinkable = 0;
  let linked = 0;
  let risk = 0;
  for (const count of candidates) {
    if (count === 0) continue;
    linked++;
    risk += 1 / count;
    smallest = Math.min(smallest, count);
    if (count < k) belowK++;
    if (count === 1) uniquelyLinkable++;
  }
  return {
    candidates,
    smallest: linked === 0 ? 0 : smallest,
    belowK,
    uniquelyLinkable,
    meanRisk: linked === 0 ? 0 : risk / linked,
  };
}
