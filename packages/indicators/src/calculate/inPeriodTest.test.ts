import { describe, expect, it } from 'vitest';
import { Compiler } from '../compile/Compiler.js';
import { FALSE, TRUE, UNDETERMINED } from '../logic/ternary.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { inPeriodTest } from './inPeriodTest.js';

const period = parsePeriod('2022-A1', 'KE-FY');
const environment = {
  source: { table: () => undefined, tables: [] },
  places: prefixHierarchy(),
  timeZone: 'UTC',
  firstDay: period?.firstDay ?? 0,
  endDay: period?.endDay ?? 0,
  indexes: new Map(),
};
const test = inPeriodTest(new Compiler(environment, {}), { basis: 'event', field: 'on' });

describe('an event in a financial year', () => {
  it.each([
    ['2022-07-01', TRUE],
    ['2023-06-30', TRUE],
    ['2022-06-30', FALSE],
    ['2023-07-01', FALSE],
    ['2022-08', TRUE],
    ['2022-06', FALSE],
    ['2022', UNDETERMINED],
    ['2021', FALSE],
    // No day of any calendar: not readable, wherever it would have lain.
    ['2023-02-29', UNDETERMINED],
    ['2021-02-29', UNDETERMINED],
    ['2021-13-01', UNDETERMINED],
    ['2021-00-10', UNDETERMINED],
    ['2021-01-00', UNDETERMINED],
    ['0000-01-01', UNDETERMINED],
    ['20x2-01-01', UNDETERMINED],
    ['2024-02-29', FALSE],
    ['2022-12-31T22:30:00Z', TRUE],
    ['unknown', UNDETERMINED],
    ['not_applicable', FALSE],
  ])('%s', (on, expected) => {
    // Twice: what was said of a text is remembered.
    expect([test({ on }, undefined), test({ on }, undefined)]).toEqual([expected, expected]);
  });

  it('forgets what was said when the period changes', () => {
    expect(test({ on: '2021' }, undefined)).toBe(FALSE);
    const next = parsePeriod('2021', 'gregorian');
    environment.firstDay = next?.firstDay ?? 0;
    environment.endDay = next?.endDay ?? 0;
    expect(test({ on: '2021' }, undefined)).toBe(TRUE);
  });
});
