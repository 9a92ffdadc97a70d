import type { PrefixSpec } from '../policy/HierarchySpec.js';
import type { Ladder } from './Ladder.js';

/**
 * Codes whose beginning is their parent. A code that is not longer than a level stays as it is.
 *
 * @param spec - the lengths kept
 * @returns the ladder; every text is known to it
 */
export function prefixLadder(spec: PrefixSpec): Ladder {
  return {
    levels: spec.lengths.length + 1,
    labelsOf: (value) => {
      const characters = Array.from(value);
      return [
        value,
        ...spec.lengths.map((length) => cut(value, characters, length, spec.mask === true)),
      ];
    },
  };
}

function cut(value: string, characters: readonly string[], length: number, mask: boolean): string {
  if (characters.length <= length) return value;
  const kept = characters.slice(0, length).join('');
  return mask ? kept + '*'.repeat(characters.length - length) : kept;
}
