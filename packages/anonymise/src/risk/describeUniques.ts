import type { SampleUniques } from './findSampleUniques.js';

/** Languages of the sentences; the Swahili ones are drafts. */
export type RiskLanguage = 'en' | 'sw';

/** One finding in words. */
export interface UniqueFinding {
  /** Headers of the columns. */
  readonly columns: readonly string[];
  /** Number of records that these columns single out. */
  readonly records: number;
  /** The sentence. */
  readonly text: string;
}

/**
 * Says which columns single out records: "3 records can be found by county + age + month".
 *
 * @param uniques - from `findSampleUniques`
 * @param names - headers of the key columns
 * @param language - language of the sentences, default English
 * @returns the findings, few columns first, then many records first
 */
export function describeUniques(
  uniques: readonly SampleUniques[],
  names: readonly string[],
  language: RiskLanguage = 'en',
): UniqueFinding[] {
  return uniques
    .map(({ columns, rows }) => {
      const headers = columns.map((column) => names[column] as string);
      return {
        columns: headers,
        records: rows.length,
        text: sentence(rows.length, headers.join(' + '), language),
      };
    })
    .sort((left, right) => {
      return (
        left.columns.length - right.columns.length ||
        right.records - left.records ||
        (left.text < right.text ? -1 : 1)
      );
    });
}

function sentence(count: number, list: string, language: RiskLanguage): string {
  if (language === 'sw') {
    return count === 1
      ? `Rekodi 1 inaweza kupatikana kwa ${list}`
      : `Rekodi ${String(count)} zinaweza kupatikana kwa ${list}`;
  }
  return count === 1
    ? `1 record can be found by ${list}`
    : `${String(count)} records can be found by ${list}`;
}
