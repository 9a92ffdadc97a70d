const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes a text safe inside markup; control characters, which XML forbids, are dropped.
 *
 * @param text - Any text.
 * @returns The text, escaped.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (symbol) => ENTITIES[symbol] ?? '');
}
