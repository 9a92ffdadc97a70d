import { IncompleteList } from '../records/IncompleteList.js';

/** Longest list or structure that is given a number; longer ones hardly ever repeat. */
const longest = 64;

function scalarKey(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : undefined;
    default:
      return value === null ? 'null' : undefined;
  }
}

function structureKey(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const entries = Object.entries(value);
  if (entries.length > longest) return undefined;
  let key = '{';
  for (const [name, item] of entries) {
    const part = scalarKey(item);
    if (part === undefined) return undefined;
    key += `${JSON.stringify(name)}:${part},`;
  }
  return key;
}

/**
 * A text that is the same for lists and structures of the same content.
 *
 * @param value - A list of plain values, or a flat structure of them such as a place.
 * @returns The text; `undefined` for anything deeper, which gets no number.
 */
export function contentKey(value: object): string | undefined {
  const incomplete = value instanceof IncompleteList;
  const list = incomplete ? value.values : Array.isArray(value) ? (value as unknown[]) : undefined;
  if (list === undefined) return structureKey(value);
  if (list.length > longest) return undefined;
  let key = incomplete ? '?' : '[';
  for (const item of list) {
    const part =
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? structureKey(item)
        : scalarKey(item);
    if (part === undefined) return undefined;
    key += `${part},`;
  }
  return key;
}
