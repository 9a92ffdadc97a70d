import type { AttributePolicy } from '../policy/Policy.js';
import { commonTop, labelsOf } from './ancestorsOf.js';
import type { PlainRows } from './ReleaseEvidence.js';

const SUPPRESSED = '*';

/**
 * Share of detail that a column lost: a cell costs the share of the other leaves of its hierarchy that it may stand for; `*`
 * and every dropped row cost 1. Measured from the texts of the cells, apart from the code that measures utility.
 *
 * @param attribute - the quasi-identifier
 * @param originals - the originals
 * @param release - the file as rows
 * @returns the loss, 0 to 1
 */
export function lossOfColumn(
  attribute: AttributePolicy,
  originals: PlainRows,
  release: PlainRows,
): number {
  const rows = originals.rows.length;
  if (rows === 0) return 0;
  const shareOf = sharesOf(attribute, new Set(cellsOf(originals, attribute.column)));
  const counts = new Map<string | null, number>();
  for (const cell of cellsOf(release, attribute.column))
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  let lost = rows - release.rows.length;
  for (const [label, count] of counts) lost += count * shareOf(label);
  return lost / rows;
}

function cellsOf({ header, rows }: PlainRows, column: string): (string | null)[] {
  const at = header.indexOf(column);
  return rows.map((row) => {
    const cell = row[at] ?? null;
    return typeof cell === 'object' ? null : cell;
  });
}

/** For a label the share of the other leaves that it may stand for, 0 to 1. */
function sharesOf(
  { hierarchy = { kind: 'suppress' } }: AttributePolicy,
  known: ReadonlySet<string | null>,
): (label: string | null) => number {
  const listed = listedLeaves(hierarchy);
  const leaves = Math.max(1, listed?.length ?? known.size);
  const least = 1 / leaves;
  // By level, how many leaves stand under a label; and which labels can come out of the data at all.
  const under: Map<string, number>[] = [];
  for (const leaf of listed ?? known) {
    if (leaf === null || leaf === SUPPRESSED) continue;
    for (const [level, label] of (labelsOf(hierarchy, leaf) ?? [leaf]).entries()) {
      const counts = (under[level] ??= new Map<string, number>());
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const widest = new Map<string, number>();
  const meet = (label: string, level: number): void => {
    const count = under[level]?.get(label) ?? 1;
    widest.set(label, Math.max(widest.get(label) ?? 1, count));
  };
  for (const value of known) {
    if (value === null || value === SUPPRESSED) continue;
    for (const [level, label] of (labelsOf(hierarchy, value) ?? [value]).entries())
      meet(label, level);
  }
  const top = commonTop(hierarchy);
  if (top !== undefined) meet(top, under.length - 1);
  return (label) => {
    if (label === SUPPRESSED) return 1;
    if (least >= 1) return 0;
    // A missing value stands for itself; what no original can become stands for anything.
    const count = label === null ? (known.has(null) ? 1 : leaves) : (widest.get(label) ?? leaves);
    return Math.max(0, (Math.min(1, count * least) - least) / (1 - least));
  };
}

function listedLeaves(
  hierarchy: NonNullable<AttributePolicy['hierarchy']>,
): readonly string[] | undefined {
  if (hierarchy.kind === 'table')
    return [...new Set(hierarchy.rows.map((row) => row[0] as string))];
  if (hierarchy.kind !== 'tree') return undefined;
  const inner = new Set(hierarchy.nodes.map(({ parent }) => parent));
  return hierarchy.nodes.map(({ code }) => code).filter((code) => !inner.has(code));
}
