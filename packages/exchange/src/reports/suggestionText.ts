import type { Suggestion } from '@njia/schema';
import type { ReportLanguage } from './formatLocation.js';

const words = {
  en: { replace: 'replace with {to}', map: 'use {to}', rename: 'rename to {to}', delete: 'delete', review: 'look at it' },
  sw: { replace: 'badilisha na {to}', map: 'tumia {to}', rename: 'ipe jina {to}', delete: 'futa', review: 'iangalie' },
} as const;

/** Says a suggestion in a few words; what it names is a public code or a field name. */
export function suggestionText(suggestion: Suggestion | undefined, language: ReportLanguage): string {
  if (suggestion === undefined) return '';
  const word = words[language][suggestion.kind];
  if (!word.includes('{to}')) return word;
  return suggestion.to === undefined ? words[language].review : word.replace('{to}', suggestion.to);
}
