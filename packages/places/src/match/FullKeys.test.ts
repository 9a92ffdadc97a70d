import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokens } from '../text/tokens.js';
import { FullKeys } from './FullKeys.js';

const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("aB1 '-.\u2019\u00e9\u0130\u007f\u00df")),
    maxLength: 8,
  }),
);

it('finds exactly the names whose words joined are the key, in order', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (texts) => {
      const keys = texts.map((text) => tokens(text).join(''));
      const table = new FullKeys(texts);
      for (const key of [...keys, 'kwale'])
        expect(table.get(key)).toEqual(keys.flatMap((other, at) => (other === key ? [at] : [])));
    }),
    { numRuns: 400 },
  );
});

it('holds nothing when there are no names', () => {
  expect(new FullKeys([]).get('kwale')).toEqual([]);
});
