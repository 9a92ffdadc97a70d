import type { FieldType } from '@njia/schema';
import { records, structures } from '@njia/schema';
import { Path } from '../records/drafts/path.js';
import { extraFields } from './extraFields.js';

/** One step of a target: a field, and for a list which of its items. */
export interface TargetStep {
  /** Name of the field. */
  readonly name: string;
  /** Item from 1, a role of a stop (`origin`), or `*` for the whole journey. */
  readonly at?: number | string;
}

/** Where a column goes: a path through the fields of a record. */
export interface Target {
  /** The path as written, such as `stops[origin].place.country`. */
  readonly text: string;
  /** Its steps. */
  readonly steps: readonly TargetStep[];
  /** What the field at its end holds. */
  readonly type: FieldType;
  /** Names of its steps, items left out. */
  readonly path: Path;
  /** The place whose part it is, and which part. */
  readonly place: PlacePart | undefined;
  /** The same target as seen from inside its first step. */
  readonly inner: Target | undefined;
}

/** A part of a place. */
export interface PlacePart {
  /** Path of the place. */
  readonly path: Path;
  /** Field of a place, or `area` or `coordinates`. */
  readonly part: string;
}

/** Structures that are places wherever they stand. */
const placeFields = new Set(['place', 'intendedDestination', 'origin', 'identifiedAt']);

const definitions = new Map(
  [...records, ...structures].map((definition) => [definition.name, definition]),
);

/** Roles that may stand for an item of `stops`; `route` is a whole route in one cell. */
const stopRoles =
  /^(?:origin|departure|recruitment|transit|border|destination|exploitation|return|route|transit:\d{1,2})$/u;

/**
 * Reads a target of a mapping and checks it against the fields of the format.
 *
 * @param text - Such as `persons`, `legs[*].modes`, `stops[1].place.text`, `stops[transit].place.text`.
 * @param record - Record or structure that a row is, such as `journey` or `leg`.
 * @returns The target, or nothing when there is no such field.
 */
export function parseTarget(text: string, record: string): Target | undefined {
  const steps: TargetStep[] = [];
  let type: FieldType | undefined = { kind: 'structure', structure: record };
  for (const part of text.split('.')) {
    const match = /^([A-Za-z]\w{0,60})(?:\[([\w:*]{1,20})\])?$/u.exec(part);
    if (match === null || type.kind !== 'structure') return undefined;
    const [, name, at] = match as unknown as [string, string, string | undefined];
    let next = fieldType(type.structure, name);
    if (next === undefined) return undefined;
    if (at !== undefined) {
      if (
        next.kind !== 'list' ||
        !(/^(?:[1-9]\d{0,3}|\*)$/u.test(at) || (name === 'stops' && stopRoles.test(at)))
      )
        return undefined;
      next = next.of;
    } else if (next.kind === 'list' && next.of.kind === 'structure') return undefined;
    steps.push(at === undefined ? { name } : { name, at: /^\d+$/u.test(at) ? Number(at) : at });
    type = next;
  }
  // `from` and `to` of a leg end in a stop of their own, never in the id.
  return type.kind === 'structure' ? undefined : targetOf(text, steps, type);
}

function targetOf(text: string, steps: readonly TargetStep[], type: FieldType): Target {
  const names = steps.map((step) => step.name);
  const isPart = names.findIndex((name) => placeFields.has(name)) === names.length - 2;
  return {
    text,
    steps,
    type,
    path: Path.of(...names),
    place:
      isPart && names.length > 1
        ? { path: Path.of(...names.slice(0, -1)), part: names.at(-1)! }
        : undefined,
    inner: steps.length > 1 ? targetOf(text, steps.slice(1), type) : undefined,
  };
}

function fieldType(structure: string, name: string): FieldType | undefined {
  const extra = extraFields[structure];
  if (extra !== undefined && Object.hasOwn(extra, name)) return extra[name]!.type;
  return definitions.get(structure)?.fields.find((field) => field.name === name)?.type;
}
