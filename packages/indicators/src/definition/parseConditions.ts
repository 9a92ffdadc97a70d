import { records } from '@njia/schema';
import { UNKNOWN_VALUE } from '../records/Missing.js';
import { missingCodes } from '../records/missingCodes.js';
import { formatDay } from '../time/dayNumber.js';
import { partialDateRange } from '../time/partialDate.js';
import type { Operand, Predicate, Scalar } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

const field = String.raw`[A-Za-z]\w{0,63}(?:\.[A-Za-z]\w{0,63}){0,5}`;
const compared = new RegExp(
  String.raw`^(?<field>${field}) ?(?<op><=|>=|!=|[=<>]) ?(?<right>[^=<>]{1,400})$`,
  'u',
);
const worded = new RegExp(
  String.raw`^(?<field>${field}) (?<not>not )?(?<op>in|under|known|unknown)(?: (?<right>[^=<>]{1,400}))?$`,
  'u',
);
const number = /^-?\d{1,15}(?:\.\d{1,6})?$/u;
const placeCode = /^[A-Za-z][\w:.-]{0,39}$/u;
const orders = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const;

/**
 * Reads conditions as people type them on a command line; all of them must hold. Definitions never hold such texts.
 *
 * - `sex=female`, `status!=not_victim`, `county=KE001,KE047`: several values after one sign are alternatives.
 * - `age<18`, `age>=60`, `identifiedOn>=2024-01`: numbers, or dates; of a month or year on the right the near or
 *   far end counts, so that `>=2024` is from its first day on and `<=2024` up to its last.
 * - `identifiedOn=2024-01`: within that month. A record of January 2024 is left open by `=2024-01-10`.
 * - `sex in female,male`, `status not in not_victim`: the same as `=` and `!=`.
 * - `stops.place under KE047`: that place or one below it; a country is its ISO code.
 * - `age known`, `age unknown`; `sex=unknown` and `sex in female,unknown` mean the same as `sex unknown`.
 *
 * @param texts - The conditions.
 * @returns The condition, or `undefined` if a text is none.
 */
export function parseConditions(texts: readonly string[]): Predicate | undefined {
  const parts: Predicate[] = [];
  for (const text of texts) {
    const part = parseCondition(text.trim());
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 ? only : parts.length === 0 ? undefined : { op: 'all', of: parts };
}

function parseCondition(text: string): Predicate | undefined {
  const groups = compared.exec(text)?.groups ?? worded.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { field: name = '', op = '', right } = groups;
  const turned = (one: Predicate | undefined, negative: boolean): Predicate | undefined =>
    one !== undefined && negative ? { op: 'not', of: one } : one;
  const negative = groups['not'] !== undefined;
  switch (op) {
    case 'known':
    case 'unknown':
      return right === undefined && !negative ? { op, field: name } : undefined;
    case 'under':
      return right !== undefined && placeCode.test(right)
        ? turned({ op, field: name, place: right }, negative)
        : undefined;
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const value = orderable(name, op, right ?? '');
      return value === undefined ? undefined : { op: orders[op], field: name, value };
    }
    default:
      return turned(oneOfKnown(name, right), negative || op === '!=');
  }
}

/** Whether a field of this name is a date; no name is one in a table and something else in another. */
const isDate = (name: string): boolean =>
  records.some(({ table }) => schemaFields(table)?.get(name)?.type.kind === 'partialDate');

/** The innermost list that a path leads through, and the path inside its items. */
function listAround(name: string): readonly [string, string] | undefined {
  const steps = name.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const path = steps.slice(0, length).join('.');
    if (records.some(({ table }) => schemaFields(table)?.get(path)?.type.kind === 'list'))
      return [path, steps.slice(length).join('.')];
  }
  return undefined;
}

/** Within one of several days, months or years. Both ends are asked of the same item of a list. */
function inDates(name: string, texts: readonly string[]): Predicate | undefined {
  const list = listAround(name);
  const field = list?.[1] ?? name;
  const spans: Predicate[] = [];
  for (const text of texts) {
    const range = partialDateRange(text);
    if (range === undefined) return undefined;
    spans.push({
      op: 'all',
      of: [
        { op: 'gte', field, value: formatDay(range.first) },
        { op: 'lte', field, value: formatDay(range.last) },
      ],
    });
  }
  const [only] = spans;
  if (only === undefined) return undefined;
  const where: Predicate = spans.length === 1 ? only : { op: 'any', of: spans };
  return list === undefined ? where : { op: 'exists', in: list[0], where };
}

/** `2000` is a day's year beside a date and an amount beside a number: the field decides. */
function orderable(name: string, op: keyof typeof orders, text: string): Operand | undefined {
  if (number.test(text) && !isDate(name)) return Number(text);
  const range = partialDateRange(text);
  if (range === undefined) return undefined;
  return formatDay(op === '<' || op === '>=' ? range.first : range.last);
}

function oneOf(name: string, right: string | undefined): Predicate | undefined {
  const typed = (right ?? '').split(',').flatMap((value) => value.trim() || []);
  if (typed.length === 0) return undefined;
  if (isDate(name)) return inDates(name, typed);
  // `age=17` may be a number, `section=17` a text: both are meant.
  const values: readonly Scalar[] = typed.flatMap((value) =>
    number.test(value) ? [value, Number(value)] : [value],
  );
  return { op: 'in', field: name, values };
}

/** One of several values; `unknown` among them means that nothing is known, which no value equals. */
function oneOfKnown(name: string, right: string | undefined): Predicate | undefined {
  const typed = (right ?? '').split(',').map((value) => value.trim());
  const known = typed.filter((value) => missingCodes.get(value) !== UNKNOWN_VALUE);
  if (known.length === typed.length) return oneOf(name, right);
  const unknown: Predicate = { op: 'unknown', field: name };
  const others = oneOf(name, known.join(','));
  return others === undefined ? unknown : { op: 'any', of: [others, unknown] };
}
