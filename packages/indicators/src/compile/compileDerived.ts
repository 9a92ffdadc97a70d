import type { Band, DerivedField, PickedField } from '../definition/DerivedField.js';
import { FALSE, TRUE } from '../logic/ternary.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing, UNKNOWN_VALUE } from '../records/Missing.js';
import { NumberRange } from '../records/NumberRange.js';
import { placeAtLevel } from '../records/PlaceHierarchy.js';
import { toDayRange } from '../records/toDayRange.js';
import { toQuantity } from '../records/toQuantity.js';
import { ageOn } from '../time/ageOn.js';
import type { DayRange } from '../time/DayRange.js';
import { sum } from '../values/quantityArithmetic.js';
import type { Compiler } from './Compiler.js';
import type { Reader } from './Environment.js';

const numberOrRange = (min: number, max: number): unknown =>
  min === max ? min : new NumberRange(min, max);

/** Applies a function to each value of a field, keeping lists lists and missing missing. */
function mapValue(value: unknown, change: (one: unknown) => unknown): unknown {
  if (value instanceof Missing) return value;
  if (value instanceof IncompleteList)
    return new IncompleteList(distinct(value.values.map(change)));
  if (!Array.isArray(value)) return change(value);
  const mapped = (value as readonly unknown[]).map(change);
  const known = distinct(mapped);
  if (known.length === 0 && mapped.length > 0) return mapped[0];
  return mapped.some((one) => one instanceof Missing) ? new IncompleteList(known) : known;
}

const distinct = (values: readonly unknown[]): unknown[] => [
  ...new Set(values.filter((value) => !(value instanceof Missing))),
];

function picked(compiler: Compiler, field: PickedField): Reader {
  const find = compiler.items(field.from, 0);
  const where = field.where === undefined ? undefined : compiler.predicate(field.where, 1);
  const take = field.take === undefined ? undefined : compiler.field(field.take, 1);
  const { timeZone } = compiler.environment;
  const { pick } = field;
  return (row, frame) => {
    const { rows, complete } = find(row, frame);
    const around = { row, parent: frame };
    let open = complete ? 0 : 1;
    let count = 0;
    const values: unknown[] = [];
    for (const item of rows) {
      const fits = where === undefined ? TRUE : where(item, around);
      if (fits === FALSE) continue;
      if (fits !== TRUE) {
        open += 1;
        continue;
      }
      count += 1;
      if (take !== undefined) {
        const value = take(item, around);
        if (value instanceof IncompleteList) {
          open += 1;
          values.push(...value.values);
        } else if (Array.isArray(value)) values.push(...(value as unknown[]));
        else values.push(value);
      }
    }
    if (pick === 'count')
      return complete ? numberOrRange(count, count + open) : new NumberRange(count, Infinity);
    const known = values.filter((value) => !(value instanceof Missing));
    const gaps = open > 0 || known.length < values.length;
    switch (pick) {
      case 'sum': {
        const total = sum(known.map((value) => toQuantity(value) ?? null));
        if (total === null) return UNKNOWN_VALUE;
        return numberOrRange(total.low, gaps ? Infinity : (total.high ?? Infinity));
      }
      case 'first':
        return values[0] ?? UNKNOWN_VALUE;
      case 'last':
        return values.at(-1) ?? UNKNOWN_VALUE;
      case 'all': {
        if (known.length === 0 && gaps) return UNKNOWN_VALUE;
        return gaps ? new IncompleteList(distinct(known)) : distinct(known);
      }
      case 'countDistinct': {
        const size = new Set(known).size;
        return gaps ? new NumberRange(size, size + open + values.length - known.length) : size;
      }
      case 'earliest':
      case 'latest':
        return extreme(values, pick, gaps, timeZone);
    }
  };
}

/** The days on which the first or last of several events may lie; a date that is not known leaves it open. */
function extreme(
  values: readonly unknown[],
  pick: 'earliest' | 'latest',
  gaps: boolean,
  timeZone: string,
): unknown {
  if (gaps) return UNKNOWN_VALUE;
  let found: DayRange | undefined;
  for (const value of values) {
    const range = toDayRange(value, timeZone);
    if (range === undefined) return UNKNOWN_VALUE;
    const choose = pick === 'earliest' ? Math.min : Math.max;
    found =
      found === undefined
        ? range
        : { first: choose(found.first, range.first), last: choose(found.last, range.last) };
  }
  return found ?? DOES_NOT_APPLY;
}

/**
 * Code of the band a number lies in; a range that lies in two bands is unknown.
 *
 * @param value - Number, range or Count.
 * @param bands - The bands.
 */
export function bandOf(value: unknown, bands: readonly Band[]): unknown {
  const quantity = toQuantity(value);
  if (quantity === undefined) return UNKNOWN_VALUE;
  for (const band of bands) {
    const from = band.from ?? Number.NEGATIVE_INFINITY;
    const to = band.to ?? Number.POSITIVE_INFINITY;
    if (quantity.low >= from && (quantity.high ?? Number.POSITIVE_INFINITY) <= to) return band.code;
  }
  return UNKNOWN_VALUE;
}

/** All combinations of the values of several fields, joined by `|`. */
function combine(parts: readonly unknown[]): unknown {
  let keys = [''];
  let incomplete = false;
  let several = false;
  for (const [position, part] of parts.entries()) {
    if (part instanceof Missing) return part;
    if (part instanceof IncompleteList) incomplete = true;
    const values =
      part instanceof IncompleteList
        ? part.values
        : Array.isArray(part)
          ? (part as unknown[])
          : [part];
    if (part instanceof IncompleteList || Array.isArray(part)) several = true;
    keys = keys.flatMap((key) =>
      values.map((value) => `${key}${position === 0 ? '' : '|'}${String(value)}`),
    );
  }
  if (!several) return keys[0] ?? UNKNOWN_VALUE;
  return incomplete ? new IncompleteList(keys) : keys;
}

/**
 * Turns a computed field into a reader.
 *
 * @param compiler - Names and environment.
 * @param field - The computed field.
 */
export function compileDerived(compiler: Compiler, field: DerivedField): Reader {
  const { environment } = compiler;
  const { timeZone } = environment;
  if ('pick' in field) return picked(compiler, field);
  if ('coalesce' in field) {
    const readers = field.coalesce.map((reference) => compiler.field(reference));
    return (row, frame) => {
      let missing: unknown = UNKNOWN_VALUE;
      for (const [index, read] of readers.entries()) {
        const value = read(row, frame);
        if (!(value instanceof Missing)) return value;
        if (index === 0) missing = value;
      }
      return missing;
    };
  }
  if ('union' in field) {
    const readers = field.union.map((reference) => compiler.field(reference));
    return (row, frame) => {
      const values: unknown[] = [];
      let gaps = false;
      for (const read of readers) {
        const value = read(row, frame);
        if (value instanceof Missing) gaps ||= value !== DOES_NOT_APPLY;
        else if (value instanceof IncompleteList) {
          gaps = true;
          values.push(...value.values);
        } else if (Array.isArray(value)) values.push(...(value as unknown[]));
        else values.push(value);
      }
      if (values.length === 0 && gaps) return UNKNOWN_VALUE;
      return gaps ? new IncompleteList(distinct(values)) : distinct(values);
    };
  }
  if ('combine' in field) {
    const readers = field.combine.map((reference) => compiler.field(reference));
    return (row, frame) => combine(readers.map((read) => read(row, frame)));
  }
  if ('recode' in field) {
    const read = compiler.field(field.recode);
    const { codes, otherwise } = field;
    const change = (value: unknown): unknown => {
      const code = String(value);
      return Object.hasOwn(codes, code) ? codes[code] : (otherwise ?? value);
    };
    return (row, frame) => mapValue(read(row, frame), change);
  }
  if ('band' in field) {
    const read = compiler.field(field.band);
    return (row, frame) => mapValue(read(row, frame), (value) => bandOf(value, field.bands));
  }
  if ('ageOf' in field) {
    const birth = compiler.field(field.ageOf);
    const on = compiler.field(field.on);
    return (row, frame) => {
      const age = ageOn(
        toDayRange(birth(row, frame), timeZone),
        toDayRange(on(row, frame), timeZone),
      );
      return age === undefined ? UNKNOWN_VALUE : numberOrRange(age.min, age.max);
    };
  }
  if ('daysFrom' in field) {
    const from = compiler.field(field.daysFrom);
    const to = compiler.field(field.to);
    return (row, frame) => {
      const later = to(row, frame);
      if (later === DOES_NOT_APPLY) return DOES_NOT_APPLY;
      const start = toDayRange(from(row, frame), timeZone);
      const end = toDayRange(later, timeZone);
      if (start === undefined || end === undefined) return UNKNOWN_VALUE;
      return numberOrRange(end.first - start.last, end.last - start.first);
    };
  }
  if ('daysInPeriod' in field) {
    const from = compiler.field(field.daysInPeriod.from);
    const to = compiler.field(field.daysInPeriod.to);
    return (row, frame) => {
      const start = toDayRange(from(row, frame), timeZone);
      if (start === undefined) return UNKNOWN_VALUE;
      const ended = to(row, frame);
      const end =
        ended instanceof Missing
          ? { first: environment.endDay, last: environment.endDay }
          : toDayRange(ended, timeZone);
      if (end === undefined) return UNKNOWN_VALUE;
      const days = (a: number, b: number) =>
        Math.max(0, Math.min(b, environment.endDay) - Math.max(a, environment.firstDay));
      return numberOrRange(days(start.last, end.first), days(start.first, end.last));
    };
  }
  if ('periodDays' in field) return () => environment.endDay - environment.firstDay;
  if ('product' in field) {
    const readers = field.product.map((reference) => compiler.field(reference));
    return (row, frame) => {
      let low = 1;
      let high = 1;
      for (const read of readers) {
        const value = read(row, frame);
        if (value instanceof Missing) return value;
        const quantity = toQuantity(value);
        if (quantity === undefined) return UNKNOWN_VALUE;
        low *= quantity.low;
        high *= quantity.high ?? Infinity;
      }
      return numberOrRange(low, high);
    };
  }
  const read = compiler.field(field.placeOf);
  return (row, frame) =>
    mapValue(read(row, frame), (value) => placeAtLevel(value, field.level, environment.places));
}
