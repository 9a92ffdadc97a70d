import { foldText } from './foldText.js';

/**
 * Brings spellings of one value together for comparing what is sensitive: `Labour`, `labour ` and `LABOUR` are one form, and
 * whoever reads the file knows it.
 *
 * @param value - the value as written
 * @returns the value without case, accents and surplus white space; empty when nothing was written
 */
export function foldValue(value: string): string {
  return foldText(value).trim().replace(/\s+/gu, ' ');
}
