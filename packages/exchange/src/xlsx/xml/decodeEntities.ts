import { fileError } from '../../tables/fileError.js';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const reference = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));|&/gu;

/**
 * Decodes the five entities of XML and numeric references; there are no others, for documents that
 * declare any are refused.
 *
 * @param text - text between tags, or an attribute value
 * @returns the text meant
 * @throws NjiaError `FILE-XML-BROKEN` on anything else that begins with `&`
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(reference, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name]!;
    const digits = decimal ?? hex;
    const point = Number.parseInt(digits ?? '', decimal === undefined ? 16 : 10);
    if (!(point > 0 && point <= 0x10ffff)) throw fileError('FILE-XML-BROKEN');
    return String.fromCodePoint(point);
  });
}
