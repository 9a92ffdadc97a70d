const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML and SVG, in elements and attributes.
 *
 * @param text - Any text.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
