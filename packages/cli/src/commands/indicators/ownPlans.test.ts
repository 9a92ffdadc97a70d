import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { returnsOf } from '#test/returnsOf.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('own-plans');
const read = (name: string): string => readFileSync(path(name), 'utf8');
beforeAll(() => writeFileSync(path('a.json'), JSON.stringify(returnsOf('org-a', 1))));

describe('njia indicators with definitions and plans of your own', () => {
  it('computes a definition of your own, alone and in a plan, and says what is wrong with it', async () => {
    await callNjia(['template', 'definition', '--indicator', 'pt-01', '--out', path('own.json')]);
    const own = JSON.parse(read('own.json')) as { readonly name: object };
    writeFileSync(
      path('own.json'),
      JSON.stringify({ ...own, id: 'my-office/seen', name: { en: 'Seen by us' } }),
    );
    const words = ['indicators', path('a.json'), '--period', 'FY2022/23', '--lang', 'en'];
    const given = ['--definition', path('own.json')];
    const alone = await callNjia([...words, ...given, '--indicator', 'my-office/seen']);
    expect(alone).toMatchObject({ code: 0 });
    expect(alone.stdout).toContain('my-office/seen  Seen by us');
    const plan = await callNjia(['template', 'plan']);
    const entry = {
      ...{ number: '2.1', wording: 'Seen', pillar: 'protection', objective: null },
      ...{ meansOfVerification: null, responsible: null, frequency: null, baseline: null },
      ...{ targets: [], disaggregations: [], documentPage: null },
      binding: { definition: 'my-office/seen', catalogueVersion: '0.1.0' },
    };
    const framework = { ...(JSON.parse(plan.stdout) as object), indicators: [entry] };
    writeFileSync(path('own-plan.json'), JSON.stringify(framework));
    const planned = await callNjia([...words, ...given, '--framework', path('own-plan.json')]);
    expect(planned.stderr).not.toContain('FRAMEWORK');
    expect(planned.stdout).toContain('2.1');
    writeFileSync(
      path('wrong.json'),
      JSON.stringify([own, { ...own, id: 'x/Wanjiku', kind: 'proportion', secret: 1 }, own]),
    );
    const wrong = await callNjia([...words, '--definition', path('wrong.json')]);
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
    expect(wrong.stderr).toContain('/1: There is a property that the language does not know.');
    expect(wrong.stderr).toContain('/2/id: Another definition has this id');
    expect(wrong.stderr).not.toMatch(/Wanjiku|secret/u);
  });

  it('reads a plan of your own with its numbers', async () => {
    const plan = {
      id: 'my-plan',
      version: '1.0.0',
      country: 'KEN',
      title: { en: 'My plan' },
      status: 'example',
      pillars: [{ id: 'protection', title: { en: 'Protection' }, catalogue: [] }],
      themes: [],
      objectives: [],
      indicators: [
        {
          number: '2.1',
          wording: 'Victims identified',
          pillar: 'protection',
          objective: null,
          meansOfVerification: 'Referral forms',
          responsible: 'Counter-Trafficking Secretariat',
          frequency: null,
          baseline: null,
          targets: [],
          disaggregations: [],
          binding: { definition: 'njia-core/PT-01', catalogueVersion: '0.1.0' },
          documentPage: null,
        },
      ],
      indicatorsStatus: 'partial',
      calendar: 'KE-FY',
      source: [],
    };
    writeFileSync(path('plan.json'), JSON.stringify(plan));
    const words = ['indicators', path('a.json'), '--period', 'FY2022/23'];
    const { code, stdout } = await callNjia([...words, '--framework', path('plan.json')]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^My plan\n\nPROTECTION\n\n2\.1 {2}/u),
    ]);
    const report = await callNjia([
      ...[...words, '--framework', path('plan.json'), '--format', 'md', '--lang', 'sw'],
    ]);
    expect(report.stdout).toContain(
      'Kwenye mpango: “Victims identified”. Njia ya uthibitisho: Referral forms. Anayeripoti: Counter-Trafficking Secretariat.',
    );
    writeFileSync(path('wrong.json'), JSON.stringify({ ...plan, pillars: [] }));
    const wrong = await callNjia([...words, '--framework', path('wrong.json')]);
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
    expect(wrong.stderr).toContain(
      '/indicators/0/pillar: names a pillar that is not under /pillars',
    );
  });
});
