import { Missing, UNKNOWN_VALUE } from './Missing.js';
import { missingCodes } from './missingCodes.js';

/**
 * What the calculator must know of places. The default understands countries and nested p-codes by prefix (`KE001001` lies
 * in `KE001` lies in `KE`); the places package can supply a hierarchy that knows more.
 */
export interface PlaceHierarchy {
  /**
   * Whether a code is another code or lies below it.
   *
   * @param code - Code of the smaller unit.
   * @param above - Code of the larger unit.
   */
  readonly isUnder: (code: string, above: string) => boolean;
  /**
   * The unit at a level that holds a place.
   *
   * @param code - Code of the place.
   * @param level - `country`, `adm1`, `adm2` ...
   * @returns Its code; `undefined` if the place is larger than the level, or nothing is known.
   */
  readonly atLevel: (code: string, level: string) => string | undefined;
  /**
   * Lengths of the codes by country, from `adm1` down, if codes nest by prefix and nothing else decides: a database can
   * then do the same.
   */
  readonly prefixLengths?: Readonly<Record<string, readonly number[]>>;
  /** Name of a place for print, if known. */
  readonly label?: (code: string) => string | undefined;
}

/**
 * A hierarchy of nested p-codes: two letters of the country, then digits, longer codes inside shorter ones.
 *
 * @param lengths - For each country the lengths of its codes from `adm1` down, such as `{ KE: [5, 8] }`.
 */
export function prefixHierarchy(
  lengths: Readonly<Record<string, readonly number[]>> = {},
): PlaceHierarchy {
  return {
    prefixLengths: lengths,
    isUnder: (code, above) => code.startsWith(above),
    atLevel(code, level) {
      if (level === 'country') return code.length >= 2 ? code.slice(0, 2) : undefined;
      const depth = /^adm[1-6]$/u.test(level) ? Number(level.slice(3)) : 0;
      const country = code.slice(0, 2);
      const length = Object.hasOwn(lengths, country) ? lengths[country]?.[depth - 1] : undefined;
      return length !== undefined && code.length >= length ? code.slice(0, length) : undefined;
    },
  };
}

/** Codes of a place value, most exact first: its own code, then its country. A text is taken for a code. */
export function placeCodes(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { code, country } = value as { code?: unknown; country?: unknown };
  return [code, country].filter(
    (item): item is string => typeof item === 'string' && item !== '' && !missingCodes.has(item),
  );
}

/** The code of a place at a level, or missing: a country alone says nothing of its counties. */
export function placeAtLevel(
  value: unknown,
  level: string,
  hierarchy: PlaceHierarchy,
): string | Missing {
  const { level: own } =
    typeof value === 'object' && value !== null ? (value as { level?: unknown }) : {};
  const [first] = placeCodes(value);
  if (first !== undefined && own === level) return first;
  for (const code of placeCodes(value)) {
    const found = hierarchy.atLevel(code, level);
    if (found !== undefined) return found;
  }
  return UNKNOWN_VALUE;
}
