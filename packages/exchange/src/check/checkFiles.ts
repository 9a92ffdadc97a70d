import { resolveProfile, validate, type Issue } from '@njia/schema';
import type { Reading } from '../records/reading.js';
import { readRecords } from '../records/readRecords.js';
import { createReportBuilder } from '../reports/createReportBuilder.js';
import type { Report } from '../reports/report.js';
import { readSource } from '../tables/readSource.js';
import type { Source } from '../tables/source.js';
import type { CheckOptions } from './checkOptions.js';
import { checkBytes } from './checkBytes.js';
import { combineReadings } from './combineReadings.js';
import { countLegs } from './countLegs.js';
import { describeSource } from './describeSource.js';
import { EntityIds } from './entityIds.js';
import { inForce } from './inForce.js';
import { keepMadeUpIdsApart } from './madeUpIds.js';
import { recordsByRow } from './recordsByRow.js';
import { reportStandard } from './reportStandard.js';
import { needsRecord } from './needsRecord.js';
import { SaidByReader } from './saidByReader.js';
import { settingsOf } from './settingsOf.js';
import { version } from './version.js';

/** What a check gives. */
export interface Check {
  /** The report, safe to pass on. */
  readonly report: Report;
  /** Its findings with the codes that they suggest: for the owner of the data alone. */
  readonly findings: readonly Issue[];
  /** The records of all files as one data set, in the shape of the format but with their faults. */
  readonly dataset: Readonly<Record<string, unknown>>;
  /** The files as read, in the order given. */
  readonly sources: readonly Source[];
  /** What each dialect made of its file. */
  readonly readings: readonly Reading[];
}

/**
 * Checks files from bytes to report: read, recognise, turn into records, validate, locate.
 *
 * @param files - The bytes of each file.
 * @param options - Day, profile, rules, limits.
 * @throws NjiaError with a `FILE-` or `LIMIT-` code when a file as a whole cannot be read; its
 * message names the file by its number.
 */
export async function checkFiles(
  files: readonly Uint8Array[],
  options: CheckOptions,
): Promise<Check> {
  checkBytes(files);
  const sources: Source[] = [];
  for (const [index, bytes] of files.entries()) {
    sources.push(await readSource(bytes, { file: index + 1, ...pick(options, 'limits') }));
  }
  const profile = resolveProfile(options.profile);
  const readings = sources.map((source, index) =>
    readRecords(source, { ...options, profile: profile.id, file: index + 1 }),
  );
  return { ...(await checkReadings(sources, readings, options)), sources, readings };
}

/** Validates what was read and makes the report. */
async function checkReadings(
  sources: readonly Source[],
  readings: readonly Reading[],
  options: CheckOptions,
): Promise<Pick<Check, 'report' | 'findings' | 'dataset'>> {
  const entities = new EntityIds();
  for (const [index, { dialect, dataset, sourceMap }] of readings.entries()) {
    // Data sets of the format have ids of their own, which other files may refer to.
    if (dialect === 'njia-json' || dialect === 'njia-ndjson') continue;
    entities.unite(dataset as Record<string, unknown>);
    keepMadeUpIdsApart(
      dataset as Record<string, unknown>,
      index + 1,
      sourceMap.locate.bind(sourceMap),
    );
  }
  const combined = combineReadings(readings);
  const withRecord = recordsByRow(combined.dataset, combined.locate);
  const profile = resolveProfile(options.profile);
  const { silenced, all: settings } = settingsOf(profile, options.without);
  const builder = createReportBuilder({
    version,
    standard: await reportStandard(profile, settings),
    date: options.today,
    ...pick(options, 'samples'),
  });
  const said = new SaidByReader();
  for (const [index, reading] of readings.entries()) {
    builder.source(describeSource(index + 1, sources[index]!, reading));
    for (const issue of reading.issues) {
      const setting = settings[issue.rule] ?? issue.severity;
      const located = needsRecord(issue, setting, builder)
        ? withRecord({ ...issue, path: combined.pathIn(index, issue.path) })
        : issue;
      said.note(located);
      if (setting !== 'off') builder.add({ ...located, severity: setting });
    }
    for (const row of reading.skipped) builder.passOver({ ...row, file: index + 1 });
  }
  const { dataset, issues: found } = (await options.places?.(combined.dataset)) ?? {
    dataset: combined.dataset,
    issues: [],
  };
  const { issues } = validate(dataset, {
    profile,
    rules: silenced,
    today: options.today,
    samples: Number.MAX_SAFE_INTEGER,
  });
  for (const issue of [...issues, ...inForce(found, settings)]) {
    if (said.covers(issue)) continue;
    if (!builder.lists(issue.rule)) {
      builder.add(issue);
      continue;
    }
    const location = issue.location ?? combined.locate(issue.path);
    builder.add(location === undefined ? issue : { ...issue, location });
  }
  for (const [table, rows] of Object.entries(dataset)) {
    if (Array.isArray(rows)) builder.records(table, rows.length);
  }
  builder.legs(countLegs(dataset));
  return { report: builder.finish(), findings: builder.findings(), dataset };
}

/** One option, when it is given: an option set to `undefined` is not the same as one left out. */
function pick<Options, Key extends keyof Options>(
  options: Options,
  key: Key,
): Partial<Pick<Options, Key>> {
  return options[key] === undefined
    ? {}
    : ({ [key]: options[key] } as unknown as Pick<Options, Key>);
}
