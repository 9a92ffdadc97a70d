import {
  barTable,
  dayLine,
  factTable,
  modelList,
  openList,
  paragraph,
  percent,
  renderPage,
  section,
} from './pageParts.js';
import type { PublishedReport } from './publishedReport.js';
import { reportWords } from './reportWords.js';

/** Languages of the page. The Swahili texts are drafts. */
export type PageLanguage = 'en' | 'sw';

/**
 * Draws the report as one HTML page without scripts or anything from elsewhere, with bars for before and after. All of its
 * figures are those of the report, and all of its texts depend on nothing else.
 *
 * @param report - the report
 * @param language - language of the page, default English
 * @returns the page
 */
export function renderReportPage(report: PublishedReport, language: PageLanguage = 'en'): string {
  const text = reportWords[language];
  const { rows, policy, file, releasedOn, models, notProven } = report;
  return renderPage(`${text.title}: ${policy.name}`, language, [
    ...(releasedOn === undefined ? [] : [dayLine(text.day, releasedOn)]),
    factTable([
      [text.purpose, policy.purpose],
      [text.rows, String(rows.out)],
      [text.dropped, bounded(rows.dropped, language)],
      [text.cells, percent(report.cellsSuppressed)],
      [text.file, file.hash],
      [text.policy, policy.hash],
    ]),
    riskSection(report, language),
    lossSection(report, language),
    section(text.models, modelList(models, language)),
    section(
      text.open,
      openList(notProven, language),
      paragraph(text.openNote),
      paragraph(text.proof),
    ),
  ]);
}

function riskSection({ meanRisk, worstCase }: PublishedReport, language: PageLanguage): string {
  const text = reportWords[language];
  const { threshold, aboveThreshold, smallestGroup, greatest } = worstCase;
  const mark = threshold;
  return section(
    text.risk,
    barTable(
      [
        [text.before, meanRisk.before, 'before'],
        [text.after, meanRisk.after, 'after'],
      ],
      { caption: text.mean, mark },
    ),
    paragraph(fill(text.threshold, percent(threshold))),
    barTable(
      [
        [text.before, aboveThreshold.before, 'before'],
        [text.after, aboveThreshold.after, 'after'],
      ],
      { caption: fill(text.above, percent(threshold)) },
    ),
    factTable([
      [
        text.smallest,
        fill(
          text.sides,
          bounded(smallestGroup.before, language),
          bounded(smallestGroup.after, language),
        ),
      ],
      [
        text.greatest,
        fill(text.bounds, percent(greatest.atLeastBefore), percent(greatest.atMostAfter)),
      ],
    ]),
  );
}

function lossSection({ detailLost, utility }: PublishedReport, language: PageLanguage): string {
  const text = reportWords[language];
  const { loss, entropy, averageClassSize, discernibility, corridors } = utility;
  return section(
    text.lost,
    ...(detailLost.length === 0
      ? []
      : [
          barTable(
            detailLost.map(({ column, share }) => [column, { share: 1 - share }, 'kept']),
            { caption: text.kept },
          ),
        ]),
    factTable([
      [text.loss, percent(loss)],
      [text.entropy, percent(entropy)],
      [text.average, fill(text.sides, averageClassSize.before, averageClassSize.after)],
      [text.discernibility, bounded(discernibility, language)],
    ]),
    ...(corridors === undefined
      ? []
      : [
          barTable(
            [
              [text.exact, corridors.exact, 'before'],
              [text.rolledUp, corridors.rolledUp, 'after'],
            ],
            { caption: fill(text.corridors, corridors.columns.join(', ')) },
          ),
          paragraph(text.corridorNote),
        ]),
  );
}

/** A count, or the bound that hides it, in words. */
function bounded(count: number | string, language: PageLanguage): string {
  return typeof count === 'string'
    ? fill(reportWords[language].fewer, count.slice(1))
    : String(count);
}

function fill(text: string, ...values: readonly string[]): string {
  let at = 0;
  return text.replace(/\{\}/gu, () => values[at++] ?? '');
}
