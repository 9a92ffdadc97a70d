import type { FormReport } from './formReport.js';
import {
  barTable,
  factTable,
  heading,
  modelList,
  paragraph,
  percent,
  renderPage,
} from './pageParts.js';
import type { PageLanguage } from './renderReportPage.js';

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
    values: 'by number of values:',
    models: 'Models that the file keeps',
    aggregateNote:
      'A combination that is not in the file has no, few or withheld persons. What was not proven stands in the verdict.',
    noisyNote:
      'No row is a person. The rows were drawn from counts with noise, so that nobody’s presence shows; a small count may be off by as much as it is. What was not proven stands in the verdict.',
    syntheticNote:
      'No row is a person. Count by a few values together; do not read a row as a story. What was not proven stands in the verdict.',
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
    values: 'kwa idadi ya thamani:',
    models: 'Kanuni ambazo faili inatimiza',
    aggregateNote:
      'Mchanganyiko usiokuwepo kwenye faili hauna mtu, una wachache au umezuiwa. Yasiyothibitishwa yapo kwenye hukumu.',
    noisyNote:
      'Hakuna safu ambayo ni mtu. Safu zimetolewa kwenye hesabu zilizoongezewa kelele, ili kuwepo kwa mtu kusionekane; hesabu ndogo inaweza kukosea kwa kiasi chake chote. Yasiyothibitishwa yapo kwenye hukumu.',
    syntheticNote:
      'Hakuna safu ambayo ni mtu. Hesabu kwa thamani chache pamoja; usisome safu kama kisa. Yasiyothibitishwa yapo kwenye hukumu.',
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
  return renderPage(`${text[form]}: ${policy.name}`, language, [
    factTable(facts),
    ...(tables.length === 0
      ? []
      : [
          heading(text.tables),
          barTable(tables.map(({ table, persons }) => [table, persons, 'kept'])),
        ]),
    ...(combinations.length === 0
      ? []
      : [
          heading(text.combinations),
          barTable(
            combinations.map(({ length, kept }) => [
              `${text.values} ${lengthNames[language][length - 1] ?? ''}`,
              kept,
              'kept',
            ]),
          ),
        ]),
    heading(text.models),
    modelList(models),
    paragraph(text[noteOf(report)]),
  ]);
}
