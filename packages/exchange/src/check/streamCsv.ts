import type { Issue } from '@njia/schema';
import { CsvReader } from '../csv/csvReader.js';
import type { Dialect, ReadOptions } from '../dialects/dialect.js';
import { splitPanels } from '../dialects/layout/splitPanels.js';
import { recogniseDialect } from '../dialects/recogniseDialect.js';
import { knownHeading } from '../mapping/matchHeading.js';
import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import { readAs } from '../records/readAs.js';
import { fileIssues } from '../records/fileIssues.js';
import type { Evidence, Reading } from '../records/reading.js';
import type { Source } from '../tables/source.js';
import type { Row } from '../tables/table.js';
import { textTable } from '../tables/textTable.js';
import type { Chunk } from '../text/eachChunk.js';
import type { ReadBatch, ReadFile } from './readBatch.js';
import { sumEvidence } from './sumEvidence.js';

/** Rows read at a time: enough for a column to show its order of day and month, few enough to hold. */
const batchRows = 4096;

/** Dialects in which each row is a record of its own; the others need the whole table at once. */
const rowByRow = new Set([
  'njia-csv',
  'kobo-csv',
  'kobo-legacy',
  'odk-central',
  'route-sheet',
  'generic',
]);

/** Why a row above the data became no record. */
const heads = new Set(['title', 'header', 'hint', 'tags']);

/**
 * Reads a CSV file of any size, a batch of rows at a time. The heads of the table stand in front of
 * each batch, and the dialect that fits the first batch reads them all.
 *
 * @param chunks - The bytes.
 * @param options - As for reading a whole file.
 * @param limits - Limits in force.
 * @returns The batches, and at the end how the file was read.
 */
export async function* streamCsv(
  chunks: AsyncIterable<Chunk>,
  options: ReadOptions,
  limits: Limits,
): AsyncGenerator<ReadBatch, ReadFile, undefined> {
  const reader = new CsvReader({ file: options.file }, limits);
  let dialect: Dialect | undefined;
  let head: readonly Row[] = [];
  let evidence: readonly Evidence[] = [];
  let waiting: Row[] = [];
  let rows = 0;
  /** What the file reader noticed in rows that no dialect has read yet. */
  let noticed: Issue[] = [];

  const sourceOf = (part: readonly Row[]): Source => ({
    format: 'csv',
    bytes: 0,
    sha256: '',
    encoding: reader.reading.encoding,
    delimiter: reader.delimiter,
    tables: [textTable(1, '', part)],
    issues: [],
  });
  const dialectOf = (part: readonly Row[]) =>
    (dialect ??= recogniseDialect(sourceOf(part), options).dialect);
  const streams = (part: readonly Row[]) => {
    const start = part.slice(0, batchRows);
    // Of tables side by side one may belong to the other: they are read as a whole.
    return rowByRow.has(dialectOf(start).id) && splitPanels(start, isHeading).length === 1;
  };
  const read = (batch: readonly Row[]): ReadBatch => {
    const first = rows === 0;
    const reading = readAs(dialectOf(batch), sourceOf([...head, ...batch]), options);
    rows += batch.length;
    evidence = sumEvidence(evidence, reading.evidence);
    const last = batch.at(-1)!.row;
    const own = noticed.filter(({ location }) => (location?.row ?? 0) <= last);
    noticed = noticed.filter((issue) => !own.includes(issue));
    const issues = fileIssues(own, 'csv', reading.skipped, options.file);
    if (!first) return withoutHead(reading, head.at(-1)?.row ?? 0, issues);
    head = headOf(batch, reading);
    return { ...reading, issues: [...issues, ...reading.issues] };
  };

  for await (const { chunk, last } of chunks) {
    const batch = reader.read(chunk, last);
    waiting.push(...batch.rows);
    noticed.push(...batch.issues);
    // The last batch is never a small one: what a column shows of its dates shows in it, too.
    while (waiting.length >= 2 * batchRows && streams(waiting)) {
      yield read(waiting.slice(0, batchRows));
      waiting = waiting.slice(batchRows);
    }
    if (waiting.length > limits.rows) throw limitError('rows', limits);
  }
  if (waiting.length > 0) yield read(waiting);
  if (noticed.length > 0) {
    const issues = fileIssues(noticed, 'csv', [], options.file);
    yield { dataset: {}, sourceMap: nowhere, issues, skipped: [] };
  }
  return {
    format: 'csv',
    dialect: dialect?.id ?? 'generic',
    evidence,
    encoding: reader.reading.encoding,
    delimiter: reader.delimiter,
    sheets: [{ sheet: 1, visibility: 'visible', rows }],
  };
}

function isHeading(text: string): boolean {
  return knownHeading(text) !== undefined;
}

const nowhere = { locate: () => undefined };

/** Rows above the data: those that the first reading passed over, or at least the first row. */
function headOf(rows: readonly Row[], { skipped }: Reading): readonly Row[] {
  const passed = new Set(skipped.filter(({ reason }) => heads.has(reason)).map(({ row }) => row));
  const data = rows.findIndex(({ row }, index) => index > 0 && !passed.has(row));
  return rows.slice(0, data < 0 ? 1 : data);
}

/** What is said about the heads is said once, by the first batch. */
function withoutHead(reading: Reading, lastRow: number, noticed: readonly Issue[]): ReadBatch {
  const found = reading.issues.filter(({ location }) => (location?.row ?? 0) > lastRow);
  return {
    ...reading,
    issues: [...noticed, ...found],
    skipped: reading.skipped.filter(({ row }) => row > lastRow),
  };
}
