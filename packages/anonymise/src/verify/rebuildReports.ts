import { columnPairs } from './columnPairs.js';
import { corridorColumns } from '../policy/corridorColumns.js';
import type { Policy } from '../policy/Policy.js';
import { type FormReport, formReportHead } from '../release/formReport.js';
import { type PublishedReport, publishedReport } from '../release/publishedReport.js';
import type { ReportHead, ReportSubject } from '../release/ReportHead.js';
import { renderFormPage } from '../release/renderFormPage.js';
import { renderReportPage } from '../release/renderReportPage.js';
import { shareOf } from '../release/shareOf.js';
import { bitsOfColumn } from './bitsOfColumn.js';
import { corridorsOfFile } from './corridorsOfFile.js';
import { countKeys, keysOfOriginals } from './countOriginals.js';
import type { Examination } from './Examination.js';
import { type Tuples, tuplesOf } from './joinRows.js';
import { keptCombinations } from './keptCombinations.js';
import { lossOfColumn } from './lossOfColumn.js';
import { meanLinkage } from './meanLinkage.js';
import { quasiLinks } from './quasiLinks.js';
import { readTables } from './readTables.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { repeatedPersons } from './repeatedPersons.js';

/** The only reports that may stand beside a file. */
export interface RebuiltReports {
  /** The report. */
  readonly data: PublishedReport | FormReport;
  /** As JSON, then as a page in every language. */
  readonly texts: readonly string[];
}

/**
 * Makes the reports that may be published beside a file, from the file, the policy and the originals: every figure is
 * measured here, by code that the making of a release does not use. What both share has no figure of its own: the order of
 * keys, which counts are withheld, the page.
 *
 * @param examination - what is looked at
 * @param releasedOn - the day that the reports name: nobody can measure it, so it is taken as said
 * @returns the reports; `undefined` without originals, where figures need them
 */
export function rebuildReports(
  examination: Examination,
  releasedOn?: string,
): RebuiltReports | undefined {
  const { evidence, policy, fileHash, policyHash } = examination;
  const subject: ReportSubject = { fileHash, policyHash, releasedOn };
  if (policy.models.some(({ model }) => model === 'differential-privacy'))
    // Whatever else it said of the originals would have to be paid for.
    return formTexts({ ...formReportHead(policy, subject), ...drawnHead(examination) });
  const { originals } = evidence;
  if (originals === undefined) return undefined;
  if (policy.form === 'microdata') {
    const data = microdataReport(examination, originals, subject);
    return withTexts(data, (language) => renderReportPage(data, language));
  }
  const head = formReportHead(policy, subject, risk(examination, originals));
  return formTexts(
    policy.form === 'aggregate'
      ? { ...head, ...tablesReport(examination, originals) }
      : { ...head, ...drawnReport(examination, originals) },
  );
}

function withTexts(
  data: RebuiltReports['data'],
  page: (language: 'en' | 'sw') => string,
): RebuiltReports {
  return { data, texts: [`${JSON.stringify(data, undefined, 2)}\n`, page('en'), page('sw')] };
}

function formTexts(data: FormReport): RebuiltReports {
  return withTexts(data, (language) => renderFormPage(data, language));
}

/** The mean, over all rows, of one over the persons who share the row's values. */
function risk(
  { quasi, policy }: Examination,
  originals: PlainRows,
  tuples = tuplesOf(originals, quasi),
): number {
  const rows = originals.rows.length;
  if (rows === 0) return 0;
  const persons = personsIn(tuples, originals, policy);
  return tuples.sizes.reduce((sum, size, at) => sum + size / (persons[at] ?? 1), 0) / rows;
}

/** How many persons have the rows of each tuple. */
function personsIn(tuples: Tuples, originals: PlainRows, policy: Policy): readonly number[] {
  const { personOf } = repeatedPersons(originals, policy) ?? {};
  if (personOf === undefined) return tuples.sizes;
  const persons = tuples.sizes.map(() => new Set<string>());
  tuples.tupleOf.forEach((tuple, row) => {
    const person = personOf[row] as number;
    persons[tuple]?.add(person === -1 ? `row ${String(row)}` : String(person));
  });
  return persons.map(({ size }) => size);
}

function microdataReport(
  examination: Examination,
  originals: PlainRows,
  subject: ReportSubject,
): PublishedReport {
  const { policy, release, quasi } = examination;
  const places = quasi.map(({ column }) => release.header.indexOf(column));
  const stars = release.rows.reduce(
    (sum, row) => sum + places.filter((at) => row[at] === '*').length,
    0,
  );
  // Columns stand in the report as in the policy, in the file as in the originals.
  const named = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  const isTreated = quasi.some(({ treatments }) => treatments !== undefined);
  const before = isTreated
    ? tuplesOf(originals, quasi)
    : quasiLinks(examination, originals).originals;
  const bits = named.map((attribute) => bitsOfColumn(attribute, originals, release));
  return publishedReport({
    policy,
    ...subject,
    rowsIn: originals.rows.length,
    rowsOut: release.rows.length,
    cells: places.length * release.rows.length,
    cellsSuppressed: stars,
    riskBefore: risk(examination, originals, before),
    riskAfter: meanLinkage(examination, originals),
    detailLost: named.map((attribute) => ({
      column: attribute.column,
      loss: lossOfColumn(attribute, originals, release),
    })),
    groups: { before: personsIn(before, originals, policy), after: tuplesOf(release, quasi).sizes },
    bits: {
      lost: bits.reduce((sum, [lost]) => sum + lost, 0),
      all: bits.reduce((sum, [, all]) => sum + all, 0),
    },
    corridors: corridors(examination, originals),
  });
}

function corridors(
  { policy, release, quasi }: Examination,
  originals: PlainRows,
): Parameters<typeof publishedReport>[0]['corridors'] {
  const columns = corridorColumns(policy);
  const attributes = columns.flatMap((name) => quasi.filter(({ column }) => column === name));
  if (columns.length === 0) return undefined;
  const { exact, rolledUp, journeys } = corridorsOfFile(attributes, originals, release);
  return { columns, exact: [exact, journeys[0]], rolledUp: [rolledUp, journeys[1]] };
}

type FormPart = Omit<FormReport, keyof ReportHead | 'meanRisk'>;

function tablesReport({ policy, release }: Examination, originals: PlainRows): FormPart {
  const persons = originals.rows.length;
  return {
    form: 'aggregate',
    rows: { out: release.rows.length, in: persons },
    tables: readTables(release, policy).tables.map(({ name, columns, counts }) => {
      const occurring = countKeys(keysOfOriginals(originals, policy, columns)).size;
      const told = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return {
        table: name,
        combinations: shareOf(counts.size / occurring),
        persons: shareOf(told / persons),
      };
    }),
  };
}

function drawnHead({ release }: Examination): FormPart {
  return { form: 'synthetic', rows: { out: release.rows.length } };
}

function drawnReport(examination: Examination, originals: PlainRows): FormPart {
  const { release, published, policy } = examination;
  const stars = release.rows.reduce(
    (sum, row) => sum + row.filter((cell) => cell === '*').length,
    0,
  );
  const columns = columnPairs(published, originals, release);
  const longest = policy.models.reduce(
    (most, spec) => ('m' in spec ? Math.max(most, spec.m) : most),
    1,
  );
  return {
    ...drawnHead(examination),
    cellsSuppressed: shareOf(stars / (release.rows.length * published.length)),
    combinations: keptCombinations(columns, longest).map((kept, at) => ({
      length: at + 1,
      kept: shareOf(kept),
    })),
  };
}
