import { foldText } from '../codes/foldText.js';
import { htcds } from './generated/htcds.js';
import type { HtcdsField, HtcdsToolkitName } from './htcdsStandard.js';

/**
 * The field that a column of an HTCDS file means. The toolkits misspell names and cross the names and
 * labels of the address; users type under the labels, so that the label decides where both are known
 * for one column of a toolkit.
 *
 * @param name - Name as written in the file; empty where it is missing.
 * @param label - Label as written, where the file has one.
 * @returns The field; `undefined` when the column is none of HTCDS.
 */
export function findHtcdsField(name: string, label?: string): HtcdsField | undefined {
  const written = name.trim();
  const toolkit = htcds.toolkitNames.find(
    (known) =>
      sameName(known, written) && label !== undefined && foldText(known.label) === foldText(label),
  );
  const alias =
    toolkit ??
    (htcds.fields.some((field) => field.name === written) ? undefined : misspelt(written));
  return htcds.fields.find((field) => field.name === (alias?.field ?? written));
}

function misspelt(name: string): HtcdsToolkitName | undefined {
  return name === '' ? undefined : htcds.toolkitNames.find((known) => known.name === name);
}

function sameName(known: HtcdsToolkitName, name: string): boolean {
  return known.name === name;
}
