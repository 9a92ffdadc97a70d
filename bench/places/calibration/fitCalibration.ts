import type { Calibration } from '../../../packages/places/src/resolve/calibration.ts';
import type { NamedExample } from './examples.ts';
import { fitLogistic } from './logistic.ts';

const GROUPS = [
  'country',
  'kenya-admin',
  'kenya-place',
  'kenya-village',
  'admin',
  'place',
] as const;

/**
 * Fits the weights of every group, each pulled towards those of all groups together.
 *
 * @param examples - what to learn from
 * @returns the table of weights, rounded to three digits
 */
export function fitCalibration(examples: readonly NamedExample[]): Calibration {
  const all = fitLogistic(examples, undefined);
  return Object.fromEntries(
    GROUPS.map((name) => [
      name,
      fitLogistic(
        examples.filter(({ group }) => group === name),
        all,
      ).map((weight) => Math.round(weight * 1000) / 1000),
    ]),
  ) as unknown as Calibration;
}
