import type { Issue } from '@njia/schema';
import { fieldNameOf } from './fieldNameOf.js';
import type { ReportLanguage } from './formatLocation.js';
import { placeOf } from './placeOf.js';

/**
 * Lists the places of findings that say the same, one line a place: findings on one row are told apart
 * by their field, and what is still the same is counted.
 *
 * @param issues - Findings with one message.
 * @param language - Language of the words.
 * @param showValue - Gives the value complained about, where its owner may see it.
 */
export function placeLines(
  issues: readonly Issue[],
  language: ReportLanguage,
  showValue: (issue: Issue) => string | undefined = () => undefined,
): readonly string[] {
  const places = issues.map((issue) => placeOf(issue, language));
  const times = counted(places);
  const lines = issues.map((issue, index) => {
    const place = places[index]!;
    const field = times.get(place)! > 1 ? fieldNameOf(issue.path, language) : '';
    const value = showValue(issue);
    return `${place}${field === '' ? '' : `, ${field}`}${value === undefined ? '' : `  [${value}]`}`;
  });
  return [...counted(lines)].map(([line, count]) => (count === 1 ? line : `${line} x ${count}`));
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
