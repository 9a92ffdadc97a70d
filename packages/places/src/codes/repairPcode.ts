import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { placeByCode } from './placeByCode.js';

/** A p-code brought into its country's form. */
export interface RepairedPcode {
  /** The code as it should be written. */
  readonly code: string;
  /** The place that has it. */
  readonly place: GazetteerPlace;
}

/** Two or three letters, then digits: `KE1`, `KE01`, `KEN001`, `ken1`. */
const WRITTEN = /^([A-Za-z]{2,3})[-_ ]?(\d{1,9})$/u;

/**
 * Repairs a Kenyan p-code of the wrong length or country prefix: counties have three digits after
 * `KE`, constituencies six. A repaired code must exist, else nothing is returned: a code is never made
 * up.
 *
 * @param written - The code as typed.
 * @param tree - The places.
 * @returns The repaired code with its place, or nothing.
 */
export function repairPcode(written: string, tree: PlaceTree): RepairedPcode | undefined {
  const match = WRITTEN.exec(written.trim());
  if (!match) return undefined;
  const prefix = (match[1] ?? '').toUpperCase();
  if (prefix !== 'KE' && prefix !== 'KEN') return undefined;
  const digits = match[2] ?? '';
  const found = readings(digits).flatMap((candidate) => {
    const code = `KE${candidate}`;
    const place = placeByCode(code, tree);
    return place ? [{ code, place }] : [];
  });
  // `KE0010` may be 001 or 010: two codes that exist are no repair.
  return found.length === 1 ? found[0] : undefined;
}

/** `1`, `01` and `0001` are county 001; `1001` and `01001` are constituency 001 of county 001. */
function readings(digits: string): string[] {
  if (digits.length <= 3) return [digits.padStart(3, '0')];
  if (digits.length === 4 && digits.startsWith('0')) return [digits.slice(1), digits.slice(0, -1)];
  return digits.length <= 6 ? [digits.padStart(6, '0')] : [];
}
