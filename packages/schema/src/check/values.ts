import { countBasisList } from '../codelists/countBasis.js';
import { daysInMonth } from '../values/daysInMonth.js';
import type { Count } from '../values/count.js';
import { countLimit } from '../values/countLimit.js';
import { identifierLength } from '../values/identifierPattern.js';
import type { PartialDate } from '../values/partialDate.js';

/** Anything with properties; what a JSON object becomes. */
export type Properties = Readonly<Record<string, unknown>>;

/** A yes or no about one item of a list. */
export type Check = (value: unknown) => boolean;

/**
 * Whether a value is an object and no list.
 *
 * @param value - Anything.
 */
export function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a value is a list of which every item passes.
 *
 * @param value - Anything.
 * @param most - Most items allowed.
 * @param check - What every item has to pass.
 */
export function isListOf(value: unknown, most: number, check: Check): boolean {
  if (!Array.isArray(value) || value.length > most) return false;
  for (let index = 0; index < value.length; index += 1) if (!check(value[index])) return false;
  return true;
}

/**
 * Whether a value is a list of codes.
 *
 * @param value - Anything.
 * @param most - Most items allowed.
 * @param codes - The codes of the list.
 */
export function isListOfCodes(value: unknown, most: number, codes: ReadonlySet<unknown>): boolean {
  if (!Array.isArray(value) || value.length > most) return false;
  for (let index = 0; index < value.length; index += 1) if (!codes.has(value[index])) return false;
  return true;
}

/**
 * Whether a value is a text of at most so many characters (Unicode code points, as JSON Schema counts).
 *
 * @param value - Anything.
 * @param most - Most characters allowed.
 */
export function isText(value: unknown, most: number): value is string {
  if (typeof value !== 'string') return false;
  if (value.length <= most) return true;
  if (value.length > 2 * most) return false;
  let characters = value.length;
  for (let index = 1; index < value.length; index += 1)
    if (isLowSurrogate(value, index) && isHighSurrogate(value, index - 1)) characters -= 1;
  return characters <= most;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Which ASCII characters an id may hold; what lies beyond the table reads as absent. */
const identifierCharacters = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-')
  identifierCharacters[character.charCodeAt(0)] = 1;

/**
 * Whether a value is an id or pseudonymous key.
 *
 * @param value - Anything.
 */
export function isIdentifier(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const { length } = value;
  if (length === 0 || length > identifierLength) return false;
  for (let index = 0; index < length; index += 1)
    if (identifierCharacters[value.charCodeAt(index)] !== 1) return false;
  return true;
}

/**
 * Whether a value is a partial date; the same as `isPartialDate`, without a regular expression.
 *
 * @param value - Anything.
 */
export function isDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string') return false;
  const { length } = value;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const century = twoDigits(value, 0);
  const yearOfCentury = twoDigits(value, 2);
  if (century < 10 || century > 29 || yearOfCentury < 0) return false;
  if (length === 4) return true;
  const month = twoDigits(value, 5);
  if (value.charCodeAt(4) !== hyphen || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = twoDigits(value, 8);
  if (value.charCodeAt(7) !== hyphen || day < 1) return false;
  return day <= 28 || day <= daysInMonth(century * 100 + yearOfCentury, month);
}

const hyphen = 45;

/** The number that two digits make, or a negative one where one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * Whether a value is an ISO 4217 code in form: three capitals.
 *
 * @param value - Anything.
 */
export function isCurrency(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length === 3 &&
    isCapital(value, 0) &&
    isCapital(value, 1) &&
    isCapital(value, 2)
  );
}

function isCapital(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  return character >= 65 && character <= 90;
}

/**
 * Whether a value is a whole number between two bounds, both included.
 *
 * @param value - Anything.
 * @param minimum - Least value.
 * @param maximum - Greatest value.
 */
export function isWholeNumber(value: unknown, minimum: number, maximum: number): value is number {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}

/**
 * Whether a value is a number between two bounds, both included.
 *
 * @param value - Anything.
 * @param minimum - Least value.
 * @param maximum - Greatest value.
 */
export function isNumber(value: unknown, minimum: number, maximum: number): value is number {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}

const countBases: ReadonlySet<unknown> = new Set(countBasisList.codes);

/**
 * Whether a value is a count.
 *
 * @param value - Anything.
 */
export function isCount(value: unknown): value is Count {
  if (!isProperties(value)) return false;
  let known = 1;
  switch (value['kind']) {
    case 'exact':
      if (!isWholeNumber(value['value'], 0, countLimit)) return false;
      known += 1;
      break;
    case 'estimate':
      if (!isWholeNumber(value['value'], 0, countLimit)) return false;
      known += 1;
      if (value['basis'] !== undefined) {
        if (!countBases.has(value['basis'])) return false;
        known += 1;
      }
      break;
    case 'interval':
      if (value['min'] === undefined && value['max'] === undefined) return false;
      if (value['min'] !== undefined) {
        if (!isWholeNumber(value['min'], 0, countLimit)) return false;
        known += 1;
      }
      if (value['max'] !== undefined) {
        if (!isWholeNumber(value['max'], 0, countLimit)) return false;
        known += 1;
      }
      break;
    case 'censored':
      if (!isWholeNumber(value['below'], 2, countLimit)) return false;
      known += 1;
      break;
    default:
      return false;
  }
  return hasNoMore(value, known, countKeys[value['kind']]);
}

const countKeys = {
  exact: new Set(['kind', 'value']),
  estimate: new Set(['kind', 'value', 'basis']),
  interval: new Set(['kind', 'min', 'max']),
  censored: new Set(['kind', 'below']),
} as const;

/**
 * Whether an object has no other properties than those already looked at. Counting them is quick; the
 * names are only compared when the numbers differ, which a property set to `undefined` may cause.
 *
 * @param value - The object.
 * @param known - How many known properties have a value.
 * @param keys - The names of all known properties.
 */
export function hasNoMore(value: Properties, known: number, keys: ReadonlySet<string>): boolean {
  return Object.keys(value).length === known || hasOnly(value, keys);
}

function hasOnly(value: Properties, keys: ReadonlySet<string>): boolean {
  return Object.keys(value).every((key) => keys.has(key));
}
