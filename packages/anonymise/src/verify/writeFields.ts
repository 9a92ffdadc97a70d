import type { PlainRows } from './ReleaseEvidence.js';
import { mayRun, startsRisky } from './startsRisky.js';

/**
 * The fields that a file must have to say what was read from it. There is one way to write a release: a field that is
 * spelled otherwise (`\\K` for `K`, an apostrophe too many) says the same and marks its row.
 *
 * @param read - header and rows as they were read
 * @returns rows of fields, the header first; `null` is an empty field
 */
export function writeFields({ header, rows }: PlainRows): (string | null)[][] {
  return [
    header.map(guarded),
    ...rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        if (typeof cell === 'string') return guarded(cell);
        return cell.length === 0 ? null : guarded(cell.map(stopText).join('|'));
      }),
    ),
  ];
}

/** What a spreadsheet could run has one apostrophe in front, more than it had before. */
function guarded(text: string): string {
  const runs = text.startsWith("'") ? startsRisky(text.replace(/^'+/u, '')) : mayRun(text);
  return runs ? `'${text}` : text;
}

function stopText(stop: string): string {
  return stop === '' ? '\\e' : stop.replace(/[\\|]/gu, '\\$&');
}
