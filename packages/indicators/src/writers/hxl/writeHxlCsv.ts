import { localText } from '../../results/localText.js';
import type { ResultSet } from '../../results/ResultSet.js';
import { TOTAL } from '../../results/TableDimension.js';
import { csvText, type CsvCell } from '../csvText.js';
import { tidyTable, type TidyColumn } from '../tidy/tidyTable.js';

/** Hashtags of the columns that every table has (HXL 1.1, core tags); columns that are not here are left out. */
const tags: Readonly<Record<string, string>> = {
  indicator: '#indicator+code',
  period_start: '#date+start',
  period_end: '#date+end',
  value: '#indicator+value+num',
  lower_bound: '#indicator+value+low',
  upper_bound: '#indicator+value+high',
  obs_status: '#indicator+status+code',
  unit: '#indicator+unit+code',
  definition_hash: '#meta+definition',
};

/**
 * Results as CSV with HXL hashtags (Humanitarian Exchange Language) under the heads. Areas of the first level are `#adm1+code`,
 * countries `#country+code`; a total has an empty area, as HXL readers expect, and `_T` elsewhere.
 *
 * @param results - Results, protected or not.
 * @param options - Language of the heads.
 */
export function writeHxlCsv(
  results: ResultSet,
  options: { readonly language?: 'en' | 'sw' | undefined } = {},
): string {
  const language = options.language ?? 'en';
  const { columns, rows } = tidyTable(results);
  const names = new Map(
    results.tables.map(({ definition }) => [definition.id, localText(definition.name, language)]),
  );
  const kept = columns.flatMap((column, index) => {
    const tag = tagOf(column);
    return tag === undefined ? [] : [{ column, index, tag }];
  });
  const body = rows.map((row): CsvCell[] => [
    names.get(String(row[0])) ?? '',
    ...kept.map(({ column, index }) => {
      const cell = row[index] ?? null;
      return column.concept === 'REF_AREA' && cell === TOTAL ? '' : cell;
    }),
  ]);
  return csvText([
    [
      language === 'sw' ? 'Kiashiria' : 'Indicator',
      ...kept.map(({ column }) => localText(column.label, language)),
    ],
    ['#indicator+name', ...kept.map(({ tag }) => tag)],
    ...body,
  ]);
}

function tagOf({ name, key, concept, categories }: TidyColumn): string | undefined {
  if (concept === 'REF_AREA') {
    const levels = categories.filter(({ code }) => /^[A-Z]{2}\d/u.test(code));
    return levels.length > 0 ? '#adm1+code' : '#country+code';
  }
  if (concept === 'SEX') return '#sex+code';
  if (Object.hasOwn(tags, name)) return tags[name];
  // A breakdown: an attribute of the indicator, in the letters that HXL allows.
  return key && categories.length > 0
    ? `#indicator+by_${name.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toLowerCase()}+code`
    : undefined;
}
