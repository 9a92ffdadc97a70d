import type { Evidence } from '../records/reading.js';
import { evidenceWords } from './evidenceWords.js';
import type { ReportLanguage } from './formatLocation.js';

/** Says in a sentence what a dialect recognised. */
export function formatEvidence({ key, params = {} }: Evidence, language: ReportLanguage): string {
  return evidenceWords[key][language].replace(/\{(\w{1,40})\}/gu, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
