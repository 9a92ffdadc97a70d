import { expect, it } from 'vitest';
import { type InTurn, releaseInTurn } from '../../test/releaseInTurn.js';
import type { Policy } from '../policy/Policy.js';

const ofRows: Partial<Policy> & Pick<Policy, 'models'> = {
  models: [
    { model: 'k-anonymity', k: 5 },
    { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
  ],
};
const ofCounts: typeof ofRows = {
  models: [{ model: 'k-anonymity', k: 5 }],
  form: 'aggregate',
  tables: [{ columns: ['county'] }],
};

async function release(rows: readonly string[][], how: typeof ofRows, before?: readonly InTurn[]) {
  const attributes: Policy['attributes'] = [
    { column: 'case', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'form', role: 'sensitive' },
  ];
  return releaseInTurn(['case', 'county', 'form'], rows, { attributes, ...how }, before);
}

/** Persons of an organisation, of both forms. */
function persons(from: number, ...counts: readonly (readonly [string, number])[]): string[][] {
  return counts.flatMap(([county, count], group) =>
    Array.from({ length: count }, (_, at) => [
      `CASE-${String(from + group * 1000 + at)}`,
      county,
      at % 2 === 0 ? 'labour' : 'sexual',
    ]),
  );
}

const first = persons(10_000, ['Kilifi', 30], ['Kwale', 12]);
const second = persons(20_000, ['Kilifi', 30], ['Kwale', 20]);
const one = [['CASE-99999', 'Kilifi', 'sexual']];

it.each([
  ['rows', ofRows],
  ['counts', ofCounts],
])('the rest of a whole file after its parts is of k persons or nobody: %s', async (_, how) => {
  const parts = [await release(first, how)];
  parts.push(await release(second, how, parts));
  expect(parts.map(({ failing }) => failing)).toEqual([[], []]);
  expect((await release([...first, ...second, ...one], how, parts)).failing).toEqual([
    'differencing',
  ]);
  expect((await release([...first, ...second], how, parts)).failing).toEqual([]);
  const third = persons(30_000, ['Kilifi', 10], ['Kwale', 10]);
  expect((await release([...first, ...second, ...third], how, parts)).failing).toEqual([]);
});

it('also where the last file is a part, and where the rest has one form', async () => {
  const whole = await release([...first, ...second, ...one], ofRows);
  const before = [whole, await release(first, ofRows, [whole])];
  expect(before.map(({ failing }) => failing)).toEqual([[], []]);
  expect((await release(second, ofRows, before)).failing).toContain('differencing');
  const parts = [await release(first, ofRows)];
  parts.push(await release(second, ofRows, parts));
  const eight = Array.from({ length: 8 }, (_, at) => [
    `CASE-${String(50_000 + at)}`,
    'Kwale',
    'sexual',
  ]);
  expect((await release([...first, ...second, ...eight], ofRows, parts)).failing).toEqual([
    'differencing',
  ]);
});

it('files that grow are no parts of each other', async () => {
  const grown = persons(40_000, ['Kilifi', 6], ['Kwale', 6]);
  const more = persons(60_000, ['Kilifi', 6], ['Kwale', 6]);
  const releases = [await release(first, ofRows)];
  releases.push(await release([...first, ...grown], ofRows, releases));
  releases.push(await release([...first, ...grown, ...more], ofRows, releases));
  expect(releases.map(({ failing }) => failing)).toEqual([[], [], []]);
});
