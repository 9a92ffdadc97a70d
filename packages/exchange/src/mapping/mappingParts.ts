import { NjiaError } from '@njia/schema';

/**
 * The error for a part of a mapping that cannot be.
 *
 * @param part - Which part, by its number, never by a heading.
 * @param message - What is wrong with it.
 * @param hint - What to do, when there is more to say than where to look.
 */
export function mappingError(part: string, message: string, hint = ''): NjiaError {
  return new NjiaError('MAPPING-INVALID', message, {
    hint: `Look at: ${part}.${hint === '' ? '' : ` ${hint}`}`,
    docs: 'mapping.md',
  });
}

/**
 * A part of a mapping that must be an object.
 *
 * @param value - The part.
 * @param part - Which one.
 */
export function asRecord(value: unknown, part: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw mappingError(part, 'An object is expected.');
  return value as Record<string, unknown>;
}

/**
 * A part of a mapping that must be an object of texts.
 *
 * @param value - The part.
 * @param part - Which one.
 */
export function asTexts(value: unknown, part: string): Record<string, string> {
  const entries = Object.entries(asRecord(value, part));
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    throw mappingError(part, 'A text is expected.');
  return Object.fromEntries(entries);
}
