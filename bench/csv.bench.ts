/**
 * A route CSV: read and validated record by record, against the same file read alone by ours and by the readers a user
 * would pick. Every contender runs in this process, one after the other, least of the rounds; our check also in a
 * process of its own, for its peak memory. `NJIA_BENCH_ROWS` sets the size (default 100,000; the aim is 1,000,000).
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { checkStream, readCsvStream } from '@njia/exchange';
import { parse } from 'csv-parse';
// @ts-expect-error -- it ships no types, and only its `parse` is used here.
import Papa from 'papaparse';

const rows = Number(process.env['NJIA_BENCH_ROWS'] ?? 100_000);
const rounds = Number(process.env['NJIA_BENCH_ROUNDS'] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'njia-bench-'));
const file = join(folder, 'routes.csv');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await writeRoutes(file, rows);

const contenders: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['njia readCsvStream, reading alone', ours],
  ['papaparse 5.7.1, reading alone', papaparse],
  ['csv-parse 7.0.3, reading alone', csvParse],
  ['njia checkStream: read, recognise, records, validate', check],
];
const times = new Map<string, number>();
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of contenders) {
    const begun = process.cpuUsage();
    const count = await run();
    const { user, system } = process.cpuUsage(begun);
    if (count !== rows) throw new Error(`${name} saw ${count} rows.`);
    times.set(name, Math.min(times.get(name) ?? Infinity, (user + system) / 1e6));
  }
}
process.stdout.write(
  `Node ${process.version}, ${rows} rows, CPU seconds, least of ${rounds} rounds\n\n`,
);
const base = times.get(contenders[0]![0])!;
for (const [name, seconds] of times) {
  process.stdout.write(
    `  ${name.padEnd(54)} ${seconds.toFixed(2).padStart(7)} s ${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(9)} rows/s ${(seconds / base).toFixed(1).padStart(6)}x\n`,
  );
}
const program = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
if (existsSync(program)) {
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=128', program, 'validate', file, '--fail-on', 'never'],
    { stdio: 'ignore' },
  );
  process.stdout.write(`\n  the built njia validate with a heap of 128 MB: exit code ${status}\n`);
}

async function ours(): Promise<number> {
  let count = -1;
  for await (const batch of readCsvStream(createReadStream(file))) count += batch.rows.length;
  return count;
}

async function papaparse(): Promise<number> {
  let count = -1;
  await new Promise<void>((resolve, reject) => {
    Papa.parse(createReadStream(file), {
      step: () => void count++,
      complete: () => resolve(),
      error: reject,
      skipEmptyLines: true,
    });
  });
  return count;
}

async function csvParse(): Promise<number> {
  let count = -1;
  for await (const _ of createReadStream(file).pipe(parse())) count++;
  return count;
}

async function check(): Promise<number> {
  const report = await checkStream([createReadStream(file)], {
    today: '2026-11-26',
    profile: 'ke',
  });
  return report.summary.records;
}

async function writeRoutes(path: string, count: number): Promise<void> {
  const towns = ['Nakuru', 'Busia', 'Malaba', 'Nairobi', 'Mombasa', 'Garissa', 'Kampala'];
  const modes = ['minibus', 'airplane', 'truck', 'on foot'];
  const out = createWriteStream(path);
  out.write('Route no,Origin,Transit,Destination,Transport,Date reported,Number of persons\r\n');
  for (let index = 0; index < count; index++) {
    const mode = index % 100 === 0 ? 'zeppelin' : modes[index % 4];
    const line = `R${index},${towns[index % 7]},${index % 3 === 0 ? towns[(index + 2) % 7] : ''},${towns[(index + 4) % 7]},${mode},2026-0${1 + (index % 9)}-1${index % 9},${1 + (index % 9)}\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
