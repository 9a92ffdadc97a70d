/** A workbook of 20,000 rows and 40 columns: read by ours, by exceljs and by SheetJS, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource, writeXlsx } from '@njia/exchange';
import ExcelJS from 'exceljs';
import * as SheetJS from 'xlsx';

const rows = Number(process.env['NJIA_BENCH_ROWS'] ?? 20_000);
const columns = 40;
const [one, file] = (process.env['NJIA_BENCH_ONE'] ?? '').split('=');

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  'njia readSource': async (bytes) => (await readSource(bytes)).tables[0]!.rows.length,
  'exceljs 4.4.0': async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as never,
    );
    return workbook.worksheets[0]!.actualRowCount;
  },
  'SheetJS (xlsx) 0.18.5': async (bytes) =>
    Promise.resolve(
      SheetJS.utils.sheet_to_json(Object.values(SheetJS.read(bytes).Sheets)[0]!, { header: 1 })
        .length,
    ),
};

if (one !== undefined && one !== '') {
  const bytes = new Uint8Array(readFileSync(file!));
  const before = process.cpuUsage();
  const count = await readers[one]!(bytes);
  const { user, system } = process.cpuUsage(before);
  if (count !== rows) throw new Error(`${one} saw ${count} rows.`);
  process.stdout.write(`${(user + system) / 1e6} ${process.resourceUsage().maxRSS / 1024}\n`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'njia-bench-'));
  const path = join(folder, 'table.xlsx');
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column % 4 === 0
        ? row * column
        : column % 4 === 1
          ? `2026-0${1 + (row % 9)}-11`
          : `answer ${(row * column) % 997}`,
    ),
  );
  writeFileSync(path, writeXlsx({ sheets: [{ name: 'Table', rows: table }] }));
  process.stdout.write(
    `Node ${process.version}, ${rows} x ${columns}, ${(readFileSync(path).length / 1e6).toFixed(1)} MB, CPU seconds and peak memory, least of 3 processes\n\n`,
  );
  let base: number | undefined;
  for (const name of Object.keys(readers)) {
    const runs = [1, 2, 3].map(() => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [...process.execArgv, ...process.argv.slice(1)],
        {
          encoding: 'utf8',
          env: { ...process.env, NJIA_BENCH_ONE: `${name}=${path}` },
        },
      );
      if (stdout === '') throw new Error(stderr);
      return stdout.trim().split(' ').map(Number) as [number, number];
    });
    const seconds = Math.min(...runs.map(([time]) => time));
    const memory = Math.min(...runs.map(([, peak]) => peak));
    base ??= seconds;
    process.stdout.write(
      `  ${name.padEnd(24)} ${seconds.toFixed(2).padStart(6)} s ${(seconds / base).toFixed(1).padStart(5)}x  ${memory.toFixed(0).padStart(5)} MB\n`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
