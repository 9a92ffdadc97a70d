import type { QuietContext } from './quietContext.js';

/** Whether a date surely does not lie ahead: texts of one calendar compare like their days. */
export function isQuietDate(value: string, { today }: QuietContext): boolean {
  return value <= today;
}
