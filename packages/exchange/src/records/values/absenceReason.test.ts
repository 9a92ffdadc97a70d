import { describe, expect, it } from 'vitest';
import { absenceReason } from './absenceReason.js';

describe('absenceReason', () => {
  it.each([
    ['Unknown', 'not_known'],
    ['HAIJULIKANI', 'not_known'],
    ["don't know", 'not_known'],
    ['N/A', 'not_applicable'],
    ['refused', 'refused'],
    ['Amekataa', 'refused'],
    ['-', 'not_reported'],
    ['??', 'not_known'],
    ['no', undefined],
    ['hapana', undefined],
    ['Nairobi', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(absenceReason(text)).toBe(expected);
  });
});
