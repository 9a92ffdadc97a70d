import { expect, test } from 'vitest';
import { exportCode } from './exportCode.js';
import { findCode } from './findCode.js';
import { importCode, importCodeEverywhere } from './importCode.js';

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

test('a list or standard that does not exist is refused, never taken for unknown data', () => {
  expect(thrown(() => exportCode('nope' as never, 'x' as never, 'htcds-2.0'))).toBe(
    'CODE-LIST-UNKNOWN',
  );
  expect(thrown(() => exportCode('means', 'fraud', 'htcds2'))).toBe('CODE-STANDARD-UNKNOWN');
  expect(thrown(() => importCode('htcds2', 'x', 'means'))).toBe('CODE-STANDARD-UNKNOWN');
  expect(thrown(() => importCode('htcds-2.0', 'x', 'nope' as never))).toBe('CODE-LIST-UNKNOWN');
  expect(thrown(() => importCodeEverywhere('htcds2', 'x'))).toBe('CODE-STANDARD-UNKNOWN');
  expect(thrown(() => findCode('means', null as never))).toBe('TEXT-EXPECTED');
});

test('a code that the list does not hold is never written as "other"', () => {
  expect(exportCode('exploitation_type', 'nope' as never, 'htcds-2.0')).toEqual({
    list: 'exploitation_type',
    code: 'nope',
    match: 'none',
  });
});
