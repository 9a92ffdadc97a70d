import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePolicy, sampleRows } from '../../test/releaseSample.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { seededRandom } from '../random/seededRandom.js';
import { makeRelease } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { verifyRelease } from './verifyRelease.js';

const rows = sampleRows(160);
const originals = { header: sampleHeader, rows };
const { table } = tableFromRows(sampleHeader, rows, { sequences: ['route'] });
const details = {
  inputHash: `sha256:${'c'.repeat(64)}`,
  codeVersion: '0.1.0',
  releasedBy: 'office',
  reason: 'test',
  releasedOn: '2026-07-14',
};
const made = (policy: Policy, language: 'en' | 'sw' = 'en') =>
  makeRelease({ table, policy, details, language, options: { random: seededRandom('reports') } });
const { sealed, report = '', page = '' } = await made(samplePolicy);
const bytes = sealed?.bytes ?? new Uint8Array(0);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failures(...reports: readonly (string | Uint8Array)[]): Promise<string[]> {
  const { checks } = await verifyRelease({
    bytes,
    policy: samplePolicy,
    originals,
    reports: reports.map((each) => (typeof each === 'string' ? encode(each) : each)),
  });
  return checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

type Json = Record<string, unknown> & {
  policy: Record<string, unknown>;
  models: Record<string, unknown>[];
  rows: Record<string, unknown>;
  detailLost: { share: number }[];
};
function edited(edit: (data: Json) => void): string {
  const data = JSON.parse(report) as Json;
  edit(data);
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
const added = (html: string): string => page.replace('</html>', `${html}\n</html>`);

const [, name = '', phone = ''] = rows[3] as string[];
const local = phone;
const abroad = `+254${phone.slice(1)}`;

describe('reports that pass', () => {
  it('are those that were made with the release, in both languages, apart and together', async () => {
    expect(sealed).toBeDefined();
    expect(await failures(report, page)).toEqual([]);
    expect(await failures(page)).toEqual([]);
    const swahili = await made(samplePolicy, 'sw');
    expect(swahili.page).not.toBe(page);
    expect(await failures(swahili.page ?? '')).toEqual([]);
  });

  it.each<[string, Partial<Parameters<typeof definePolicy>[0]>]>([
    [
      'counts',
      {
        form: 'aggregate',
        tables: [{ columns: ['county'] }, { columns: ['age', 'county'] }],
        models: [{ model: 'k-anonymity', k: 5 }],
      },
    ],
    ['drawn rows', { form: 'synthetic', models: [{ model: 'km-anonymity', k: 5, m: 2 }] }],
    ['suppressed cells', { transformation: { method: 'suppress' } }],
    ['generalised columns', { transformation: { method: 'generalise' } }],
  ])('are made for %s too', async (_, more) => {
    const attributes = samplePolicy.attributes.map((attribute) =>
      attribute.column === 'age' ? { ...attribute, minimumLevel: 1 } : attribute,
    );
    const { limits: _limits, ...rest } = samplePolicy;
    const { verdict } = await made(definePolicy({ ...rest, attributes, ...more }));
    expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(verdict?.checks.map(({ id }) => id)).toContain('reports-recognised');
  });

  it('are made when ages are rounded and months exchanged', async () => {
    const attributes = samplePolicy.attributes.map((attribute) => {
      if (attribute.column === 'age')
        return { ...attribute, treatments: [{ treatment: 'round', base: 5 } as const] };
      if (attribute.column !== 'month') return attribute;
      return { ...attribute, treatments: [{ treatment: 'post-randomise', keep: 0.8 } as const] };
    });
    const { verdict } = await made(
      definePolicy({ ...samplePolicy, attributes, models: [{ model: 'k-anonymity', k: 5 }] }),
    );
    expect(verdict?.checks.filter(({ pass, id }) => !pass && id.startsWith('reports'))).toEqual([]);
  });

  it('may be about an agreement with a small number, not about few persons', async () => {
    const agreement = await made({ ...samplePolicy, purpose: 'Sharing under agreement 3 of 2026' });
    expect(agreement.verdict?.passed).toBe(true);
    for (const purpose of [
      'for 3 women of Kilifi',
      'wanawake wawili',
      '157 of 160',
      `ask ${name}`,
    ]) {
      const { verdict } = await made({ ...samplePolicy, purpose });
      expect([purpose, verdict?.passed]).toEqual([purpose, false]);
    }
  });
});

describe('a report that lies', () => {
  it.each<[string, (data: Json) => void]>([
    ['of k', ({ models }) => Object.assign(models[0] ?? {}, { k: 50 })],
    ['of l', ({ models }) => Object.assign(models[1] ?? {}, { l: 9 })],
    ['of a model', ({ models }) => models.push({ model: 't-closeness', t: 0.1 })],
    ['of the policy', ({ policy }) => Object.assign(policy, { name: 'hdx-3pct' })],
    ['of its hash', ({ policy }) => Object.assign(policy, { hash: 'sha256:00' })],
    ['of suppressed cells', (data) => (data['cellsSuppressed'] = { share: 0.5 })],
    ['of the risk', (data) => (data['meanRisk'] = { before: { share: 1 }, after: { share: 0 } })],
    ['of the detail', ({ detailLost }) => Object.assign(detailLost[0] ?? {}, { share: 0.999 })],
    ['of the rows', ({ rows: told }) => Object.assign(told, { out: 4000 })],
  ])('%s is not recognised', async (_, edit) => {
    expect(await failures(edited(edit))).toContain('reports-recognised');
  });

  it('in its page is not recognised', async () => {
    expect(await failures(page.replace('<title>', '<title>Anonymous: '))).toContain(
      'reports-recognised',
    );
    expect(await failures(page.replace('k = 5', 'k = 50'))).toContain('reports-recognised');
  });

  it('is none: an empty file, a table, a picture, half a report', async () => {
    for (const bad of ['', ' \n', 'county,n\nKE-30,3\n', '{', Uint8Array.of(255, 216, 255)]) {
      expect(await failures(bad)).toEqual(
        expect.arrayContaining(['reports-readable', 'reports-recognised']),
      );
    }
  });

  it('cannot hide in bytes that a reader does not see', async () => {
    for (const bad of [
      `\uFEFF${report}`,
      `${report} `,
      report.replace('"standard"', '"standard": 3,\n  "standard"'),
      JSON.stringify(JSON.parse(report)),
      report.replace('njia', '\\u006ejia'),
    ]) {
      expect(await failures(bad)).toContain('reports-recognised');
    }
  });
});

describe('small counts', () => {
  it.each([
    '3 persons from Kilifi',
    'three women',
    'wanawake wawili',
    '157 of 160 are female',
    '٣ persons',
  ])('are found in %j', async (text) => {
    for (const bad of [edited((data) => (data['note'] = text)), added(`<p>${text}`)])
      expect(await failures(bad)).toEqual(
        expect.arrayContaining(['reports-recognised', 'small-counts']),
      );
  });

  it.each([
    '<!-- 3 persons -->',
    '<p>&#51; persons',
    '<p data-n="3 persons">',
    '<script type="application/json">{"n":"3 persons"}</script>',
    '<style>p::after{content:"3 persons"}</style>',
  ])('are found in %j', async (html) => {
    expect(await failures(added(html))).toEqual(
      expect.arrayContaining(['reports-recognised', 'small-counts']),
    );
  });

  it.each<[string, (data: Json) => void]>([
    ['a key', (data) => (data['3'] = 'from Kilifi')],
    ['a number under the name of a parameter', (data) => (data['k'] = { women: 3 })],
    ['a share', (data) => (data['kilifi'] = { share: 0.0075 })],
  ])('cannot be told by %s', async (_, edit) => {
    expect(await failures(edited(edit))).toContain('reports-recognised');
  });
});

describe('identifiers in reports', () => {
  const spaced = `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}`;
  const entities = Array.from(abroad)
    .map((letter) => `&#${String(letter.charCodeAt(0))};`)
    .join('');
  const hexEntities = Array.from(local)
    .map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`)
    .join('');
  const escapes = Array.from(name).map(
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  it.each<[string, string]>([
    ['as it is', phone],
    ['local', local],
    ['abroad', abroad],
    ['spaced', spaced],
    ['dotted', Array.from(local).join('.')],
    ['with hidden characters', Array.from(local).join('\u{200B}')],
    ['backwards', Array.from(local).reverse().join('')],
    [
      'in Arabic digits',
      local.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ],
    ['in base 64', btoa(local)],
    ['a name', name],
    ['a name in capitals', name.toUpperCase()],
    ['a name, turned', name.split(' ').reverse().join(', ')],
    ['a case number', 'case no. 1003'.replace(' no. ', '-')],
  ])('are found %s', async (_, text) => {
    const inData = edited((data) => (data['contact'] = `see ${text} there`));
    const inAttribute = added(`<p title="${text}">`);
    for (const bad of [inData, added(`<p>${text}`), inAttribute, added(`<!--${text}-->`)])
      expect(await failures(bad)).toContain('identifiers-in-reports');
  });

  it.each<[string, string]>([
    ['cut by tags', `<p>${abroad.slice(0, 6)}<b>${abroad.slice(6)}</b>`],
    ['in entities', `<p>${entities}`],
    ['in hexadecimal entities', `<p>${hexEntities}`],
    ['in a style', `<style>p::after{content:"${local}"}</style>`],
    ['in escapes', `<script>x="${escapes.join('')}"</script>`],
    ['in a data address', `<img src="data:text/plain;base64,${btoa(local)}">`],
    ['in a data address of text', `<a href="data:,%30${local.slice(1)}">x</a>`],
  ])('are found %s', async (_, html) => {
    expect(await failures(added(html))).toContain('identifiers-in-reports');
  });

  it('are found as a number and in escapes of JSON', async () => {
    expect(await failures(edited((data) => (data['contact'] = Number(local))))).toContain(
      'identifiers-in-reports',
    );
    expect(await failures(report.replace('a test', escapes.join('')))).toContain(
      'identifiers-in-reports',
    );
  });
});

describe('a page that does something', () => {
  it.each([
    '<script src="https://evil.example/x.js"></script>',
    '<script>fetch("x")</script>',
    '<img src="https://evil.example/a.png">',
    '<p onclick="alert(1)">x',
    '<a href="javascript:alert(1)">x</a>',
    '<style>@import "x.css"</style>',
    '<p style="background:url(x.png)">',
    '<iframe srcdoc="x"></iframe>',
    '<link rel="stylesheet" href="//evil.example/x.css">',
    '<meta http-equiv="refresh" content="0">',
  ])('such as %j is refused', async (html) => {
    expect(await failures(added(html))).toEqual(
      expect.arrayContaining(['reports-recognised', 'reports-passive']),
    );
  });
});
