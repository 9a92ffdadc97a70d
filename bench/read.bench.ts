/**
 * Reading a sheet of routes into records: processor time and memory kept. `JSON.parse` of the very same records, which
 * does nothing but make them, is the measure: what else the machine does hurts both alike.
 */
import { readRecords, readSource } from '@njia/exchange';
import { routeSheetCsv } from './exchange/routeSheetCsv.ts';

const rows = Number(process.env['NJIA_BENCH_ROWS'] ?? 20_000);
const rounds = Number(process.env['NJIA_BENCH_ROUNDS'] ?? 7);
const bytes = routeSheetCsv(rows);

async function processorTime<Result>(
  work: () => Promise<Result> | Result,
): Promise<readonly [number, Result]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const best = { file: Infinity, records: Infinity, parse: Infinity };
let first = 0;
for (let round = 0; round < rounds; round++) {
  const [file, source] = await processorTime(() => readSource(bytes));
  const [records, reading] = await processorTime(() => readRecords(source));
  const json = JSON.stringify(reading.dataset);
  const [parse] = await processorTime(() => JSON.parse(json) as unknown);
  if (round === 0) first = file + records;
  best.file = Math.min(best.file, file);
  best.records = Math.min(best.records, records);
  best.parse = Math.min(best.parse, parse);
}

const source = await readSource(bytes);
const collect = () => {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = collect();
const reading = readRecords(source);
const kept = (collect() - before) / rows;

const perSecond = (milliseconds: number) =>
  Math.round((rows / milliseconds) * 1000).toLocaleString('en');
const whole = best.file + best.records;
process.stdout.write(
  [
    `Node ${process.version}, ${rows} rows of 11 columns, ${reading.issues.length} findings, least of ${rounds} rounds`,
    `  readSource + readRecords  ${whole.toFixed(0).padStart(6)} ms  ${perSecond(whole)} rows/s`,
    `    readSource              ${best.file.toFixed(0).padStart(6)} ms`,
    `    readRecords             ${best.records.toFixed(0).padStart(6)} ms`,
    `  first round, cold         ${first.toFixed(0).padStart(6)} ms  ${perSecond(first)} rows/s`,
    `  JSON.parse of the same    ${best.parse.toFixed(0).padStart(6)} ms  ours takes ${(whole / best.parse).toFixed(1)} times that`,
    `  kept by the reading       ${kept.toFixed(0).padStart(6)} bytes a record`,
    '',
  ].join('\n'),
);
