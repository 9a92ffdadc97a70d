/** A report that is published beside a release. */
export interface ReportReading {
  /** Its data, when it is JSON. */
  readonly data?: unknown;
  /** All of its text but hashes, markup included: an identifier may hide in an attribute. */
  readonly words: string;
  /** What a reader sees of it, without markup. */
  readonly visible: string;
  /** Whether it is UTF-8 at all. */
  readonly readable: boolean;
}

/**
 * Reads a report as text, and as JSON where it is.
 *
 * @param bytes - the report
 * @returns what it says
 */
export function readReport(bytes: Uint8Array): ReportReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { words: '', visible: '', readable: false };
  }
  const words = text.replace(/sha256:[0-9a-f]{64}/gu, ' ');
  if (/^\s*[{[]/u.test(text)) {
    try {
      return { data: JSON.parse(text) as unknown, words, visible: '', readable: true };
    } catch {
      return { words, visible: '', readable: false };
    }
  }
  return { words, visible: visibleText(words), readable: true };
}

/** Markup goes; so do styles, scripts and drawings' coordinates, which are attributes. Linear: one pass from `<` to `>`. */
function visibleText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    const hidden = /^<(style|script)\b/iu.exec(html.slice(open, open + 8))?.[1];
    const end =
      hidden === undefined ? open : html.toLowerCase().indexOf(`</${hidden.toLowerCase()}`, open);
    const close = html.indexOf('>', end === -1 ? open : end);
    at = close === -1 ? html.length : close + 1;
  }
  return [...parts, html.slice(at)].join(' ');
}
