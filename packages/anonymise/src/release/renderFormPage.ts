import type { FormReport } from './formReport.js';
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
import type { PageLanguage } from './renderReportPage.js';
import { reportWords } from './reportWords.js';

const words = {
  en: {
    aggregate: 'Report on published counts',
    synthetic: 'Report on drawn rows',
    purpose: 'Purpose',
    persons: 'Persons counted',
    rows: 'Rows in the file',
    cells: 'Cells without a value',
    tables: 'Persons whose combination is published, table by table',
    combinations: 'Combinations of the originals that the rows still have',
    tablesNote: 'Share of all persons, 0 to 100 %',
    combinationsNote: 'Share of the combinations that the originals have',
    values: 'by number of values:',
    aggregateNote: 'A combination that is not in the file has no, few or withheld persons.',
    noisyNote:
      'No row is a person. The rows were drawn from counts with noise, so that nobody’s presence shows; a small count may be off by as much as it is.',
    syntheticNote:
      'No row is a person. Count by a few values together; do not read a row as a story.',
  },
  sw: {
    aggregate: 'Ripoti ya hesabu zilizochapishwa',
    synthetic: 'Ripoti ya safu zilizobuniwa',
    purpose: 'Kusudi',
    persons: 'Watu waliohesabiwa',
    rows: 'Safu zilizo kwenye faili',
    cells: 'Seli zisizo na thamani',
    tables: 'Watu ambao mchanganyiko wao umechapishwa, jedwali kwa jedwali',
    combinations: 'Michanganyiko ya asili ambayo safu bado zinayo',
    tablesNote: 'Sehemu ya watu wote, 0 hadi 100 %',
    combinationsNote: 'Sehemu ya michanganyiko iliyomo kwenye data za asili',
    values: 'kwa idadi ya thamani:',
    aggregateNote: 'Mchanganyiko usiokuwepo kwenye faili hauna mtu, una wachache au umezuiwa.',
    noisyNote:
      'Hakuna safu ambayo ni mtu. Safu zimetolewa kwenye hesabu zilizoongezewa kelele, ili kuwepo kwa mtu kusionekane; hesabu ndogo inaweza kukosea kwa kiasi chake chote.',
    syntheticNote:
      'Hakuna safu ambayo ni mtu. Hesabu kwa thamani chache pamoja; usisome safu kama kisa.',
  },
} as const;

/** Numbers of values are no counts of persons, but a reader cannot tell: they are written out. */
const lengthNames = {
  en: ['one', 'two', 'three', 'four'],
  sw: ['moja', 'mbili', 'tatu', 'nne'],
} as const;

function noteOf({ form, models }: FormReport): 'aggregateNote' | 'syntheticNote' | 'noisyNote' {
  if (form === 'aggregate') return 'aggregateNote';
  return models.some(({ model }) => model === 'differential-privacy')
    ? 'noisyNote'
    : 'syntheticNote';
}

/**
 * Draws the report on counts or on drawn rows as one HTML page.
 *
 * @param report - the report
 * @param language - language of the page, default English
 * @returns the page
 */
export function renderFormPage(report: FormReport, language: PageLanguage = 'en'): string {
  const text = words[language];
  const { form, policy, rows, models, tables = [], combinations = [], cellsSuppressed } = report;
  const facts: [string, string][] = [[text.purpose, policy.purpose]];
  if (form === 'aggregate') facts.push([text.persons, String(rows.in ?? '')]);
  else facts.push([text.rows, String(rows.out)]);
  if (cellsSuppressed !== undefined) facts.push([text.cells, percent(cellsSuppressed)]);
  const shared = reportWords[language];
  facts.push([shared.file, report.file.hash], [shared.policy, policy.hash]);
  return renderPage(`${text[form]}: ${policy.name}`, language, [
    ...(report.releasedOn === undefined ? [] : [dayLine(shared.day, report.releasedOn)]),
    factTable(facts),
    ...(tables.length === 0
      ? []
      : [
          section(
            text.tables,
            barTable(
              tables.map(({ table, persons }) => [table, persons, 'kept']),
              { caption: text.tablesNote },
            ),
          ),
        ]),
    ...(combinations.length === 0
      ? []
      : [
          section(
            text.combinations,
            barTable(
              combinations.map(({ length, kept }) => [
                `${text.values} ${lengthNames[language][length - 1] ?? ''}`,
                kept,
                'kept',
              ]),
              { caption: text.combinationsNote },
            ),
          ),
        ]),
    section(shared.models, modelList(models, language)),
    section(
      shared.open,
      paragraph(text[noteOf(report)]),
      openList(report.notProven, language),
      paragraph(shared.openNote),
      paragraph(shared.proof),
    ),
  ]);
}
