import { expect, it } from 'vitest';
import { IncompleteList } from '../records/IncompleteList.js';
import { contentKey } from './contentKey.js';

it('is the same for lists and structures of the same content', () => {
  expect(contentKey(['a', 'b'])).toBe(contentKey(['a', 'b']));
  expect(contentKey({ code: 'KE001', level: 'adm1' })).toBe(
    contentKey({ code: 'KE001', level: 'adm1' }),
  );
});

it.each([
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [['a', 'b'], ['a,b']],
  [['1'], [1]],
  [['null'], [null]],
  [['a'], new IncompleteList(['a'])],
  [{ code: 'a' }, [{ code: 'a' }]],
  [{ code: 'a' }, { country: 'a' }],
  [{ a: '1', b: '2' }, { a: '1,"b":"2"' }],
])('tells %j from %j', (one, other) => {
  expect(contentKey(one)).not.toBe(contentKey(other));
});

it.each([[{ in: { deep: 1 } }], [[['a']]], [[Number.NaN]], [new Map()], [new Array(65).fill('a')]])(
  'gives no text for %o',
  (value) => {
    expect(contentKey(value)).toBeUndefined();
  },
);
