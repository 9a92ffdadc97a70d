import type { Policy } from '../policy/Policy.js';
import { countKeys, keysOfOriginals } from './countOriginals.js';
import { type Check, leastCount } from './Examination.js';
import { readTables, type ReadTable } from './readTables.js';
import type { VerdictCheck } from './Verdict.js';

/**
 * A file of counts, count by count: it holds declared tables only, every count is true, none is below what the models
 * ask for, and no table says more persons than a coarser one.
 *
 * @param examination - what is looked at
 * @returns the checks `tables`, one a model, `record-risk`, `truthful`, `totals`, `suppressed-cells`
 */
export const checkTables: Check = ({ release, policy, evidence }) => {
  const { tables, defects } = readTables(release, policy);
  const counts = tables.flatMap((table) => [...table.counts.values()]);
  const least = counts.reduce((smallest, count) => Math.min(smallest, count), Infinity);
  const found = Number.isFinite(least) ? least : null;
  const models = policy.models.map((spec, at): VerdictCheck => {
    // Whatever a model counts by: a table over other columns tells of as few persons as its smallest count.
    const required = 'k' in spec && spec.model !== 'sequence-privacy' ? spec.k : 0;
    const failing = counts.filter((count) => count < required).length;
    return {
      id: `model/${String(at)}/${spec.model}`,
      pass: failing === 0,
      required,
      found,
      failing,
    };
  });
  const { recordRisk = 1 } = policy.limits;
  const worst = found === null ? 0 : 1 / found;
  const wrong = countWrongSums(tables, policy);
  return [
    { id: 'tables', pass: defects === 0, failing: defects },
    ...models,
    {
      id: 'record-risk',
      pass: worst <= recordRisk + 1e-12,
      required: recordRisk,
      found: worst,
      failing: Number(worst > recordRisk + 1e-12),
    },
    ...againstOriginals(tables, policy, evidence.originals),
    { id: 'totals', pass: wrong === 0, failing: wrong },
  ];
};

/** Every count as it is counted anew, and what share of the combinations is not in the file. */
function againstOriginals(
  tables: readonly ReadTable[],
  policy: Policy,
  originals: Parameters<typeof keysOfOriginals>[0] | undefined,
): VerdictCheck[] {
  if (originals === undefined) return [{ id: 'truthful', pass: false, found: null, failing: 1 }];
  let untrue = 0;
  let cells = 0;
  let listed = 0;
  for (const table of tables) {
    const truth = countKeys(keysOfOriginals(originals, policy, table.columns));
    for (const [key, count] of table.counts) if (truth.get(key) !== count) untrue++;
    cells += truth.size;
    listed += table.counts.size;
  }
  const { suppressedCells = 1 } = policy.limits;
  const share = cells === 0 ? 0 : Math.max(0, cells - listed) / cells;
  const pass = share <= suppressedCells + 1e-12;
  return [
    { id: 'truthful', pass: untrue === 0, failing: untrue },
    {
      id: 'suppressed-cells',
      pass,
      required: suppressedCells,
      found: share,
      failing: pass ? 0 : cells - listed,
    },
  ];
}

/**
 * Reads the file alone, as anyone can: the counts of a table, added up over a column that a coarser table does not have,
 * must not exceed the coarser count, nor leave a rest of fewer than k.
 */
function countWrongSums(tables: readonly ReadTable[], policy: Policy): number {
  const k = leastCount(policy);
  let wrong = 0;
  for (const fine of tables) {
    for (const coarse of tables) {
      if (coarse === fine) continue;
      const places = coarse.columns.map((column) =>
        fine.columns.findIndex(
          (other) => other.column === column.column && other.level === column.level,
        ),
      );
      // Tables at other levels are tied by the attack on hidden cells, which knows the hierarchies.
      if (places.includes(-1)) continue;
      const sums = new Map<string, number>();
      for (const [key, count] of fine.counts) {
        const cells = JSON.parse(key) as (string | null)[];
        const name = JSON.stringify(places.map((place) => cells[place] ?? null));
        sums.set(name, (sums.get(name) ?? 0) + count);
      }
      for (const [key, count] of coarse.counts) {
        const rest = count - (sums.get(key) ?? 0);
        if (rest < 0 || (rest > 0 && rest < k)) wrong++;
      }
    }
  }
  return wrong;
}
