import { foldText } from '../codes/foldText.js';
import { htcds } from './generated/htcds.js';
import type { HtcdsCode } from './htcdsStandard.js';

/**
 * The code that a cell of an HTCDS file means: Excel templates hold labels, XLSForm exports codes;
 * spaces at the end (`DebtBondage `, no-break spaces), case and known other spellings do not matter.
 *
 * @param field - Full name of the field.
 * @param text - One value as written.
 * @returns The code; `undefined` when the picklist has no such value.
 */
export function findHtcdsCode(field: string, text: string): HtcdsCode | undefined {
  const wanted = foldText(text);
  return codesOf(field).find((code) => namesOf(code).some((name) => foldText(name) === wanted));
}

/**
 * Takes a cell with several values apart. The templates join them with a semicolon and a space, which
 * also stand inside four labels, and the XLSForm with spaces: the longest known label wins.
 *
 * @param field - Full name of the field.
 * @param cell - The cell as written.
 * @returns The codes in the order written, and how many pieces were not understood.
 */
export function splitHtcdsCell(field: string, cell: string): { codes: string[]; unknown: number } {
  const known = codesOf(field)
    .flatMap((code) => namesOf(code).map((name) => ({ code: code.code, name: foldText(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  const codes: string[] = [];
  let unknown = 0;
  let rest = foldText(cell);
  while (rest !== '') {
    const next = known.find(({ name }) => rest === name || rest.startsWith(`${name} `));
    if (next === undefined) unknown += 1;
    else if (!codes.includes(next.code)) codes.push(next.code);
    const length = next?.name.length ?? (rest.includes(' ') ? rest.indexOf(' ') : rest.length);
    rest = rest.slice(length).trimStart();
  }
  return { codes, unknown };
}

function codesOf(field: string): readonly HtcdsCode[] {
  return htcds.fields.find(({ name }) => name === field)?.codes ?? [];
}

function namesOf(code: HtcdsCode): readonly string[] {
  return [code.code, code.label, ...(code.alsoWritten ?? [])];
}
