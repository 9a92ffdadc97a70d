import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('risk');

const policyOf = (columns: readonly string[]) =>
  JSON.stringify({
    standard: 'njia-anonymisation-policy',
    version: 1,
    name: 'test',
    purpose: 'a test',
    attributes: [
      ...['name', 'weight', 'home', 'bad'].map((column) => ({ column, role: 'identifier' })),
      ...columns.map((column) => ({ column, role: 'quasi-identifier' })),
    ],
    models: [{ model: 'k-anonymity', k: 5 }],
  });

/** Twelve classes of eight, and four persons who are alone. */
const rows = Array.from({ length: 100 }, (_, at) =>
  [
    `Zawadi Nambari ${at}`,
    10,
    `H${Math.floor(at / 2)}`,
    at === 7 ? 'many' : 1,
    ['Busia', 'Kwale', 'Kilifi'][at % 3],
    at < 4 ? 60 + at : 20 + (at % 4),
  ].join(),
);
const wide = Array.from({ length: 24 }, (_, at) => `q${at}`);
const data = () => [path('cases.csv'), '--policy', path('policy.json')];
const risk = (...more: string[]) => callNjia(['risk', ...data(), ...more]);

beforeAll(async () => {
  writeFileSync(path('policy.json'), policyOf(['county', 'age']));
  writeFileSync(path('cases.csv'), `name,weight,home,bad,county,age\n${rows.join('\n')}\n`);
  writeFileSync(path('wide.json'), policyOf(wide));
  writeFileSync(
    path('wide.csv'),
    `name,weight,home,bad,${wide.join()}\n${`x,1,h,1,${wide.map(() => 'y').join()}\n`.repeat(9)}`,
  );
  await callNjia(['anonymise', ...data(), '--out', path('shared')]);
});

interface Report {
  readonly household: { readonly expected: number };
  readonly global: { readonly expected: number };
  readonly population: object;
  readonly suda: { readonly records: number };
  readonly linkage: {
    readonly candidates: readonly number[];
    readonly smallest: number;
    readonly withoutCandidate: number;
  };
}

describe('njia risk', () => {
  it.each([
    [
      'en',
      [
        /^Alone with their values: 4$/mu,
        /^Greatest chance of one record: 100\.0 %$/mu,
        /^Expected to be found, by the weights: \d/mu,
        /^Expected to be found when one member gives away the household: \d/mu,
        /^Special uniques \(SUDA\): 4 can be found/mu,
        /^Alone in the whole population \(estimates from a sample of 10\.0 %\):\n {2}of the population, after Pitman: \d/mu,
        /^Looked for in the release[\s\S]* {2}records with fewer than that: 0$/mu,
        /^Who could be found \(1 of 1 findings\):\n {2}4 records can be found by age$/mu,
        /^ {2}FAILS {2}k-anonymity: Rows that look alike are always at least 5\.$/mu,
      ],
    ],
    [
      'sw',
      [
        /^Za pekee hasa \(SUDA\): 4 /mu,
        /^Zilizotafutwa kwenye toleo/mu,
        /^ {2}HAITIMII {2}k-anonymity: Safu zinazofanana daima si chini ya 5\.$/mu,
      ],
    ],
  ])('shows every measure in words, and no value (%s)', async (language, patterns) => {
    const { code, stdout, stderr } = await risk(
      ...['--weights', 'weight', '--household', 'home', '--sampling-fraction', '0.1'],
      ...['--against', path('shared.csv'), '--lang', language],
    );
    expect([code, stderr]).toEqual([exitCode.findings, '']);
    for (const pattern of patterns) expect(stdout).toMatch(pattern);
    expect(stdout).not.toMatch(/Zawadi|Busia|Kwale|undefined|NaN|object|\{\}/u);
  });

  it('has the same in JSON, and the candidates of every record', async () => {
    const asked = await risk(
      ...['--weights', 'weight', '--household', 'home', '--sampling-fraction', '.1'],
      ...['--against', path('shared.csv'), '--format', 'json'],
    );
    const report = JSON.parse(asked.stdout) as Report;
    expect(report.suda.records).toBe(4);
    // A record stands for ten people: of the 4 who are alone nobody is certain any more.
    expect(report.global.expected).toBeLessThan(4);
    expect(report.household.expected).toBeGreaterThan(report.global.expected);
    expect(Object.keys(report.population)).toEqual(['zayatz', 'pitman', 'logLinear']);
    expect(report.linkage.candidates).toHaveLength(100);
    const known = report.linkage.candidates.filter((count) => count > 0);
    expect(Math.min(...known)).toBe(report.linkage.smallest);
    expect(report.linkage.smallest).toBeGreaterThanOrEqual(5);
    expect(report.linkage.withoutCandidate).toBe(100 - known.length);
    expect(asked.stdout).not.toMatch(/Zawadi|Busia/u);
  });

  it('takes data that are the whole population, and says who is alone in it', async () => {
    const { stdout } = await risk('--sampling-fraction', '1');
    expect(stdout).toMatch(/^Alone in the whole population \(the data are all of it\): 4\.0 %$/mu);
  });

  it('finds that the originals themselves are no release', async () => {
    const { stdout } = await risk('--against', path('cases.csv'));
    expect(stdout).toMatch(/ {2}records with one candidate only: 4$/mu);
  });

  it.each([
    ['an unknown column', ['--weights', 'Zawadi'], 'COLUMN-UNKNOWN'],
    ['an unknown household', ['--household', 'Zawadi'], 'COLUMN-UNKNOWN'],
    ...['0', '1.0001', '-0.5', 'half', '5 %', '1e-3', ''].map(
      (share): [string, string[], string] => [
        `the share "${share}"`,
        [`--sampling-fraction=${share}`],
        'OPTION-VALUE',
      ],
    ),
    ['weights that are no numbers', ['--weights', 'bad'], 'argument-invalid'],
    ['a file that is no release', ['--against', path('wide.csv')], 'RELEASE-OTHER'],
  ])('refuses %s', async (_, words, expected) => {
    const { code, stdout, stderr } = await risk(...words);
    expect([code, stdout]).toEqual([exitCode.wrongUse, '']);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/Zawadi|many|INTERNAL/u);
  });

  it.each([
    ['en', 'The policy does not name every column of the table.'],
    ['sw', 'Sera haitaji kila safu ya jedwali.'],
  ])('refuses data with a column that the policy does not name (%s)', async (language, said) => {
    const forgotten = policyOf(['county']);
    writeFileSync(path('forgotten.json'), forgotten);
    const { code, stdout, stderr } = await callNjia([
      ...['risk', path('cases.csv'), '--policy', path('forgotten.json'), '--lang', language],
    ]);
    expect([code, stdout]).toEqual([exitCode.wrongUse, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/Zawadi|\bage\b/u);
  });

  it('refuses more columns than the measures can do', async () => {
    const { code, stderr } = await callNjia([
      ...['risk', path('wide.csv'), '--policy', path('wide.json'), '--lang', 'sw'],
    ]);
    expect(code).toBe(exitCode.wrongUse);
    expect(stderr).toContain('Safu za utambulisho ni nyingi mno');
    expect(stderr).toContain('limit-exceeded');
  });
});
