import type { Issue } from '@njia/schema';
import { formatLocation, type ReportLanguage } from './formatLocation.js';
import { reportWord } from './reportWords.js';

/**
 * Says where a finding stands: as the user's own program shows it, else by its path, and in words where
 * it is about the whole data set.
 *
 * @param issue - The finding.
 * @param language - Language of the words.
 */
export function placeOf(issue: Pick<Issue, 'location' | 'path'>, language: ReportLanguage): string {
  const place = formatLocation(issue.location, language) || issue.path;
  return place === '' ? reportWord('wholeSet', language) : place;
}
