import { expect, it } from 'vitest';
import { fieldLabel } from './fieldLabel.js';

it('takes the names of the format, step by step, in both languages', () => {
  expect(fieldLabel('cases', 'sex').en).toMatch(/^[A-Z][a-z]/u);
  expect(fieldLabel('journeys', 'legs.modes').en).toMatch(/^[^.,]+, [^.,]+$/u);
  expect(fieldLabel('journeys', 'legs.modes').sw).toMatch(/^[^.,]+, [^.,]+$/u);
});

it('reads the words of an id that the format does not have', () => {
  expect(fieldLabel('cases', 'ageGroupAtExit')).toEqual({ en: 'Age group at exit' });
  expect(fieldLabel(undefined, 'county')).toEqual({ en: 'County' });
});
