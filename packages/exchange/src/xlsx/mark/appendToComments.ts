import { columnLetters } from '../../tables/columnLetters.js';
import { escapeXml } from '../xml/escapeXml.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';
import type { CellComment } from '../write/workbookContent.js';

/** What stands between someone's own words and those of the tool. */
const divider = '\n— Njia —\n';

/**
 * Adds text at the end of comments that are there; what someone wrote, its look and its author stay.
 *
 * @param text - the comments part, well-formed
 * @param comments - what to add, by cell; cells without a comment of their own are passed over
 * @returns the comments part
 */
export function appendToComments(text: string, comments: readonly CellComment[]): string {
  const wanted = new Map(
    comments.map((comment) => [`${columnLetters(comment.column)}${comment.row}`, comment.text]),
  );
  const pieces: string[] = [];
  let copied = 0;
  let added: string | undefined;
  /** Where a run may follow: readings of characters must come after all runs. */
  let place: number | undefined;
  for (const { name, kind, prefix, start, end } of xmlTags(text)) {
    if (name === 'comment' && kind === 'open') {
      const reference = xmlAttribute(text.slice(start + 1, end - 1), 'ref')?.replaceAll('$', '');
      added = reference === undefined ? undefined : wanted.get(reference);
      place = undefined;
    }
    if (added === undefined) continue;
    if ((name === 'rPh' || name === 'phoneticPr') && kind !== 'close') place ??= start;
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(divider + added)}</${prefix}t></${prefix}r>`;
    if (name === 'text' && kind === 'close') {
      const at = place ?? start;
      pieces.push(text.slice(copied, at), run);
      copied = at;
      added = undefined;
    } else if (name === 'text' && kind === 'empty') {
      pieces.push(text.slice(copied, start), `<${prefix}text>${run}</${prefix}text>`);
      copied = end;
      added = undefined;
    }
  }
  return pieces.join('') + text.slice(copied);
}
