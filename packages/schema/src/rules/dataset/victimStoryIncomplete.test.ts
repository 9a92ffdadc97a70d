import { expect, test } from 'vitest';
import { validate } from '../../validate/validate.js';

const stops = [
  { id: 's1', place: { country: 'KE' } },
  { id: 's2', place: { country: 'SA' } },
];
const untold = (
  one: Readonly<Record<string, unknown>>,
  journey: Readonly<Record<string, unknown>>,
): string[] =>
  validate({
    standard: 'njia',
    version: '0.1.0',
    sensitivity: 'identified',
    cases: [{ id: 'c1', status: 'confirmed', journeyIds: ['j1'], ...one }],
    journeys: [{ id: 'j1', basis: 'person', stops, ...journey }],
  })
    .issues.filter(({ rule }) => rule === 'VICTIM-STORY-INCOMPLETE')
    .map(({ path }) => path);

test('an element may stand in the case or in its journey', () => {
  expect(untold({ age: 30 }, {})).toEqual([
    '/cases/0/acts',
    '/cases/0/means',
    '/cases/0/exploitations',
  ]);
  expect(untold({ age: 30, acts: ['recruitment'] }, { means: ['deception'] })).toEqual([
    '/cases/0/exploitations',
  ]);
});

test('means are asked of adults only, and a suspected victim is asked nothing', () => {
  expect(untold({ age: 15 }, {})).not.toContain('/cases/0/means');
  expect(untold({}, {})).not.toContain('/cases/0/means');
  expect(untold({ status: 'possible', age: 30 }, {})).toEqual([]);
});

test('a journey that is not at hand may tell the rest', () => {
  expect(untold({ age: 30, journeyIds: ['j1', 'j9'] }, {})).toEqual([]);
});
