import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsenLayer } from '../classes/coarsenLayer.js';
import { makeFrame } from '../classes/makeFrame.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import { kAnonymity } from '../models/sizeModels.js';
import { findValueColumn } from '../table/findColumn.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { lossMetric } from '../utility/lossMetric.js';
import { compareScores, type Score } from '../utility/Metric.js';
import { evaluateNode } from './evaluateNode.js';
import { searchLattice } from './searchLattice.js';

const VALUES = ['0', '1', '2', '3', '4', '5', '6', '7'];
const COLUMNS = ['a', 'b', 'c', 'd'];
const ladder = VALUES.map((value, at) => [
  value,
  `h${String(at >> 1)}`,
  `q${String(at >> 2)}`,
  '*',
]);

/** Every node of a lattice of four columns with four levels each. */
const nodes = Array.from({ length: 4 ** COLUMNS.length }, (_, number) =>
  COLUMNS.map((_column, at) => Math.floor(number / 4 ** at) % 4),
);

describe('searchLattice', () => {
  it('finds the optimum that looking at every node finds', () => {
    const row = fc.tuple(...COLUMNS.map(() => fc.constantFrom(...VALUES)));
    const limits = fc.constantFrom(0, 0.05, 0.3, 1);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 60, size: 'max' }),
        fc.integer({ min: 2, max: 6 }),
        limits,
        (rows, k, suppressionLimit) => {
          const { table } = tableFromRows(COLUMNS, rows);
          const quasi = COLUMNS.map((name) => {
            const column = findValueColumn(table, name);
            const { hierarchy } = compileHierarchy({ kind: 'table', rows: ladder }, column.values);
            return { column, hierarchy, importance: 1, minimumLevel: 0, maximumLevel: 3 };
          });
          const frame = makeFrame(table, quasi);
          const models = [kAnonymity({ model: 'k-anonymity', k })];
          const metric = lossMetric(frame);
          const limit = Math.floor(suppressionLimit * rows.length + 1e-9);
          let best: Score | undefined;
          for (const levels of nodes) {
            const layer = coarsenLayer(frame, frame.base, levels);
            const { out, outRows } = evaluateNode(layer, models);
            if (outRows > limit) continue;
            const score = metric.score(levels, layer, out);
            if (best === undefined || compareScores(score, best) < 0) best = score;
          }
          const { solution } = searchLattice(frame, models, metric, { suppressionLimit });
          expect(solution?.score[0]?.toFixed(9)).toBe(best?.[0]?.toFixed(9));
        },
      ),
      { numRuns: 60 },
    );
  });
});
