import { columnPairs } from './columnPairs.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import { type FormReport, formReportHead, shareOf } from '../release/formReport.js';
import { type PublishedReport, publishedReport } from '../release/publishedReport.js';
import { renderFormPage } from '../release/renderFormPage.js';
import { renderReportPage } from '../release/renderReportPage.js';
import { countKeys, keysOfOriginals } from './countOriginals.js';
import { type Examination, leastCount } from './Examination.js';
import { tuplesOf } from './joinRows.js';
import { keptCombinations } from './keptCombinations.js';
import { lossOfColumn } from './lossOfColumn.js';
import { meanLinkage } from './meanLinkage.js';
import { quasiLinks } from './quasiLinks.js';
import { readTables } from './readTables.js';
import type { PlainRows } from './ReleaseEvidence.js';

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
 * @returns the reports; `undefined` without originals, where figures need them
 */
export async function rebuildReports(
  examination: Examination,
): Promise<RebuiltReports | undefined> {
  const { evidence, policy } = examination;
  const hash = await hashPolicy(policy);
  if (policy.models.some(({ model }) => model === 'differential-privacy'))
    // Whatever else it said of the originals would have to be paid for.
    return formTexts({ ...formReportHead(policy, hash), ...drawnHead(examination) });
  const { originals } = evidence;
  if (originals === undefined) return undefined;
  if (policy.form === 'microdata') {
    const data = microdataReport(examination, originals, hash);
    return withTexts(data, (language) => renderReportPage(data, language));
  }
  const head = formReportHead(policy, hash, risk(examination, originals));
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

/** Different persons over all persons: the mean of one over the size of each one's class. */
function risk({ quasi }: Examination, originals: PlainRows): number {
  const rows = originals.rows.length;
  return rows === 0 ? 0 : tuplesOf(originals, quasi).sizes.length / rows;
}

function microdataReport(
  examination: Examination,
  originals: PlainRows,
  policyHash: string,
): PublishedReport {
  const { policy, release, quasi } = examination;
  const places = quasi.map(({ column }) => release.header.indexOf(column));
  const stars = release.rows.reduce(
    (sum, row) => sum + places.filter((at) => row[at] === '*').length,
    0,
  );
  // Columns stand in the report as in the policy, in the file as in the originals.
  const named = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  return publishedReport({
    policy,
    policyHash,
    rowsIn: originals.rows.length,
    rowsOut: release.rows.length,
    cells: places.length * release.rows.length,
    cellsSuppressed: stars,
    riskBefore: quasi.some(({ treatments }) => treatments !== undefined)
      ? risk(examination, originals)
      : quasiLinks(examination, originals).originals.sizes.length /
        Math.max(1, originals.rows.length),
    riskAfter: meanLinkage(examination, originals),
    detailLost: named.map((attribute) => ({
      column: attribute.column,
      loss: lossOfColumn(attribute, originals, release),
    })),
    leastCount: leastCount(policy),
  });
}

type FormPart = Omit<FormReport, keyof ReturnType<typeof formReportHead>>;

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
