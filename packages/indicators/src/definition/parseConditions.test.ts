import { expect, it } from 'vitest';
import { parseConditions } from './parseConditions.js';

it('reads what people type, and nothing else', () => {
  expect(parseConditions(['sex=female'])).toEqual({ op: 'in', field: 'sex', values: ['female'] });
  expect(parseConditions(['place.country!=KE,UG', 'sex=male'])).toEqual({
    op: 'all',
    of: [
      { op: 'not', of: { op: 'in', field: 'place.country', values: ['KE', 'UG'] } },
      { op: 'in', field: 'sex', values: ['male'] },
    ],
  });
  for (const text of ['', 'sex', '=x', 'sex=', 'a b=c', 'sex==x', '__proto__=x', 'sex=,'])
    expect([text, parseConditions([text])]).toEqual([text, undefined]);
});
