import { isProperties } from '../check/values.js';

/** Levels of an unknown value that are looked at. */
const deepest = 12;

/** A text in a property that the format does not know, with the names that lead to it. */
export interface UnknownText {
  /** The text; a number as its digits. */
  readonly text: string;
  /** Name of the property it stands in, which may say what it is. */
  readonly name: string;
}

/**
 * Lists the texts and numbers in a property that the format does not know: nothing checks them, but
 * they may be about a person.
 *
 * @param name - Name of the property.
 * @param value - What stands in it.
 */
export function* unknownTexts(
  name: string,
  value: unknown,
  depth = deepest,
): Generator<UnknownText, void, undefined> {
  if (typeof value === 'string') yield { text: value, name };
  else if (typeof value === 'number') yield { text: String(value), name };
  else if (depth > 0 && Array.isArray(value))
    for (const item of value) yield* unknownTexts(name, item, depth - 1);
  else if (depth > 0 && isProperties(value))
    for (const [key, inner] of Object.entries(value)) yield* unknownTexts(key, inner, depth - 1);
}
