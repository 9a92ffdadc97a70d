import { columnPairs } from './columnPairs.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { countRareCombinations } from './countRareCombinations.js';
import { type Check, leastCount } from './Examination.js';
import { labelAt } from './labelAt.js';
import { joinRows, tuplesOf } from './joinRows.js';
import type { VerdictCheck } from './Verdict.js';

/**
 * Drawn rows: every combination of up to m values in them is one of at least k originals, and no row, taken whole, agrees
 * with fewer than k originals unless it agrees with none.
 *
 * @param examination - what is looked at
 * @returns one check a model, `copies`, `record-risk`, `suppressed-cells`, `empty-rows`
 */
export const checkDrawnRows: Check = ({ release, published, policy, evidence }) => {
  const { originals } = evidence;
  if (originals === undefined)
    return [{ id: 'copies', pass: false, found: null, failing: release.rows.length }];
  const columns = columnPairs(published, originals, release);
  const models = policy.models.map((spec, at): VerdictCheck => {
    const id = `model/${String(at)}/${spec.model}`;
    // Another model says nothing about drawn rows: a policy that asks for it is not kept.
    if (spec.model !== 'km-anonymity')
      return { id, pass: false, found: null, failing: release.rows.length };
    const { k, m } = spec;
    const { least, failing } = countRareCombinations(columns, k, m);
    return {
      id,
      pass: failing === 0,
      required: k,
      found: Number.isFinite(least) ? least : null,
      failing,
    };
  });
  const k = leastCount(policy);
  // Agreeing means the same label at the published level: a drawn code says nothing of the codes below it.
  const labels = new Map(
    published.map((attribute) => [
      attribute.column,
      labelAt(attribute, attribute.minimumLevel ?? 0),
    ]),
  );
  const flat = published.map(({ column, role }): AttributePolicy => ({ column, role }));
  const rows = tuplesOf(release, flat);
  const persons = tuplesOf(
    originals,
    flat,
    ({ column }, cell) => labels.get(column)?.(cell) ?? null,
  );
  let copies = 0;
  let fewest = Infinity;
  joinRows(rows, persons, flat, (row, matches) => {
    const count = matches.reduce((sum, match) => sum + (persons.sizes[match] as number), 0);
    fewest = Math.min(fewest, count);
    if (count < k) copies += rows.sizes[row] as number;
  });
  const stars = release.rows.map((row) => row.filter((cell) => cell === '*').length);
  const share =
    stars.reduce((sum, count) => sum + count, 0) /
    Math.max(1, release.rows.length * published.length);
  const empty = stars.filter((count) => count === published.length).length;
  const { recordRisk = 1, suppressedCells = 1 } = policy.limits;
  return [
    ...models,
    {
      id: 'copies',
      pass: copies === 0,
      required: k,
      found: Number.isFinite(fewest) ? fewest : null,
      failing: copies,
    },
    atMost('record-risk', 1 / fewest, recordRisk),
    atMost('suppressed-cells', share, suppressedCells),
    { id: 'empty-rows', pass: empty === 0, failing: empty },
  ];
};

function atMost(id: string, found: number, required: number): VerdictCheck {
  const pass = found <= required + 1e-12;
  return { id, pass, required, found, failing: pass ? 0 : 1 };
}
