import { expect, it } from 'vitest';
import { describeWithSharedData } from '#test/sharedData.js';
import { adultQuasi, adultTable } from '../../test/adult.js';
import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import { classRisk } from './classRisk.js';
import { pitman, zayatz } from './populationUniqueness.js';

const NINE =
  'sex age race marital-status education native-country workclass occupation salary-class'.split(
    ' ',
  );

it('knows no maximum for data without repetition', () => {
  expect(pitman([1, 1, 1, 1], 0.1).share).toBeNaN();
});

describeWithSharedData('risk of Adult over nine columns', () => {
  it("agrees with ARX's class sizes, population uniqueness and mean risk", () => {
    const table = adultTable();
    const sizes = classSizes(
      partitionRows(
        table.rowCount,
        adultQuasi(NINE).map(({ column }) => column),
      ),
    );
    const risk = classRisk(sizes);
    expect(risk).toMatchObject({
      records: 30162,
      classes: 19502,
      uniques: 15512,
      smallest: 1,
      highest: 1,
    });
    expect(risk.mean).toBeCloseTo(0.6465751607983555, 12);
    expect([2, 3, 10].map((size) => sizes.filter((other) => other === size).length)).toEqual([
      2098, 754, 37,
    ]);
    const expected = [
      [0.01, 0.1446083531167384, 0.2717127199363312],
      [0.1, 0.27684993883653597, 0.3207402393466189],
      [0.2, 0.33662801701732237, 0.3577099234829125],
    ] as const;
    for (const [fraction, byPitman, byZayatz] of expected) {
      // ARX stops Newton's method early: its own maximum is off by 1e-7.
      expect(pitman(sizes, fraction).share).toBeCloseTo(byPitman, 6);
      expect(zayatz(sizes, fraction).share).toBeCloseTo(byZayatz, 9);
    }
  }, 60_000);
});
