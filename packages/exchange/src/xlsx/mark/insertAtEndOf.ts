import { fileError } from '../../tables/fileError.js';
import { xmlTags } from '../xml/xmlTags.js';

/**
 * Inserts text before the last end tag of a name; an element that is empty is opened first.
 *
 * @param text - well-formed XML
 * @param name - local name of the element
 * @param make - makes the text to insert from the element's namespace prefix
 * @returns the XML with the insertion
 * @throws NjiaError `FILE-WORKBOOK-BROKEN` when there is no such element
 */
export function insertAtEndOf(
  text: string,
  name: string,
  make: (prefix: string) => string,
): string {
  let found:
    | {
        readonly start: number;
        readonly end: number;
        readonly prefix: string;
        readonly empty: boolean;
      }
    | undefined;
  for (const { name: at, kind, start, end, prefix } of xmlTags(text)) {
    if (at === name && kind !== 'open') found = { start, end, prefix, empty: kind === 'empty' };
  }
  if (found === undefined) throw fileError('FILE-WORKBOOK-BROKEN');
  const { start, end, prefix, empty } = found;
  if (!empty) return `${text.slice(0, start)}${make(prefix)}${text.slice(start)}`;
  return `${text.slice(0, end - 2)}>${make(prefix)}</${prefix}${name}>${text.slice(end)}`;
}
