import { countBounds } from '@njia/schema';
import type { Quantity } from '../values/Quantity.js';
import { NumberRange } from './NumberRange.js';

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Texts of counts as publishers print them: `<5`, `>84`, `1,295`, `12`. */
const printed = /^(?<sign>[<>≥≤]?) ?(?<number>\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?)$/u;

function fromText(text: string): Quantity | undefined {
  const groups = printed.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const value = Number((groups['number'] ?? '').replaceAll(',', ''));
  switch (groups['sign']) {
    case '<':
      return value > 0 ? { low: 0, high: value - 1 } : undefined;
    case '≤':
      return { low: 0, high: value };
    case '>':
      return { low: value + 1, high: null };
    case '≥':
      return { low: value, high: null };
    default:
      return { low: value, high: value };
  }
}

/** Kinds of a Count of the shared format. Of another kind nothing is known of what its numbers mean. */
const kinds: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'exact',
  'estimate',
  'interval',
  'censored',
]);

/**
 * Reads a value as a quantity: a number, a {@link NumberRange}, a printed count, or a Count of the shared format (any
 * object that carries `value`, or the ends `low`/`high`, `min`/`max`, `atLeast`/`atMost`, or `below`). A Count of a
 * kind that the format does not have is none: `at_least 40` is not 40.
 *
 * @param value - The value.
 * @returns The quantity, or `undefined` if the value is none. Nothing is ever taken for zero.
 */
export function toQuantity(value: unknown): Quantity | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { low: value, high: value } : undefined;
  if (typeof value === 'string') return fromText(value);
  if (value instanceof NumberRange)
    return { low: value.min, high: Number.isFinite(value.max) ? value.max : null };
  if (typeof value !== 'object' || value === null) return undefined;
  const count = value as Readonly<Record<string, unknown>>;
  if (count['kind'] !== undefined && !kinds.has(count['kind'])) return undefined;
  const exact = whole(count['value']);
  if (exact !== undefined) return { low: exact, high: exact };
  const below = whole(count['below']);
  if (below !== undefined && below > 0) {
    // What "<5" means is said once, in the format.
    const { min, max } = countBounds({ kind: 'censored', below });
    return { low: min, high: max ?? null };
  }
  const low = whole(count['low'] ?? count['lo'] ?? count['min'] ?? count['atLeast']);
  const high = whole(count['high'] ?? count['hi'] ?? count['max'] ?? count['atMost']);
  if (low === undefined && high === undefined) return undefined;
  return { low: low ?? 0, high: high ?? null };
}
