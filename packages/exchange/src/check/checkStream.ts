import {
  issueOf,
  records,
  resolveProfile,
  ruleCatalogue,
  validate,
  type Issue,
  type Location,
  type TableName,
} from '@njia/schema';
import { withDefaultLimits } from '../limits/withDefaultLimits.js';
import { createReportBuilder } from '../reports/createReportBuilder.js';
import type { Report } from '../reports/report.js';
import type { CheckOptions } from './checkOptions.js';
import { countLegs } from './countLegs.js';
import { EntityIds } from './entityIds.js';
import { inForce } from './inForce.js';
import type { ReadBatch, ReadFile } from './readBatch.js';
import { keepMadeUpIdsApart } from './madeUpIds.js';
import { recordsByRow } from './recordsByRow.js';
import { reportStandard } from './reportStandard.js';
import { needsRecord } from './needsRecord.js';
import { SaidByReader } from './saidByReader.js';
import { settingsOf } from './settingsOf.js';
import { streamFile, type Bytes } from './streamFile.js';
import { StreamLinks } from './streamLinks.js';
import { StreamValidation } from './streamValidation.js';
import { version } from './version.js';

/** How far a check is. */
export interface CheckProgress {
  /** File that is being read, from 1. */
  readonly file: number;
  /** Its bytes read so far. */
  readonly bytes: number;
  /** Records of all files so far. */
  readonly records: number;
}

/** How streams are checked. */
export interface CheckStreamOptions extends CheckOptions {
  /**
   * Told from time to time how far the check is.
   *
   * @param progress - How far it is.
   */
  readonly onProgress?: (progress: CheckProgress) => void;
}

/**
 * Checks files of any size in bounded memory: CSV and NDJSON are read a part at a time, and the limits
 * on bytes and rows do not apply to them. Ids are compared and followed across all parts and files.
 * Workbooks and JSON documents are read whole, within the limits.
 *
 * @param files - The bytes of each file.
 * @param options - Day, profile, rules, limits.
 * @returns The report; the same as {@link checkFiles} makes, but rules that look at the data set as a
 * whole are asked of its head only.
 * @throws NjiaError with a `FILE-` or `LIMIT-` code when a file as a whole cannot be read.
 */
export async function checkStream(
  files: readonly Bytes[],
  options: CheckStreamOptions,
): Promise<Report> {
  const profile = resolveProfile(options.profile);
  const settings = settingsOf(profile, options.without);
  const builder = createReportBuilder({
    version,
    standard: await reportStandard(profile, settings.all),
    date: options.today,
    ...(options.samples === undefined ? {} : { samples: options.samples }),
  });
  const rules = { profile, rules: settings.silenced, today: options.today };
  const entities = new EntityIds();
  const links = new StreamLinks();
  let locate: (path: string) => Location | undefined = nowhere;
  let starts: ReadonlyMap<string, number> = new Map();
  let total = 0;
  let head: readonly Issue[] = [];

  const said = new SaidByReader();
  const validation = new StreamValidation(rules, (issue) => {
    if (said.covers(issue)) return;
    if (!builder.lists(issue.rule)) {
      builder.add(issue);
      return;
    }
    const [, table = '', index, ...rest] = issue.path.split('/');
    const local = ['', table, Number(index) - (starts.get(table) ?? 0), ...rest].join('/');
    const location = locate(local);
    builder.add(location === undefined ? issue : { ...issue, location });
  });

  const take = async (next: ReadBatch, file: number): Promise<void> => {
    const dataset = next.dataset as Record<string, unknown>;
    if (next.ownIds !== true) {
      entities.unite(dataset);
      keepMadeUpIdsApart(dataset, file, next.sourceMap.locate.bind(next.sourceMap));
    }
    locate = (path) => {
      const location = next.sourceMap.locate(path);
      return location === undefined ? undefined : { file, ...location };
    };
    starts = new Map(records.map(({ table }) => [table, validation.count(table)]));
    const withRecord = recordsByRow(dataset, locate);
    said.clear();
    for (const issue of next.issues) {
      const severity = settings.all[issue.rule] ?? issue.severity;
      const located = needsRecord(issue, severity, builder)
        ? moved(withRecord(issue), starts)
        : issue;
      said.note(located);
      if (severity !== 'off') builder.add({ ...located, severity });
    }
    for (const row of next.skipped) builder.passOver({ ...row, file });
    const resolved = await options.places?.(dataset);
    for (const issue of inForce(resolved?.issues ?? [], settings.all)) {
      const location = issue.location ?? locate(issue.path);
      builder.add(moved(location === undefined ? issue : { ...issue, location }, starts));
    }
    const tables = resolved?.dataset ?? dataset;
    for (const { table } of records) {
      const rows = tables[table];
      if (Array.isArray(rows) && rows.length > 0) links.know(table, rows);
    }
    for (const { table } of records) {
      const rows = tables[table];
      if (!Array.isArray(rows) || rows.length === 0) continue;
      const start = starts.get(table)!;
      for (const [index, record] of rows.entries()) {
        links.follow(table, record, `/${table}/${start + index}`, (inner) =>
          locate(`/${table}/${index}${inner}`),
        );
      }
      await validation.add(table as TableName, rows);
      builder.records(table, rows.length);
      total += rows.length;
    }
    builder.legs(countLegs(tables));
  };

  const limits = withDefaultLimits(options.limits);
  for (const [index, bytes] of files.entries()) {
    const file = index + 1;
    const { source, hash } = streamFile(bytes, { ...options, profile: profile.id, file }, limits);
    let next = await source.next();
    for (let first = true; next.done !== true; first = false, next = await source.next()) {
      if (first && file === 1) head = headIssues(next.value, rules);
      await take(next.value, file);
      options.onProgress?.({ file, bytes: hash.bytes, records: total });
    }
    builder.source(describe(next.value, file, hash.bytes, hash.digest()));
  }
  await validation.finish();
  for (const issue of head) if (issue.rule !== 'DATASET-EMPTY' || total === 0) builder.add(issue);
  const rule = ruleCatalogue.get('REFERENCE-DANGLING')!;
  const severity = settings.all[rule.id] ?? rule.severity;
  if (severity !== 'off') {
    for (const found of links.dangling()) builder.add(issueOf(rule, { ...found, severity }));
  }
  return builder.finish();
}

/** Before anything was read, nothing has a place. */
function nowhere(): undefined {
  return undefined;
}

/** What is wrong with the data set apart from its records. */
function headIssues(
  { dataset }: ReadBatch,
  rules: Parameters<typeof validate>[1],
): readonly Issue[] {
  const tables = new Set(records.map(({ table }) => table));
  const head = Object.entries(dataset as object).filter(([name]) => !tables.has(name));
  return head.length === 0 ? [] : validate(Object.fromEntries(head), rules).issues;
}

/** Brings the path of a finding from the numbers of its batch to those of the stream. */
function moved(issue: Issue, starts: ReadonlyMap<string, number>): Issue {
  const [, table = '', index, ...rest] = issue.path.split('/');
  const start = starts.get(table);
  if (start === undefined || start === 0 || index === undefined) return issue;
  return { ...issue, path: ['', table, Number(index) + start, ...rest].join('/') };
}

function describe(read: ReadFile, file: number, bytes: number, sha256: string) {
  const { format, encoding, delimiter, dialect, evidence, sheets } = read;
  return {
    file,
    sha256,
    bytes,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    dialect,
    evidence,
    sheets,
  };
}
