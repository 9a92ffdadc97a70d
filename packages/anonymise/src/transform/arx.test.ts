import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { type ArxCase, arxSetup } from '../../test/adult.js';
import { arxMetric } from '../../test/arxMetric.js';
import { coarsenLayer } from '../classes/coarsenLayer.js';
import { evaluateNode } from './evaluateNode.js';
import { searchLattice } from './searchLattice.js';

const NANO = 1e-9;

function isClose(
  found: readonly number[] | undefined,
  expected: number | readonly number[],
): boolean {
  const numbers = typeof expected === 'number' ? [expected] : expected;
  return numbers.every(
    (value, at) => Math.abs((found?.[at] ?? NaN) - value) <= NANO * Math.max(1, Math.abs(value)),
  );
}

describeWithSharedData("ARX's metric values on Adult", () => {
  it('agree to 1e-9 at every node, 1,257 of 1,258 values, and the other contradicts one of them', () => {
    const cases = JSON.parse(readSharedText('anonymise/arx/metric-values.json')) as ArxCase[];
    const others: string[] = [];
    let agreed = 0;
    for (const config of cases) {
      const setup = arxSetup(config);
      if (setup === undefined) throw new Error(`no setup for ${config.id}`);
      const metric = arxMetric(config.metric, setup.frame);
      for (const { transformation, value } of config.values ?? []) {
        const layer = coarsenLayer(setup.frame, setup.frame.base, transformation);
        const score = metric?.score(transformation, layer, evaluateNode(layer, setup.models).out);
        if (isClose(score, value)) agreed++;
        else others.push(`${config.id} ${transformation.join()} ${String(value)}`);
      }
    }
    // ARX's own tests give two values for this node of one configuration: TestUtilityMetrics 3618711, which is met, and this
    // one TestUtilityEstimation and TestUtilityMetrics2, which hold stale values elsewhere too.
    expect(others).toEqual(['arxm-042 1,4,0,1,3,2,2,1 2776871']);
    expect(agreed).toBe(1257);
  }, 120_000);
});

/** Optima that search in well under a second each; `pnpm bench:anonymise optima` runs all of them. */
const QUICK = ['arx-011', 'arx-016', 'arx-092', 'arx-093', 'arx-094', 'arx-114', 'arx-167'];

describeWithSharedData("ARX's optima on Adult", () => {
  it.each(QUICK)(
    '%s has the same optimum',
    (id) => {
      const cases = JSON.parse(readSharedText('anonymise/arx/optima.json')) as ArxCase[];
      const config = cases.find((other) => other.id === id) as ArxCase;
      const setup = arxSetup(config);
      const metric = setup && arxMetric(config.metric, setup.frame);
      if (setup === undefined || metric === undefined) throw new Error('not supported');
      const { solution, proven } = searchLattice(setup.frame, setup.models, metric, {
        suppressionLimit: config.suppressionLimit,
      });
      expect(proven).toBe(true);
      expect(isClose(solution?.score, config.optimalLoss ?? NaN)).toBe(true);
    },
    60_000,
  );
});

describe('searchLattice', () => {
  it('needs no table to say that an aborted search ends', () => {
    const signal = AbortSignal.abort();
    const frame = {
      rowCount: 0,
      quasi: [],
      tupleOf: new Int32Array(0),
      tupleCodes: [],
      views: [],
      base: emptyLayer,
    };
    expect(() => searchLattice(frame, [], flat, { suppressionLimit: 1, signal })).toThrow(
      /aborted/u,
    );
  });
});

const emptyLayer = {
  count: 0,
  representatives: new Int32Array(0),
  sizes: new Int32Array(0),
  population: new Int32Array(0),
  histograms: [],
  repeated: undefined,
};
const flat = { bound: () => [0], score: () => [0] };
