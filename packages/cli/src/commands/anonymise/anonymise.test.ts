import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('anonymise');

const policy = {
  standard: 'njia-anonymisation-policy',
  version: 1,
  name: 'test',
  purpose: 'a test',
  form: 'microdata',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    {
      column: 'age',
      role: 'quasi-identifier',
      hierarchy: { kind: 'bands', levels: [{ width: 10 }] },
    },
    { column: 'form', role: 'sensitive' },
  ],
  models: [
    { model: 'k-anonymity', k: 5 },
    { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
  ],
  limits: {},
  transformation: { method: 'mixed' },
};
const rows = Array.from({ length: 200 }, (_, at) =>
  [
    `Zawadi Nambari ${at}`,
    ['Busia', 'Kwale'][at % 2],
    at === 0 ? 77 : 15 + ((at * at) % 31),
    ['labour', 'sexual', 'begging'][at % 3],
  ].join(),
);

const dataset = {
  standard: 'njia',
  version: '0.1.0',
  sensitivity: 'identified',
  journeys: Array.from({ length: 150 }, (_, at) => ({
    id: `secret-${at}`,
    basis: 'person',
    reportedOn: `2022-0${1 + (at % 6)}`,
    stops: [
      {
        id: 's1',
        place: { text: at % 2 === 0 ? 'Busia' : 'Kwale', country: 'KE' },
        roles: ['origin'],
      },
      { id: 's2', place: { text: 'Riyadh', country: 'SA' }, roles: ['exploitation'] },
    ],
    exploitations: [{ types: [at % 3 === 0 ? 'forced_labour' : 'domestic_servitude'] }],
    caseIds: [`person-${at}`],
    notes: 'Zawadi 0722 000 000',
  })),
  cases: Array.from({ length: 150 }, (_, at) => ({
    id: `person-${at}`,
    sex: at % 4 === 0 ? 'male' : 'female',
    age: 12 + (at % 25),
    citizenships: ['KE'],
  })),
};

beforeAll(() => {
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  writeFileSync(path('cases.csv'), `name,county,age,form\n${rows.join('\n')}\n`);
  writeFileSync(path('few.csv'), `name,county,age,form\n${rows.slice(0, 3).join('\n')}\n`);
  writeFileSync(
    path('more.csv'),
    `name,county,age,form,shoe\n${rows.map((row) => `${row},41`).join('\n')}\n`,
  );
  writeFileSync(path('returns.json'), JSON.stringify(dataset));
});

describe('njia risk, anonymise and verify', () => {
  it('take a table through a policy of its own', async () => {
    const risk = await callNjia(['risk', path('cases.csv'), '--policy', path('policy.json')]);
    expect([risk.code, risk.stderr]).toEqual([exitCode.findings, '']);
    expect(risk.stdout).toMatch(/Records: 200[\s\S]*can be found by[\s\S]*FAILS {2}k-anonymity/u);
    const out = path('shared');
    const ledger = ['--ledger', path('ledger.json')];
    const made = await callNjia([
      'anonymise',
      path('cases.csv'),
      '--policy',
      path('policy.json'),
      '--out',
      out,
      ...ledger,
    ]);
    expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
    const release = readFileSync(`${out}.csv`, 'utf8');
    expect(release).toMatch(/^county,age,form\n/u);
    expect(release).not.toContain('Zawadi');
    expect(JSON.parse(readFileSync(`${out}.verdict.json`, 'utf8'))).toMatchObject({ passed: true });
    expect(readFileSync(`${out}.report.html`, 'utf8')).toContain('before');
    expect(JSON.parse(readFileSync(path('ledger.json'), 'utf8'))).toHaveLength(1);
    const verifyWords = [
      '--original',
      path('cases.csv'),
      '--policy',
      path('policy.json'),
      '--report',
      `${out}.report.json`,
    ];
    const verified = await callNjia(['verify', `${out}.csv`, ...verifyWords]);
    expect([verified.code, verified.stderr]).toEqual([exitCode.fine, '']);
    writeFileSync(path('changed.csv'), release.replace('Busia,', 'Zawadi Nambari 7,'));
    const changed = await callNjia([
      'verify',
      path('changed.csv'),
      ...verifyWords,
      '--format',
      'json',
    ]);
    expect(changed.code).toBe(exitCode.privacyStop);
    expect(changed.stdout).not.toContain('Zawadi');
    // A second person sees the ledger as it was before this release, and the released file is not written over.
    const proven = await callNjia(['verify', `${out}.csv`, ...verifyWords, ...ledger]);
    expect(proven.stdout).toMatch(/holds {2}differencing/u);
    expect(proven.stdout).not.toContain('earlier-releases-not-seen');
    const over = await callNjia([
      'anonymise',
      ...[path('cases.csv'), '--policy', path('policy.json'), '--out', out, ...ledger],
      ...['--earlier', `${out}.csv`],
    ]);
    expect([over.code, readFileSync(`${out}.csv`, 'utf8')]).toEqual([exitCode.notWritten, release]);
    const lost = ['--ledger', path('no-ledger.json')];
    expect((await callNjia(['verify', `${out}.csv`, ...verifyWords, ...lost])).code).toBe(
      exitCode.unreadable,
    );
    // The ledger names a file that is not shown: nothing more is released.
    const again = await callNjia([
      'anonymise',
      path('cases.csv'),
      '--policy',
      path('policy.json'),
      '--out',
      path('again'),
      ...ledger,
    ]);
    expect([again.code, existsSync(path('again.csv'))]).toEqual([exitCode.privacyStop, false]);
    const shown = await callNjia([
      'anonymise',
      path('cases.csv'),
      '--policy',
      path('policy.json'),
      '--out',
      path('again'),
      ...ledger,
      '--earlier',
      `${out}.csv`,
    ]);
    expect([shown.code, readFileSync(path('again.csv'), 'utf8')]).toEqual([exitCode.fine, release]);
  });

  it('take journeys of the shared format through a preset', async () => {
    const out = path('journeys');
    const made = await callNjia([
      'anonymise',
      path('returns.json'),
      '--preset',
      'partner',
      '--out',
      out,
    ]);
    expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
    const release = readFileSync(`${out}.csv`, 'utf8');
    expect(release).not.toMatch(/secret|Zawadi|0722|person-/u);
    const verified = await callNjia([
      'verify',
      `${out}.csv`,
      '--original',
      path('returns.json'),
      '--preset',
      'partner',
    ]);
    expect([verified.code, verified.stderr]).toEqual([exitCode.fine, '']);
  });

  it('give the proven rows as records, on which map and indicators run, and say what is lost', async () => {
    const out = path('records');
    const words = [path('returns.json'), '--preset', 'ctdc-k11'];
    const made = await callNjia([
      'anonymise',
      ...words,
      ...['--out', out, '--errors', path('errors.json'), '--period', '2022'],
    ]);
    expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
    const { computable, corridors, indicators } = JSON.parse(
      readFileSync(path('errors.json'), 'utf8'),
    ) as {
      computable: { summary: string; indicators: unknown[] };
      corridors: { relativeError: number; rolledUp: { relativeError: number }[] };
      indicators: { table: string; cells: number; usable: number; lost: number }[];
    };
    expect(computable.summary).toMatch(/^Of \d+ indicators/u);
    expect(computable.indicators.length).toBeGreaterThan(10);
    expect(corridors.relativeError).toBeLessThan(1);
    expect(indicators.length).toBeGreaterThan(0);
    for (const { cells, usable, lost } of indicators)
      expect(usable + lost).toBeLessThanOrEqual(cells);
    const verified = await callNjia([
      'verify',
      `${out}.csv`,
      ...['--original', ...words, '--records', path('records.json')],
    ]);
    expect([verified.code, verified.stderr]).toEqual([exitCode.fine, '']);
    expect(readFileSync(path('records.json'), 'utf8')).not.toMatch(/secret|Zawadi|0722|person-/u);
    expect((await callNjia(['validate', path('records.json')])).code).toBe(exitCode.fine);
    const routes = await callNjia(['routes', path('records.json')]);
    expect(routes.stdout).toContain('Busia (KE) → Riyadh Region (SA)');
    const plan = await callNjia(['indicators', path('records.json'), '--period', '2022']);
    expect(plan.code).toBe(exitCode.fine);
    const counts = await callNjia([
      'anonymise',
      ...[path('returns.json'), '--preset', 'national-aggregate', '--out', path('counts')],
      ...['--records', path('none.json')],
    ]);
    expect([counts.code, existsSync(path('counts.csv'))]).toEqual([exitCode.wrongUse, false]);
  }, 60_000);

  it.each(['national-aggregate', 'ctdc-synthetic'])(
    'make tables of counts and drawn rows that a second person can prove: %s',
    async (preset) => {
      const out = path(preset);
      const words = [path('returns.json'), '--preset', preset];
      const made = await callNjia(['anonymise', ...words, '--out', out, '--seed', 'secret']);
      expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
      const text = readFileSync(`${out}.csv`, 'utf8');
      expect(text).toMatch(preset === 'ctdc-synthetic' ? /^month,/u : /^total,,.*,150$/mu);
      expect(text).not.toMatch(/secret|Zawadi|0722|person-/u);
      const reports = ['json', 'html'].flatMap((end) => ['--report', `${out}.report.${end}`]);
      const proof = [`${out}.csv`, '--original', ...words, ...reports];
      const verified = await callNjia(['verify', ...proof]);
      expect([verified.code, verified.stderr]).toEqual([exitCode.fine, '']);
      writeFileSync(path('wrong.csv'), text.replace('female', 'Zawadi'));
      const changed = await callNjia(['verify', path('wrong.csv'), ...proof.slice(1)]);
      expect(changed.code).toBe(exitCode.privacyStop);
    },
    30_000,
  );

  it('write nothing where the release is refused, and say why without a value', async () => {
    for (const name of ['few.csv', 'more.csv']) {
      const made = await callNjia([
        'anonymise',
        path(name),
        '--policy',
        path('policy.json'),
        '--out',
        path('none'),
      ]);
      expect(made.code).toBe(exitCode.privacyStop);
      expect(made.stderr).toMatch(/k-exceeds-rows|column-undeclared/u);
      expect(made.stderr + made.stdout).not.toMatch(/Zawadi|shoe/u);
      expect(existsSync(path('none.csv')) || existsSync(path('none.report.html'))).toBe(false);
    }
  });

  it('need originals to verify, and a policy that is one', async () => {
    expect((await callNjia(['verify', path('cases.csv')])).code).toBe(exitCode.wrongUse);
    const wrong = await callNjia(['risk', path('cases.csv'), '--policy', path('returns.json')]);
    expect(wrong.code).toBe(exitCode.wrongUse);
    expect(wrong.stderr).toContain('policy-shape');
  });

  it('never call a file safe in which nobody was read', async () => {
    writeFileSync(path('none.csv'), 'name,county,age,form\n');
    for (const words of [
      ['risk', path('cases.csv')],
      ['risk', path('none.csv'), '--policy', path('policy.json')],
    ]) {
      const { code, stdout, stderr } = await callNjia(words);
      expect([code, stdout]).toEqual([exitCode.unreadable, '']);
      expect(stderr).toMatch(/No journey was read|holds no rows/u);
    }
  });

  it('say what a refusal means and what to do, with the place in the policy', async () => {
    const few = await callNjia([
      'anonymise',
      path('few.csv'),
      '--policy',
      path('policy.json'),
      '--out',
      path('no'),
    ]);
    expect(few.stderr).toMatch(/k-exceeds-rows: There are fewer persons[\s\S]*What to do: Gather/u);
    const { attributes, models } = policy;
    writeFileSync(
      path('wrong.json'),
      JSON.stringify({ ...policy, models: [{ ...models[0], k: 0 }], attributes }),
    );
    const wrong = await callNjia(['risk', path('cases.csv'), '--policy', path('wrong.json')]);
    expect(wrong.code).toBe(exitCode.wrongUse);
    expect(wrong.stderr).toMatch(
      /policy-shape \(\/models\/0\/k\): An entry[\s\S]*njia template policy/u,
    );
  });
});
