/** A report that is published beside a release. */
export interface ReportReading {
  /** Its text; empty when it is no UTF-8. */
  readonly text: string;
  /** Its data, when it is JSON. */
  readonly data?: unknown;
  /** Whether it is JSON or a page at all. */
  readonly readable: boolean;
}

/**
 * Reads a report as JSON or as a page.
 *
 * @param bytes - the report
 * @returns what it is; an empty file, a table or a picture is no report
 */
export function readReport(bytes: Uint8Array): ReportReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: '', readable: false };
  }
  if (!/^\s*[{[]/u.test(text)) return { text, readable: /^\s*<!doctype html>/iu.test(text) };
  try {
    return { text, data: JSON.parse(text) as unknown, readable: true };
  } catch {
    return { text, readable: false };
  }
}
