const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML cannot hold, even as references; `u` leaves whole surrogate pairs alone. */

const unwritable = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;

/**
 * Escapes text for XML 1.0, between tags and in attributes alike.
 *
 * @param text - any text
 * @returns text without markup; characters that XML cannot hold become U+FFFD
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"\n\r\t]/gu, (character) => special[character]!);
}

/**
 * Escapes text of a cell, in which characters that XML cannot hold are spelled `_xHHHH_`.
 *
 * @param text - any text
 * @returns text without markup, from which a workbook reader gets the same text back
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text.replaceAll(/_(?=x[0-9A-Fa-f]{4})/gu, '_x005F_').replaceAll(unwritable, (unit) => {
      const digits = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${digits}_`;
    }),
  );
}
