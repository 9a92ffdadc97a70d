import type { DerivedField } from '../definition/DerivedField.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing, UNKNOWN_VALUE } from '../records/Missing.js';
import { placeAtLevel } from '../records/PlaceHierarchy.js';
import { toDayRange } from '../records/toDayRange.js';
import { toQuantity } from '../records/toQuantity.js';
import { ageOn } from '../time/ageOn.js';
import type { Compiler } from './Compiler.js';
import { bandOf } from './derived/bandOf.js';
import { combineValues } from './derived/combineValues.js';
import { distinct } from './derived/distinct.js';
import { mapValue } from './derived/mapValue.js';
import { numberOrRange } from './derived/numberOrRange.js';
import { pickedReader } from './derived/pickedReader.js';
import type { Reader } from './Environment.js';

/**
 * Turns a computed field into a reader.
 *
 * @param compiler - Names and environment.
 * @param field - The computed field.
 */
export function compileDerived(compiler: Compiler, field: DerivedField): Reader {
  const { environment } = compiler;
  const { timeZone } = environment;
  if ('pick' in field) return pickedReader(compiler, field);
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
    return (row, frame) => combineValues(readers.map((read) => read(row, frame)));
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
