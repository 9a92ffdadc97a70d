import type { Evidence } from '../records/reading.js';
import { evidenceWords } from './evidenceWords.js';
import type { ReportLanguage } from './formatLocation.js';

/** Says in a sentence what a dialect recognised. */
export function formatEvidence({ key, params = {} }: Evidence, language: ReportLanguage): string {
  const words: Readonly<Record<string, { readonly en: string; readonly sw: string }>> = evidenceWords;
  const template = Object.hasOwn(words, key) ? words[key]![language] : key;
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));
}
