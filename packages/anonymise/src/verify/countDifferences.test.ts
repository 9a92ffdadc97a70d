import { expect, it } from 'vitest';
import { type InTurn, releaseInTurn } from '../../test/releaseInTurn.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';

const header = ['case', 'county', 'age', 'sex', 'form'];
type Row = readonly [county: string, age: string, sex: string, form: string];

function persons(...groups: readonly (readonly [number, ...Row])[]): string[][] {
  return groups
    .flatMap(([count, ...row]) => Array.from({ length: count }, () => row))
    .map((row, at) => [`CASE-${String(10_000 + at)}`, ...row]);
}

async function release(
  rows: readonly string[][],
  {
    columns,
    ...more
  }: Pick<Policy, 'models'> & { columns: Partial<Record<string, object>> } & Partial<Policy>,
  before?: readonly InTurn[],
) {
  const attributes = header.map((column): AttributePolicy => ({
    column,
    role: column === 'case' ? 'identifier' : 'free-text',
    ...columns[column],
  }));
  return releaseInTurn(header, rows, { attributes, ...more }, before);
}

const [Q, S] = [{ role: 'quasi-identifier' }, { role: 'sensitive' }];
const models: Policy['models'] = [
  { model: 'k-anonymity', k: 5 },
  { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
];
const bandsOf = (width: number) => ({
  ...Q,
  hierarchy: { kind: 'bands', levels: [{ width }] },
  minimumLevel: 1,
});

it('bands of 10 and of 40 are compared by the wider ones', async () => {
  const of = (width: number) => ({
    columns: { county: Q, age: bandsOf(width), form: S },
    models,
  });
  const then = persons(
    [12, 'Kilifi', '15', 'F', 'labour'],
    [12, 'Kilifi', '15', 'F', 'sexual'],
    [12, 'Kwale', '15', 'F', 'labour'],
    [12, 'Kwale', '25', 'F', 'labour'],
    [12, 'Kwale', '15', 'F', 'sexual'],
    [12, 'Kwale', '25', 'F', 'sexual'],
  );
  const first = await release(then, of(10));
  expect(first.failing).toEqual([]);
  const wider = [
    ...then,
    ...persons(
      [1, 'Kilifi', '15', 'F', 'begging'],
      [12, 'Kwale', '15', 'F', 'labour'],
      [12, 'Kwale', '25', 'F', 'sexual'],
    ),
  ];
  expect((await release(wider, of(40), [first])).failing).toContain('differencing');
  // The same persons at another level tell nothing of the kind.
  expect((await release(then, of(40), [first])).failing).not.toContain('differencing');
});

it('a margin that both files have is compared, whatever else they have', async () => {
  const then = persons(
    [20, 'Kilifi', '15', 'F', 'labour'],
    [20, 'Kilifi', '15', 'M', 'sexual'],
    [20, 'Kwale', '15', 'F', 'sexual'],
    [20, 'Kwale', '15', 'M', 'labour'],
  );
  const first = await release(then, { columns: { county: Q, form: S }, models });
  expect(first.failing).toEqual([]);
  const now = [
    ...then,
    ...persons(
      [1, 'Kilifi', '15', 'F', 'begging'],
      [6, 'Kwale', '15', 'F', 'labour'],
      [6, 'Kwale', '15', 'M', 'sexual'],
      [1, 'Kilifi', '15', 'F', 'sexual'],
    ),
  ];
  const second = { columns: { county: Q, sex: Q }, models: models.slice(0, 1) };
  expect((await release(now, second, [first])).failing).toContain('differencing');
});

it('tables of counts are added up to the coarser ones of another file', async () => {
  const then = persons([20, 'Kilifi', '', 'F', ''], [20, 'Kilifi', '', 'M', '']);
  const others = persons([30, 'Kwale', '', 'F', ''], [30, 'Kwale', '', 'M', '']);
  const counts = (...columns: string[]) => ({
    columns: { county: Q, sex: Q },
    models: [{ model: 'k-anonymity', k: 10 }] as const,
    form: 'aggregate' as const,
    tables: [{ columns }],
  });
  const first = await release([...then, ...others], counts('county'));
  expect(first.failing).toEqual([]);
  // Enough persons of Kwale hide the one of Kilifi in the total.
  const grown = [
    ...then,
    ...others,
    ...persons([1, 'Kilifi', '', 'F', ''], [20, 'Kwale', '', 'F', '']),
  ];
  expect((await release(grown, counts('county', 'sex'), [first])).failing).toEqual([
    'differencing',
  ]);
  expect((await release([...then, ...others], counts('county', 'sex'), [first])).failing).toEqual(
    [],
  );
});
