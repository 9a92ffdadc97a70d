import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table } from '../table/Table.js';

/** Loss of the cells, 0 (all as they were) to 1 (all suppressed). */
export interface CellLoss {
  /** Mean over all cells, weighted by importance: the normalised certainty penalty. */
  readonly mean: number;
  /** Non-uniform entropy: bits lost a cell, as a share of what suppression of everything would lose. */
  readonly entropy: number;
  /** Per quasi-identifier its mean loss. */
  readonly columns: readonly {
    readonly column: string;
    readonly loss: number;
    readonly suppressed: number;
  }[];
}

/**
 * Measures the loss of every quasi-identifier: a cell costs the share of the hierarchy's other leaves that it may stand
 * for; a suppressed cell and every cell of a dropped row cost 1.
 *
 * @param originals - the originals
 * @param release - the release
 * @param quasi - the quasi-identifiers
 * @param origin - for each released row its row in the originals
 * @returns the loss
 */
export function cellLoss(
  originals: Table,
  release: Table,
  quasi: readonly AttributePolicy[],
  origin: Int32Array,
): CellLoss {
  const rows = originals.rowCount;
  const dropped = rows - release.rowCount;
  let weighted = 0;
  let weights = 0;
  let bits = 0;
  let mostBits = 0;
  const columns = quasi.map((attribute) => {
    const original = findValueColumn(originals, attribute.column);
    const released = findValueColumn(release, attribute.column);
    const { hierarchy } = compileHierarchy(attribute.hierarchy, original.values);
    const shareOf = new Map<string | null, number>();
    hierarchy.labels.forEach((labels, level) => {
      labels.forEach((label, at) =>
        shareOf.set(label, Math.max(shareOf.get(label) ?? 0, hierarchy.shares[level]?.[at] ?? 1)),
      );
    });
    const least = 1 / hierarchy.leaves;
    const loss = released.values.map((label) => {
      if (label === SUPPRESSED || least >= 1) return label === SUPPRESSED ? 1 : 0;
      return Math.max(0, ((shareOf.get(label) ?? 1) - least) / (1 - least));
    });
    let sum = dropped;
    let suppressed = 0;
    for (const code of released.codes) {
      sum += loss[code] as number;
      if (released.values[code] === SUPPRESSED) suppressed++;
    }
    const entropy = bitsLost(
      original.codes,
      original.values.length,
      released.codes,
      released.values.length,
      origin,
    );
    bits += entropy.lost;
    mostBits += entropy.most;
    const weight = attribute.importance ?? 1;
    weights += weight;
    weighted += weight * (rows === 0 ? 0 : sum / rows);
    return { column: attribute.column, loss: rows === 0 ? 0 : sum / rows, suppressed };
  });
  return {
    mean: weights === 0 ? 0 : weighted / weights,
    entropy: mostBits === 0 ? 0 : bits / mostBits,
    columns,
  };
}

/** Bits that say which value a released label stood for, given how often it stood for which; dropped rows lose all. */
function bitsLost(
  original: Int32Array,
  values: number,
  released: Int32Array,
  labels: number,
  origin: Int32Array,
): { lost: number; most: number } {
  const counts = new Float64Array(values);
  for (const code of original) counts[code] = (counts[code] as number) + 1;
  const bitsOf = counts.map((count) => (count === 0 ? 0 : -Math.log2(count / original.length)));
  const most = original.reduce((sum, code) => sum + (bitsOf[code] as number), 0);
  const pairs = new Map<number, number>();
  const totals = new Float64Array(labels);
  let kept = 0;
  origin.forEach((from, row) => {
    const code = original[from] as number;
    const label = released[row] as number;
    pairs.set(label * values + code, (pairs.get(label * values + code) ?? 0) + 1);
    totals[label] = (totals[label] as number) + 1;
    kept += bitsOf[code] as number;
  });
  let lost = most - kept;
  for (const [key, count] of pairs)
    lost -= count * Math.log2(count / (totals[Math.floor(key / values)] as number));
  return { lost: Math.max(0, lost), most };
}
