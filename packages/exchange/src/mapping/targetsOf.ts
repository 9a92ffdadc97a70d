import { records, structures, type FieldType, type Wording } from '@njia/schema';
import { extraFields } from './extraFields.js';
import { parseTarget } from './target.js';

/** A target that a column may go to, in words for people. */
export interface ListedTarget {
  /** The target, as a mapping writes it. */
  readonly target: string;
  /** Names of its fields, outermost first. Swahili is a draft. */
  readonly label: Wording;
  /** What it means, in English. */
  readonly definition: string;
  /** What the field holds. */
  readonly type: FieldType;
}

/** Stops by the role that people have a column for, and a whole route in one cell; mappings know more. */
const stopItems: readonly (readonly [item: string, label: Wording])[] = [
  ['origin', { en: 'Origin', sw: 'Mwanzo' }],
  ['transit', { en: 'On the way', sw: 'Njiani' }],
  ['destination', { en: 'Destination', sw: 'Mwisho wa safari' }],
  ['route', { en: 'The whole route in one cell', sw: 'Njia nzima kwenye seli moja' }],
];
/** Fields of any structure that no column of people holds. */
const neverOffered = new Set(['absences', 'sourceCodes', 'codes']);
/** Fields that are not offered inside another record: the reader fills them in, or has them elsewhere. */
const notInside: Readonly<Record<string, readonly string[]>> = {
  place: ['level', 'precisionKm', 'confidence', 'status'],
  stop: ['id', 'roles'],
  leg: ['from', 'to'],
};
/** What a referral inside a case offers of a service. */
const ofReferral = ['date', 'type', 'channel', 'status', 'notes', 'providerName', 'referredByName'];

/**
 * Lists the targets that columns may go to: every field of the format, with `stops` by role, `legs` as
 * a whole (`legs[*]`) and the first item of other lists.
 *
 * @param record - What a row is.
 * @returns Targets in the order of the format; each one is understood by `readMapping`.
 */
export function targetsOf(record: 'journey' | 'case' | 'leg' | 'stop'): readonly ListedTarget[] {
  const found = walk(record, '', []);
  return found.filter(
    ({ target }) =>
      // A row of legs names its stops by their places; their ids are given by the reader.
      parseTarget(target, record) !== undefined &&
      (!target.startsWith('stops[route]') || target.endsWith('.place.text')),
  );
}

function walk(structure: string, before: string, labels: readonly Wording[]): ListedTarget[] {
  const extra = Object.hasOwn(extraFields, structure) ? extraFields[structure]! : {};
  const definition = [...records, ...structures].find(({ name }) => name === structure);
  const own = (definition?.fields ?? []).filter(({ name }) => !Object.hasOwn(extra, name));
  const added = Object.entries(extra).map(([name, field]) => ({ name, ...field }));
  return [...own, ...added]
    .filter(({ name }) => isOffered(structure, name, before !== ''))
    .flatMap(({ name, type, label, definition: text }) => {
      const path = `${before}${name}`;
      if (type.kind === 'structure') return walk(type.structure, `${path}.`, [...labels, label]);
      if (type.kind === 'list' && type.of.kind === 'structure') {
        const inner = type.of.structure;
        return itemsOf(name).flatMap(([item, words]) =>
          walk(inner, `${path}[${item}].`, [...labels, words ?? label]),
        );
      }
      return [{ target: path, label: joined([...labels, label]), definition: text, type }];
    });
}

function isOffered(structure: string, field: string, inside: boolean): boolean {
  if (neverOffered.has(field)) return false;
  if (structure === 'service') return ofReferral.includes(field);
  return !inside || !(notInside[structure] ?? []).includes(field);
}

/** Items that are offered of a list, with the words for one where it is no mere number. */
function itemsOf(list: string): readonly (readonly [item: string, label?: Wording])[] {
  if (list === 'stops') return stopItems;
  return [[list === 'legs' ? '*' : '1']];
}

function joined(labels: readonly Wording[]): Wording {
  return {
    en: labels.map(({ en }) => en).join(': '),
    sw: labels.map(({ sw }) => sw).join(': '),
  };
}
