import type { Finding } from './finding.js';

/**
 * Takes what a rule found. A call instead of a returned list keeps checking free of allocation when
 * all is well, which is nearly always.
 *
 * @param path - Path inside the subject, as JSON Pointer: `/legs/1/from`; empty for the subject itself.
 * @param params - Values for the message template: numbers, field names, public codes. Never data.
 * @param suggestion - What to do about it.
 */
export type Report = (
  path: string,
  params?: Finding['params'],
  suggestion?: Finding['suggestion'],
) => void;
