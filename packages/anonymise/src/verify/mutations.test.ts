import { describe, expect, it } from 'vitest';
import { samplePolicy, sampleRelease, sampleRows } from '../../test/releaseSample.js';
import { verifyRelease } from './verifyRelease.js';
import type { ReleaseEvidence } from './ReleaseEvidence.js';

const { originals, bytes, text } = sampleRelease();
const [header = '', ...lines] = text.trimEnd().split('\n');
const encode = (changed: string): Uint8Array => new TextEncoder().encode(changed);
const assemble = (rows: readonly string[], head = header): Uint8Array =>
  encode(`${[head, ...rows].join('\n')}\n`);
/** A planted fault must be found by what it is, not by the disorder that it may cause. */
const sorted = (rows: readonly string[]): string[] => [...rows].sort((a, b) => (a < b ? -1 : 1));

async function failures(
  changed: Uint8Array,
  more: Partial<ReleaseEvidence> = {},
): Promise<string[]> {
  const verdict = await verifyRelease({ bytes: changed, policy: samplePolicy, originals, ...more });
  expect(verdict.passed).toBe(verdict.checks.every(({ pass }) => pass));
  return verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

const cells = (line: string): string[] => line.split(',');
/** Changes the first line that a test picks. */
function change(
  pick: (row: string[], line: string) => boolean,
  edit: (row: string[]) => string[],
): string[] {
  const at = lines.findIndex((line) => pick(cells(line), line));
  expect(at).toBeGreaterThan(-1);
  return sorted(lines.map((line, place) => (place === at ? edit(cells(line)).join(',') : line)));
}

const report = (rows: object, more: object = {}): Uint8Array =>
  encode(JSON.stringify({ rows, ...more }));
const truth = {
  in: originals.rows.length,
  out: lines.length,
  dropped: originals.rows.length - lines.length,
};

describe('the gate', () => {
  it('passes the release as it was made', async () => {
    expect(header).toBe('county,age,month,form,route');
    expect(await failures(bytes)).toEqual([]);
    const verdict = await verifyRelease({ bytes, policy: samplePolicy, originals });
    expect(verdict.notProven).toEqual([
      'background-knowledge',
      'parts-of-names',
      'reports-not-seen',
      'earlier-releases-not-seen',
      'routes-with-other-columns',
    ]);
    expect(JSON.stringify(verdict)).not.toMatch(/KE-|labour|Zawadi|county/u);
  });

  it.each<[string, () => Uint8Array, string]>([
    [
      'a true age is put back',
      () =>
        assemble(
          change(
            ([, age = '']) => /--|[*+<]/u.test(age),
            ([county = '', , ...rest]) => [county, '23', ...rest],
          ),
        ),
      'model/0/k-anonymity',
    ],
    [
      'a record moves to another class',
      () =>
        assemble(
          change(
            ([county]) => county === 'KE-01',
            ([, ...rest]) => ['ZZ', ...rest],
          ),
        ),
      'truthful',
    ],
    [
      'a class is split',
      () => {
        const key = (line: string): string => cells(line).slice(0, 3).join();
        const groups = new Map<string, number>();
        for (const line of lines) groups.set(key(line), (groups.get(key(line)) ?? 0) + 1);
        const [small = ''] =
          [...groups].filter(([group]) => group.startsWith('KE')).sort((a, b) => a[1] - b[1])[0] ??
          [];
        return assemble(
          sorted(
            lines.map((line, at) =>
              key(line) === small && at % 2 === 0 ? ['*', ...cells(line).slice(1)].join() : line,
            ),
          ),
        );
      },
      'model/0/k-anonymity',
    ],
    [
      'a sensitive value is changed',
      () => {
        const [group = ''] = lines.map((line) => cells(line).slice(0, 3).join());
        return assemble(
          lines.map((line) =>
            cells(line).slice(0, 3).join() === group
              ? [group, 'labour', ...cells(line).slice(4)].join()
              : line,
          ),
        );
      },
      'model/1/distinct-l-diversity',
    ],
    ['a row stands twice', () => assemble(lines.flatMap((line) => [line, line])), 'truthful'],
    [
      'a finer date than the policy permits',
      () => assemble(sorted(lines.map((line) => line.replace('2021-Q1', '2021-03')))),
      'truthful',
    ],
    [
      'an id leaks',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['CASE-1007', ...rest],
          ),
        ),
      'identifiers',
    ],
    [
      'an id leaks in another spelling',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['case 1007', ...rest],
          ),
        ),
      'identifiers',
    ],
    [
      'a phone number leaks inside a text',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['near +254 722 100 007 market', ...rest],
          ),
        ),
      'identifiers',
    ],
    [
      'a name leaks into a stop',
      () =>
        assemble(
          change(
            () => true,
            (row) => [...row.slice(0, 4), 'KE|Zawadi Tumaini3|Baraka Tumaini3|Imani Tumaini3'],
          ),
        ),
      'identifiers',
    ],
    [
      'a free text leaks',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['met near the market 5', ...rest],
          ),
        ),
      'identifiers',
    ],
    ['rows are put in another order', () => assemble([...lines].reverse()), 'order'],
    [
      'a formula is added',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['=1+1', ...rest],
          ),
        ),
      'formulas',
    ],
    [
      'a full-width formula is added',
      () =>
        assemble(
          change(
            () => true,
            ([, ...rest]) => ['\u{FF1D}1+1', ...rest],
          ),
        ),
      'formulas',
    ],
    [
      'an identifier column is kept',
      () =>
        assemble(
          lines.map((line) => `x,${line}`),
          `id,${header}`,
        ),
      'columns',
    ],
    [
      'a column is lost',
      () =>
        assemble(
          lines.map((line) => cells(line).slice(1).join()),
          'age,month,form,route',
        ),
      'columns',
    ],
    [
      'a workbook is handed in (it could hide sheets)',
      () => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 8, 0xff, 0xfe),
      'encoding',
    ],
    ['an invisible character is added', () => encode(text.replace('KE', 'K\u200BE')), 'encoding'],
    ['a byte order mark is added', () => encode(`\uFEFF${text}`), 'encoding'],
    ['carriage returns are added', () => encode(text.replaceAll('\n', '\r\n')), 'encoding'],
    ['one cell is quoted', () => encode(text.replace(',labour,', ',"labour",')), 'one-spelling'],
    ['the header is quoted', () => encode(text.replace('county', '"county"')), 'one-spelling'],
    ['a stop is escaped that needs none', () => encode(text.replace('|', '|\\')), 'one-spelling'],
    ['a quote stays open', () => encode(`${text}"`), 'encoding'],
    [
      'a row is cut short',
      () =>
        assemble([
          ...lines.slice(1),
          cells(lines[0] ?? '')
            .slice(0, 3)
            .join(),
        ]),
      'encoding',
    ],
    [
      'rows without any value are kept',
      () =>
        assemble([
          ...lines,
          ...lines.slice(0, 6).map((line) => ['*', '*', '*', ...cells(line).slice(3)].join()),
        ]),
      'empty-rows',
    ],
    [
      'a rare stop is put back',
      () =>
        assemble(
          change(
            () => true,
            (row) => [...row.slice(0, 4), 'KE-47|XX'],
          ),
        ),
      'model/3/sequence-privacy',
    ],
    ['there is no row', () => assemble([]), 'rows'],
    ['there is nothing', () => new Uint8Array(0), 'columns'],
  ])('fails when %s', async (_, mutate, check) => {
    expect(await failures(mutate())).toContain(check);
  });

  it.each<[string, Uint8Array, string]>([
    ['a small count', report(truth, { flows: [{ share: 0.5, journeys: 3 }] }), 'small-counts'],
    ['a small count as text', report(truth, { flows: { journeys: '4' } }), 'small-counts'],
    [
      'a small count in a page',
      encode('<p style="margin:2px">Only 3 records were dropped.</p>'),
      'small-counts',
    ],
    ['a wrong total', report({ ...truth, out: truth.out + 10 }), 'counts-reconcile'],
    [
      'a small difference of totals',
      report({ in: truth.out + 2, out: truth.out }),
      'counts-reconcile',
    ],
    ['an identifier', report(truth, { note: 'see CASE-1009' }), 'identifiers-in-reports'],
    [
      'an identifier in an attribute',
      encode('<p title="Imani Tumaini4 Zawadi Tumaini4 Baraka Tumaini4">fine</p>'),
      'identifiers-in-reports',
    ],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe), 'reports-readable'],
  ])('fails when the report has %s', async (_, bad, check) => {
    expect(await failures(bytes, { reports: [bad] })).toContain(check);
  });

  it('fails when a cell is un-suppressed', async () => {
    const policy = { ...samplePolicy, transformation: { method: 'suppress' } as const };
    const suppressed = sampleRelease(sampleRows(300), policy);
    const evidence = { policy, originals: suppressed.originals };
    expect(await failures(suppressed.bytes, evidence)).toEqual([]);
    const [head = '', ...rows] = suppressed.text.trimEnd().split('\n');
    const at = rows.findIndex((row) => row.split(',').includes('*'));
    expect(at).toBeGreaterThanOrEqual(0);
    const opened = rows.map((row, place) => (place === at ? row.replace('*', 'KE-01') : row));
    expect(await failures(assemble(sorted(opened), head), evidence)).toContain(
      'model/0/k-anonymity',
    );
  });

  it('never passes by omission', async () => {
    const verdict = await verifyRelease({ bytes, policy: samplePolicy });
    expect(verdict.passed).toBe(false);
    expect(verdict.notProven).toContain('candidate-audit-not-performed');
    expect(await failures(bytes, { policy: { ...samplePolicy, form: 'aggregate' } })).toEqual(
      expect.arrayContaining(['columns', 'tables']),
    );
    expect(await failures(bytes, { policy: { ...samplePolicy, form: 'synthetic' } })).toEqual(
      expect.arrayContaining(['columns', 'model/0/k-anonymity']),
    );
    const form = 'another' as unknown as 'microdata';
    expect(await failures(bytes, { policy: { ...samplePolicy, form } })).toEqual(['form']);
    expect(
      await failures(bytes, { policy: { ...samplePolicy, models: [{ model: 'k-map', k: 5 }] } }),
    ).toContain('model/0/k-map');
  });

  it('fails closed when a check breaks', async () => {
    const rows = new Proxy(originals.rows, {
      get: (target, key) => {
        if (key === 'map' || key === 'length') throw new Error('Zawadi');
        return Reflect.get(target, key) as unknown;
      },
    });
    const verdict = await verifyRelease({
      bytes,
      policy: samplePolicy,
      originals: { ...originals, rows },
    });
    expect(verdict.passed).toBe(false);
    expect(JSON.stringify(verdict)).not.toContain('Zawadi');
  });

  it('says that sentences are not proven', async () => {
    const note = 'she went with two others by bus and came back';
    const verdict = await verifyRelease({
      bytes: assemble(
        change(
          () => true,
          (row) => [...row.slice(0, 3), note, ...row.slice(4)],
        ),
      ),
      policy: samplePolicy,
      originals,
    });
    expect(verdict.notProven).toContain('free-text');
  });

  it('gives equal bytes and passes whatever the order of the originals', async () => {
    const turned = sampleRelease([...sampleRows(400)].reverse());
    expect(turned.text).toBe(text);
    expect(await failures(turned.bytes, { originals: turned.originals })).toEqual([]);
  });
});
