import { expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { makeRelease } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import type { EarlierReleases } from './ReleaseEvidence.js';

const header = ['case', 'county', 'age', 'sex', 'form'];
const details = {
  codeVersion: '0.1.0',
  releasedBy: 'office',
  reason: 'test',
  releasedOn: '2026-07-14',
};

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
  earlier?: EarlierReleases,
) {
  const policy = definePolicy({
    name: 'p',
    purpose: 'p',
    attributes: header.map((column) => ({
      column,
      role: column === 'case' ? 'identifier' : 'free-text',
      ...columns[column],
    })),
    ...more,
  });
  const { table } = tableFromRows(header, rows);
  const outcome = await makeRelease({ table, policy, details, ...(earlier && { earlier }) });
  return {
    ...outcome,
    failing: outcome.verdict?.checks.filter(({ pass }) => !pass).map(({ id }) => id),
  };
}

function after(...releases: readonly Awaited<ReturnType<typeof release>>[]): EarlierReleases {
  const sealed = releases.map((each) => {
    if (each.sealed === undefined) throw new Error('not sealed');
    return each.sealed;
  });
  return { ledger: sealed.at(-1)?.ledger ?? [], files: sealed.map(({ bytes }) => bytes) };
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
  expect((await release(wider, of(40), after(first))).failing).toContain('differencing');
  // The same persons at another level tell nothing of the kind.
  expect((await release(then, of(40), after(first))).failing).not.toContain('differencing');
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
  expect((await release(now, second, after(first))).failing).toContain('differencing');
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
  expect((await release(grown, counts('county', 'sex'), after(first))).failing).toEqual([
    'differencing',
  ]);
  expect(
    (await release([...then, ...others], counts('county', 'sex'), after(first))).failing,
  ).toEqual([]);
});
