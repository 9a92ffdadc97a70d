import { NjiaError } from '@njia/schema';
import type { Gazetteer } from './Gazetteer.js';

/**
 * Tells whether a value is a packed gazetteer.
 *
 * @param value - What was given.
 */
export function isGazetteer(value: unknown): value is Gazetteer {
  return (
    typeof value === 'object' && value !== null && 'rows' in value && typeof value.rows === 'string'
  );
}

/** The error for anything else. */
export function notAGazetteer(): NjiaError {
  return new NjiaError('PLACES-GAZETTEER-UNKNOWN', 'A gazetteer is not one.', {
    hint: 'Give the exports of @njia/places/kenya, /east-africa and their like, not their names: createResolver({ gazetteers: [kenya] }).',
  });
}
