import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('verdict');

const policy = {
  standard: 'njia-anonymisation-policy',
  version: 1,
  name: 'test',
  purpose: 'a test',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'form', role: 'sensitive' },
  ],
  models: [{ model: 'k-anonymity', k: 5 }],
};

interface Saved {
  readonly passed: boolean;
  readonly checks: readonly { readonly id: string; readonly pass: boolean }[];
  readonly notProven: readonly string[];
}
const readSaved = (name: string) => JSON.parse(readFileSync(path(name), 'utf8')) as Saved;
const save = (value: object) => writeFileSync(path('saved.json'), JSON.stringify(value));
const inputs = [
  ...['--original', path('cases.csv'), '--policy', path('policy.json')],
  ...['--report', path('shared.report.json'), '--report', path('shared.report.html')],
];
const verify = (release: string, saved: string, ...more: string[]) =>
  callNjia(['verify', path(release), ...inputs, '--verdict', path(saved), ...more]);

beforeAll(async () => {
  const lines = Array.from({ length: 120 }, (_, at) =>
    [`Zawadi Nambari ${at}`, ['Busia', 'Kwale'][at % 2], ['labour', 'sexual'][at % 3 && 1]].join(),
  );
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  writeFileSync(path('cases.csv'), `name,county,form\n${lines.join('\n')}\n`);
  writeFileSync(path('fewer.csv'), `name,county,form\n${lines.slice(0, 100).join('\n')}\n`);
  for (const [data, out] of [
    ['cases.csv', 'shared'],
    ['fewer.csv', 'other'],
  ] as const)
    await callNjia(['anonymise', path(data), '--policy', path('policy.json'), '--out', path(out)]);
  const release = readFileSync(path('shared.csv'), 'utf8');
  writeFileSync(path('changed.csv'), release.replace('Busia,', 'Zawadi Nambari 7,'));
});

describe('njia verify --verdict', () => {
  it('agrees with the verdict that was written beside the release', async () => {
    const { code, stdout, stderr } = await verify('shared.csv', 'shared.verdict.json');
    expect([code, stderr]).toEqual([exitCode.fine, '']);
    expect(stdout).toMatch(/The saved verdict says what was found now\.\n$/u);
    const json = await verify('shared.csv', 'shared.verdict.json', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      verdict: { passed: true },
      comparison: { agrees: true, differing: [], notRepeated: [] },
    });
  });

  it('says which checks were not repeated when reports are not given', async () => {
    const { code, stdout } = await callNjia([
      ...['verify', path('shared.csv'), ...inputs.slice(0, 4)],
      ...['--verdict', path('shared.verdict.json')],
    ]);
    expect(code).toBe(exitCode.fine);
    expect(stdout).toMatch(/not repeated[\s\S]* {2}small-counts: /u);
  });

  it.each([
    ['en', /DIFFERS[\s\S]* {2}passed: [\s\S]* {2}checks\/truthful: it does not say/u],
    ['sw', /INATOFAUTIANA[\s\S]* {2}passed: inasema[\s\S]* {2}checks\/truthful: haisemi/u],
  ])('finds a forged one, and says what differs in words (%s)', async (language, found) => {
    const first = await verify('changed.csv', 'shared.verdict.json', '--format', 'json');
    const { verdict } = JSON.parse(first.stdout) as { readonly verdict: Saved };
    expect([first.code, verdict.passed]).toEqual([exitCode.privacyStop, false]);
    // Everything is as the gate says, but what failed is said to hold.
    const checks = verdict.checks.map((check) => ({ ...check, pass: true, failing: 0 }));
    save({ ...verdict, passed: true, checks });
    const { code, stdout } = await verify('changed.csv', 'saved.json', '--lang', language);
    expect(code).toBe(exitCode.privacyStop);
    expect(stdout).toMatch(found);
    expect(stdout).not.toContain('Zawadi');
  });

  it.each<[string, (saved: Saved) => object, string]>([
    ['says it did not pass', (saved) => ({ ...saved, passed: false }), 'passed'],
    ['strikes out what is open', (saved) => ({ ...saved, notProven: [] }), 'notProven'],
    ['holds a remark', (saved) => ({ ...saved, Zawadi: 'Nambari' }), 'unknown'],
    ['leaves out a check', (saved) => ({ ...saved, checks: saved.checks.slice(1) }), 'checks/form'],
    [
      'has a check of its own',
      (saved) => ({ ...saved, checks: [...saved.checks, { id: 'Zawadi', pass: true }] }),
      'checks/unknown',
    ],
    [
      'names other reports',
      (saved) => ({ ...saved, reportHashes: [`sha256:${'0'.repeat(64)}`] }),
      'reportHashes',
    ],
  ])('refuses one that %s, though the release itself passes', async (_, edit, key) => {
    save(edit(readSaved('shared.verdict.json')));
    const { code, stdout } = await verify('shared.csv', 'saved.json');
    expect(code).toBe(exitCode.privacyStop);
    expect(stdout).toMatch(/^Passed/u);
    expect(stdout).toMatch(new RegExp(`^ {2}${key}: [a-z]`, 'mu'));
    expect(stdout).not.toMatch(/Zawadi|undefined/u);
  });

  it('refuses that of another release, and writes no records then', async () => {
    const { code, stdout } = await verify('shared.csv', 'other.verdict.json');
    expect(code).toBe(exitCode.privacyStop);
    expect(stdout).toMatch(/^ {2}fileHash: it was given for other bytes/mu);
    expect(stdout).toMatch(/^ {2}originalsHash: /mu);
  });

  it('takes no file that is not a whole verdict', async () => {
    const whole = readFileSync(path('shared.verdict.json'), 'utf8');
    for (const text of [
      whole.slice(0, -20),
      '',
      '[]',
      '{"standard":"njia-release-verdict"}',
      '7',
    ]) {
      writeFileSync(path('broken.json'), text);
      const { code, stdout, stderr } = await verify('shared.csv', 'broken.json');
      expect([code, stdout]).toEqual([exitCode.wrongUse, '']);
      expect(stderr).toContain('VERDICT-INVALID');
    }
  });
});
