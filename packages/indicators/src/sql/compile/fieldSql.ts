import { missingCodes } from '../../records/missingCodes.js';
import { columnName, suffix } from '../layout/physicalColumns.js';
import type { LayoutField } from '../layout/RelationalLayout.js';
import {
  binary,
  call,
  choose,
  column,
  isNull,
  nothing,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import { daysOfText } from './sqlDates.js';
import { missingNumber, type SqlValue } from './SqlValue.js';

/** Names a column of the relation that a table is read through. */
export type UseColumn = (name: string, value: Sql) => Sql;

const kindOf = (frame: Frame, path: string): LayoutField['kind'] | undefined =>
  frame.table.fields.find((one) => one.path === path)?.kind;

/**
 * Reads a field of a frame's table as it stands.
 *
 * @param reasons - Whether the layout has columns for the reasons of missing values.
 * @param use - Names a column.
 * @param frame - The table.
 * @param field - The field.
 */
export function fieldSql(
  reasons: boolean,
  use: UseColumn,
  frame: Frame,
  { path, kind }: LayoutField,
): SqlValue {
  const name = columnName(path);
  const read = (other: string): SqlValue => {
    const field = frame.table.fields.find((one) => one.path === other);
    return field === undefined
      ? { kind: 'other', missing: number(missingNumber.notCollected) }
      : fieldSql(reasons, use, frame, field);
  };
  const raw = column('x', name);
  const stated: Sql = reasons
    ? call('coalesce', column('x', name + suffix.missing), number(missingNumber.notCollected))
    : number(missingNumber.notCollected);
  const missing = (present: Sql): Sql =>
    use(
      `${name}__m`,
      choose([[present, number(0)]], reasons ? call('greatest', stated, number(1)) : stated),
    );
  const there = (of: Sql): Sql => ({ is: 'not', of: isNull(of) });
  switch (kind) {
    case 'text': {
      const byState = new Map<number, Sql[]>();
      for (const [code, { state }] of missingCodes)
        byState.set(missingNumber[state], [
          ...(byState.get(missingNumber[state]) ?? []),
          text(code),
        ]);
      const codes = [...missingCodes.keys()].map(text);
      const value = use(
        name,
        choose([[{ is: 'in', of: raw, values: codes }, nothing('text')]], raw),
      );
      return {
        kind,
        value,
        missing: use(
          `${name}__m`,
          choose(
            [
              [isNull(raw), reasons ? call('greatest', stated, number(1)) : stated],
              ...[...byState].map(
                ([state, values]) =>
                  [{ is: 'in', of: raw, values }, number(state)] as readonly [Sql, Sql],
              ),
            ],
            number(0),
          ),
        ),
        get days() {
          const days = daysOfText(raw);
          return { first: use(`${name}__f`, days.first), last: use(`${name}__l`, days.last) };
        },
      };
    }
    case 'number':
    case 'boolean':
      return { kind, value: use(name, raw), missing: missing(there(raw)) };
    case 'quantity': {
      const low = column('x', name + suffix.low);
      const zero: Sql = reasons ? binary(stated, '=', number(0)) : there(low);
      return {
        kind: 'range',
        count: true,
        low: use(name + suffix.low, low),
        high: use(name + suffix.high, column('x', name + suffix.high)),
        missing: missing(zero),
      };
    }
    case 'structure': {
      const part = (sub: string): Sql => {
        const own = kindOf(frame, `${path}.${sub}`) === 'text' && read(`${path}.${sub}`);
        if (own === false || own.kind !== 'text') return nothing('text');
        return choose([[binary(own.value, '<>', text('')), own.value]], nothing('text'));
      };
      const isPlace = ['code', 'country'].some((sub) => kindOf(frame, `${path}.${sub}`) === 'text');
      const m = reasons ? missing(binary(stated, '=', number(0))) : anyPart(use, frame, path);
      return isPlace
        ? {
            kind: 'place',
            code: part('code'),
            country: part('country'),
            level: part('level'),
            missing: m,
          }
        : { kind: 'other', missing: m };
    }
    case 'items':
      return {
        kind: 'many',
        of: 'text',
        list: nothing('texts'),
        missing: reasons ? missing(binary(stated, '=', number(0))) : number(0),
        incomplete: incompleteSql(reasons, use, name),
      };
    case 'texts':
    case 'numbers':
    case 'places':
      return {
        kind: 'many',
        of: kind === 'texts' ? 'text' : kind === 'numbers' ? 'number' : 'place',
        list: use(name, raw),
        missing: missing(there(raw)),
        incomplete: incompleteSql(reasons, use, name),
      };
  }
}

/** Without reasons a structure is there if one of its parts is. */
function anyPart(use: UseColumn, frame: Frame, path: string): Sql {
  const parts = frame.table.fields
    .filter((field) => field.path.startsWith(`${path}.`) && field.kind !== 'items')
    .map((field) => binary(fieldSql(false, use, frame, field).missing, '=', number(0)));
  const [first] = parts;
  if (first === undefined) return number(missingNumber.notCollected);
  return choose(
    [[parts.length === 1 ? first : { is: 'or', of: parts }, number(0)]],
    number(missingNumber.notCollected),
  );
}

function incompleteSql(reasons: boolean, use: UseColumn, name: string): Sql {
  return reasons
    ? use(`${name}__i`, call('coalesce', column('x', name + suffix.incomplete), number(0)))
    : number(0);
}
