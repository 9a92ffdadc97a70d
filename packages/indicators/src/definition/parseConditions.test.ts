import { expect, it } from 'vitest';
import { parseConditions } from './parseConditions.js';

it('reads what people type', () => {
  expect(parseConditions(['sex=female'])).toEqual({ op: 'in', field: 'sex', values: ['female'] });
  expect(parseConditions(['place.country!=KE,UG', 'sex=male'])).toEqual({
    op: 'all',
    of: [
      { op: 'not', of: { op: 'in', field: 'place.country', values: ['KE', 'UG'] } },
      { op: 'in', field: 'sex', values: ['male'] },
    ],
  });
  expect(parseConditions([])).toBeUndefined();
});

it.each([
  ['age<18', { op: 'lt', field: 'age', value: 18 }],
  ['age <= 17.5', { op: 'lte', field: 'age', value: 17.5 }],
  ['age>=60', { op: 'gte', field: 'age', value: 60 }],
  ['identifiedOn>2024-02', { op: 'gt', field: 'identifiedOn', value: '2024-02-29' }],
  ['identifiedOn<=2024', { op: 'lte', field: 'identifiedOn', value: '2024-12-31' }],
  ['identifiedOn>=2024', { op: 'gte', field: 'identifiedOn', value: '2024-01-01' }],
  ['identifiedOn<2024-03', { op: 'lt', field: 'identifiedOn', value: '2024-03-01' }],
  ['amount>2000', { op: 'gt', field: 'amount', value: 2000 }],
  [
    'identifiedOn=2024-02',
    {
      op: 'all',
      of: [
        { op: 'gte', field: 'identifiedOn', value: '2024-02-01' },
        { op: 'lte', field: 'identifiedOn', value: '2024-02-29' },
      ],
    },
  ],
  [
    'stops.arrived!=2024',
    {
      op: 'not',
      of: {
        op: 'exists',
        in: 'stops',
        where: {
          op: 'all',
          of: [
            { op: 'gte', field: 'arrived', value: '2024-01-01' },
            { op: 'lte', field: 'arrived', value: '2024-12-31' },
          ],
        },
      },
    },
  ],
  ['age=17', { op: 'in', field: 'age', values: ['17', 17] }],
  ['sex in female, male', { op: 'in', field: 'sex', values: ['female', 'male'] }],
  [
    'status not in not_victim',
    { op: 'not', of: { op: 'in', field: 'status', values: ['not_victim'] } },
  ],
  ['stops.place under KE047', { op: 'under', field: 'stops.place', place: 'KE047' }],
  ['origin not under KE', { op: 'not', of: { op: 'under', field: 'origin', place: 'KE' } }],
  ['age known', { op: 'known', field: 'age' }],
  ['age unknown', { op: 'unknown', field: 'age' }],
  ['sex=unknown', { op: 'unknown', field: 'sex' }],
  ['sex!=unknown', { op: 'not', of: { op: 'unknown', field: 'sex' } }],
  [
    'sex in female,unknown',
    {
      op: 'any',
      of: [
        { op: 'in', field: 'sex', values: ['female'] },
        { op: 'unknown', field: 'sex' },
      ],
    },
  ],
])('reads %s', (text, condition) => {
  expect(parseConditions([text])).toEqual(condition);
});

it.each([
  '',
  'sex',
  '=x',
  'sex=',
  'a b=c',
  'sex==x',
  '__proto__=x',
  'sex=,',
  'age<young',
  'identifiedOn<17',
  'identifiedOn=17',
  'identifiedOn in 2024,never',
  'identifiedOn<2024-02-30',
  'age<1<2',
  'age not known',
  'age known now',
  'place under',
  'place under KE,UG',
  'sex in',
])('refuses %j', (text) => {
  expect(parseConditions([text])).toBeUndefined();
});
