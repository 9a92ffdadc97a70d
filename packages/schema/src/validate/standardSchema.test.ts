import { expect, it } from 'vitest';
import { standardSchema } from './standardSchema.js';

it('hands on a record with warnings and stops one with errors', () => {
  const { validate, vendor, version } = standardSchema('cases', { locale: 'sw' })['~standard'];
  expect([vendor, version]).toEqual(['njia', 1]);
  expect(validate({ id: 'c1' })).toEqual({ value: { id: 'c1' } });
  expect(validate({ id: 'c1', exploitations: [{ types: ['forced_labor'] }] })).toEqual({
    issues: [
      {
        message: 'Neno halipo kwenye orodha exploitation_type. Je, ulimaanisha "forced_labour"?',
        path: ['exploitations', 0, 'types', 0],
      },
    ],
  });
});

it('takes a data set, too', () => {
  const { validate } = standardSchema('dataset')['~standard'];
  expect(validate(7)).toEqual({ issues: [{ message: expect.any(String) as string, path: [] }] });
});
