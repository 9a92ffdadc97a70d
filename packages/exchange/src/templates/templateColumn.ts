import type { FieldType, Wording } from '@njia/schema';
import { definitionOf } from '../records/flat/definitionOf.js';
import { hintOf } from './hintOf.js';

/** One column of a template. */
export interface TemplateColumn {
  /** Name by which the column is read back, such as `stops[1].place.text`. */
  readonly name: string;
  /** Name for people. */
  readonly label: Wording;
  /** What to type. */
  readonly hint: Wording;
  /** What the field holds. */
  readonly type: FieldType;
}

/**
 * Makes a column of a template from the definitions of its fields.
 *
 * @param name - Flat column name.
 * @param structure - The record or structure it begins in, such as `journey` or `leg`.
 */
export function templateColumn(name: string, structure: string): TemplateColumn {
  let type: FieldType = { kind: 'structure', structure };
  const labels: Wording[] = [];
  for (const [, field, number] of name.matchAll(/([A-Za-z]+)(?:\[(\d+)\])?/gu)) {
    const within: string = type.kind === 'structure' ? type.structure : '';
    const found = definitionOf(within)?.fields.find((candidate) => candidate.name === field);
    // A name that the format has not is a slip in the list of template fields; a test finds it.
    if (found === undefined) throw new RangeError('A template names a field that is not there.');
    const items = number === undefined ? '' : ` ${number}`;
    labels.push({ en: `${found.label.en}${items}`, sw: `${found.label.sw}${items}` });
    type = number !== undefined && found.type.kind === 'list' ? found.type.of : found.type;
  }
  return {
    name,
    label: {
      en: labels.map(({ en }) => en).join(': '),
      sw: labels.map(({ sw }) => sw).join(': '),
    },
    hint: hintOf(type),
    type,
  };
}
