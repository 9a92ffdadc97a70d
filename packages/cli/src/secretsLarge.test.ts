import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { leaksOf } from '#test/leaksOf.js';
import { exitCode } from './exitCode.js';
import { largeBytes } from './input/isLarge.js';

/** One planted text for each kind of place, of letters that no sentence of ours has in a row. */
const canary = {
  cell: 'Zqźxvkwj',
  heading: 'Xjqẅzpvk',
  key: 'Qxvžkzjw',
  file: 'Kwqxzvjg',
} as const;
const all = Object.values(canary);
const c = canary.cell;

const folder = mkdtempSync(join(tmpdir(), 'njia-secrets-large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text that makes a file large with few rows. */
const filler = '- '.repeat(30_000);
const rows = Math.ceil(largeBytes / filler.length) + 5;
const repeated = (line: (index: number) => string) =>
  Array.from({ length: rows }, (_, index) => line(index));

const heading = `Ref,Origin,Destination,Transport,Persons,Date reported,${canary.heading},Phone,Notes`;
const row = (index: number) =>
  `${c}${index % 7},${c},${c},"${c}, bus",${c},31/02/2026,${c},0712 345 678 ${c},"${c} 0712 345 678 ${filler}"`;
const record = (index: number) =>
  JSON.stringify({
    journeys: {
      id: `${c} ${index % 7}`,
      basis: c,
      [canary.key]: { [canary.key]: c },
      stops: [{ id: c, place: { text: c, country: c } }],
      notes: `${c} 0712 345 678 ${filler}`,
    },
  });
const head = JSON.stringify({
  standard: 'njia',
  version: '0.1.0',
  sensitivity: c,
  [canary.key]: c,
});

/** Files above the size from which a file is read in parts, with the exit code they end with. */
const files: Readonly<Record<string, readonly [content: () => string, code: number]>> = {
  'routes.csv': [() => [heading, ...repeated(row)].join('\r\n'), 1],
  'unknown.csv': [
    () =>
      [`${canary.heading},b,c`, ...repeated((index) => `${c}${index},${c},${filler}`)].join('\r\n'),
    1,
  ],
  'ragged.csv': [
    () => [heading, ...repeated(row), `${c},"${c}`, `${c};${c}`, `${c}"${c}",${c}`].join('\r\n'),
    1,
  ],
  'own.ndjson': [
    () => [head, ...repeated(record), `broken ${c}`, `{"${canary.key}":"${c}"}`].join('\n'),
    1,
  ],
  'other.json': [
    () => JSON.stringify({ [canary.key]: repeated((index) => `${c}${index}${filler}`) }),
    1,
  ],
  'nul.csv': [() => [heading, ...repeated(row), `${c}\0`].join('\r\n'), 3],
  'long.csv': [() => [heading, ...repeated(row), c.repeat(300_000)].join('\r\n'), 3],
  'wide.csv': [() => [heading, ...repeated(row), `${c},`.repeat(2000)].join('\r\n'), 3],
  'broken.json': [() => `{"${canary.key}": ["${c}", "${filler.repeat(150)}", ${c}]}`, 3],
};
const endings = ['html', 'json', 'ndjson', 'csv', 'md', 'sarif', 'xml', 'txt'];

describe('a file that is read in parts tells no value, heading, key or name either', () => {
  it.each(Object.keys(files))('%s', async (name) => {
    const [content, expected] = files[name]!;
    const file = join(folder, `${canary.file}-${name}`);
    writeFileSync(file, content());
    expect(statSync(file).size).toBeGreaterThan(largeBytes);
    const results = mkdtempSync(join(folder, 'results-'));
    const outs = endings.flatMap((ending) => ['--out', join(results, `report.${ending}`)]);
    const { code, stdout, stderr } = await callNjia(['validate', file, ...outs, '--lang', 'sw']);
    expect([code, leaksOf(`${stdout}\n${stderr}`, all)]).toEqual([expected, []]);
    const written = readdirSync(results);
    expect(written).toHaveLength(expected === exitCode.unreadable ? 0 : endings.length);
    for (const report of written)
      expect([report, leaksOf(readFileSync(join(results, report)), all)]).toEqual([report, []]);
    rmSync(file);
  });
});
