import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Calibration } from '../../packages/places/src/resolve/calibration.ts';
import { calibrationExamples } from './calibration/examples.ts';
import { fitCalibration } from './calibration/fitCalibration.ts';
import { reliabilityReport } from './calibration/reliabilityReport.ts';
import { evaluationPlaces, evaluationRows, SHARED, type EvaluationRow } from './evaluation.ts';
import { createResolver, evaluate, merge, type GroupResult } from './report.ts';

// Fits the weights of the probability on eval_pairs_dev.csv and writes calibrationTable.ts; then fits them
// again without each fifth of the places in turn, measures each fifth with the weights that never saw it,
// and writes how probability and truth agree to reliability.md.

const FOLDS = 5;
const rows = evaluationRows(`${SHARED}/places/eval_pairs_dev.csv`);
const examples = calibrationExamples(rows);
const table = fitCalibration(examples);
writeFileSync(
  new URL('../../packages/places/src/resolve/calibrationTable.ts', import.meta.url),
  `import type { Calibration } from './calibration.js';

// oxlint-disable approx-constant -- fitted weights, whatever number they happen to be near
// Written by bench/places/calibrate.ts from ${examples.length} examples of eval_pairs_dev.csv: do not edit.
/** Weights of the probability by group, in the order of \`terms\`; edition 2026-11. */
export const CALIBRATION: Calibration = {
${Object.entries(table)
  .map(
    ([group, weights]) =>
      `  ${group.includes('-') ? `'${group}'` : group}: [\n    ${(weights as number[]).join(', ')},\n  ],`,
  )
  .join('\n')}
};
`,
);

const places = evaluationPlaces('shipped');
const measure = (calibration: Calibration, of: readonly EvaluationRow[]) =>
  evaluate(createResolver({ places, calibration }), of);
const sameNames = measure(table, rows);
let unseen = new Map<string, GroupResult>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fitCalibration(examples.filter(({ key }) => foldOf(key) !== fold));
  const held = rows.filter(({ expected }) => foldOf([...expected].sort()[0] ?? '') === fold);
  unseen = merge(unseen, measure(weights, held));
}
const report = reliabilityReport({ examples: examples.length, folds: FOLDS, sameNames, unseen });
writeFileSync(new URL('reliability.md', import.meta.url), report);
process.stdout.write(report);

/** The fold of a place: all spellings of a place are in one. */
function foldOf(key: string): number {
  return createHash('sha1').update(key).digest()[0]! % FOLDS;
}
