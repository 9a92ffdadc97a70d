import type { PlanText } from './ReportOptions.js';
import { reportWords, type ReportLanguage } from './reportWords.js';

/**
 * What the plan says of an indicator, in one note: its wording, and who reports what, how often, shown by what.
 *
 * @param entry - The entry of the plan.
 * @param language - Language of the words around it; the entry keeps its own.
 */
export function planNote(entry: PlanText, language: ReportLanguage): string {
  const words = reportWords[language];
  const parts = [
    [words.inThePlan, `“${entry.wording}”`],
    [words.meansOfVerification, entry.meansOfVerification],
    [words.responsible, entry.responsible],
    [words.frequency, entry.frequency],
    [words.page, entry.documentPage],
  ] as const;
  return parts.flatMap(([head, text]) => (text === null ? [] : [`${head}: ${text}.`])).join(' ');
}
