import type { QuietContext } from './quietContext.js';

/** Whether a date surely lies neither ahead nor far back: texts of one calendar compare like their days. */
export function isQuietDate(value: string, { today }: QuietContext): boolean {
  return value <= today && value >= '1950';
}
