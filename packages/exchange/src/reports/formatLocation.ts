import type { Location } from '@njia/schema';

/** Languages of reports. */
export type ReportLanguage = 'en' | 'sw';

const words = {
  en: { file: 'file', sheet: 'sheet', row: 'row', line: 'line' },
  sw: { file: 'faili', sheet: 'karatasi', row: 'mstari', line: 'mstari' },
} as const;

/**
 * Says where a value stands the way the user's own program shows it: `file 1, sheet 2, E17`.
 *
 * @param location - Numbers of file, sheet, row and column.
 * @param language - Language of the words around the numbers.
 * @returns Words and numbers only, never a name; empty when nothing is known.
 */
export function formatLocation(location: Location | undefined, language: ReportLanguage): string {
  if (location === undefined) return '';
  const word = words[language];
  const parts: string[] = [];
  if (location.file !== undefined) parts.push(`${word.file} ${location.file}`);
  if (location.sheet !== undefined) parts.push(`${word.sheet} ${location.sheet}`);
  if (location.cell !== undefined) parts.push(location.cell);
  else if (location.row !== undefined) parts.push(`${word.row} ${location.row}`);
  else if (location.line !== undefined) parts.push(`${word.line} ${location.line}`);
  return parts.join(', ');
}
