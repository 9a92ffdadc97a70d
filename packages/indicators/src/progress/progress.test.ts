import { beforeAll, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import {
  aggregateScores,
  cagrStatCan,
  scoreOfGrowth,
  scoreOfRatio,
  statusOfGrowth,
} from './cagrStatCan.js';
import { linearPath } from './linearPath.js';
import { percentOfTarget } from './percentOfTarget.js';
import { statusOfRatio, type ProgressInput } from './Progress.js';

interface Case extends ProgressInput {
  readonly options?: { readonly zeroTarget: string };
  readonly cagrStatCan?: Record<string, number | string>;
  readonly linearPath?: Record<string, number | string | null>;
  readonly percentOfTarget?: number | null;
}
interface Oracle {
  readonly cases: readonly Case[];
  readonly cutPoints: {
    readonly R: readonly { R: number; status: string; score: number }[];
    readonly cagr: readonly { cagr: number; status: string; score: number }[];
  };
  readonly aggregate: readonly {
    scores: number[];
    allAchieved?: boolean;
    mean: number;
    status: string;
  }[];
}

describeWithSharedData('progress', () => {
  let oracle: Oracle;
  beforeAll(() => {
    oracle = JSON.parse(readSharedText('indicators/oracles/progress.json')) as Oracle;
  });
  const same = (found: unknown, expected: unknown): void => {
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else if (expected !== undefined) expect(found).toBe(expected);
  };

  it('agrees with all 22 cases', () => {
    expect(oracle.cases.length).toBe(22);
    for (const one of oracle.cases) {
      const growth = cagrStatCan(
        one,
        one.options === undefined ? {} : { zeroStandIn: Number(one.options.zeroTarget) },
      );
      same(growth.status, one.cagrStatCan?.['status']);
      same(growth.cagr, one.cagrStatCan?.['cagr']);
      same(growth.cagrRequired, one.cagrStatCan?.['cagrRequired']);
      same(growth.ratio, one.cagrStatCan?.['R']);
      same(growth.score, one.cagrStatCan?.['score']);
      if (one.linearPath !== undefined) {
        const linear = linearPath(one);
        for (const name of ['status', 'share', 'elapsed', 'ratio', 'expectedNow'] as const)
          same(linear[name], one.linearPath[name]);
      }
      if (one.target !== undefined)
        same(percentOfTarget(one.latest.value, one.target.value), one.percentOfTarget);
    }
  });

  it('has the cut points and scores of the method', () => {
    for (const row of oracle.cutPoints.R) {
      same(statusOfRatio(row.R), row.status);
      same(scoreOfRatio(row.R), row.score);
    }
    for (const row of oracle.cutPoints.cagr) {
      same(statusOfGrowth(row.cagr), row.status);
      same(scoreOfGrowth(row.cagr), row.score);
    }
    for (const row of oracle.aggregate) {
      const found = aggregateScores(row.scores, row.allAchieved ?? false);
      same(found.mean, row.mean);
      same(found.status, row.status);
    }
  });
});
