import { describe, expect, it } from 'vitest';
import { toolColumn } from './toolColumns.js';

describe('toolColumn', () => {
  it.each([
    ['_index', 'structural'],
    ['_submission__id', 'structural'],
    ['_submission___version__', 'structural'],
    ['_submission__submitted_by', 'revealing'],
    ['_submission_time', 'structural'],
    ['deviceid', 'revealing'],
    ['SubmitterName', 'revealing'],
    ['journey_ref', undefined],
    ['constructor', undefined],
  ])('says of %s', (heading, expected) => {
    expect(toolColumn(heading)).toBe(expected);
  });
});
