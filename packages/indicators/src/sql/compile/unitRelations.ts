import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { rowId } from '../layout/physicalColumns.js';
import { allOf, binary, call, choose, column, isNull, number, type Sql } from '../tree/Sql.js';
import type { SqlJoin } from '../tree/SqlSelect.js';
import { keyText } from './keyText.js';
import type { RecordColumns } from './recordColumns.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { itemOf } from './SqlValue.js';

/** The relations of units. */
export interface UnitRelations {
  /** Names of the columns that identify a unit in `members` and `units`. */
  readonly keys: readonly string[];
  /** Relation of the records that belong to a unit, once for each of its units. */
  readonly members: string;
  /** Relation of units. */
  readonly units: string;
}

/**
 * Gathers records into units.
 *
 * @param compiler - Names and relations.
 * @param definition - The definition.
 * @param records - Relation of the records.
 * @param of - Their columns and keys.
 */
export function unitRelations(
  compiler: SqlCompiler,
  definition: IndicatorDefinition,
  records: string,
  { columns, keyValues }: Pick<RecordColumns, 'columns' | 'keyValues'>,
): UnitRelations {
  const { relations } = compiler;
  const names = [...columns.keys()].filter((name) => !/^[wp]$|^c[1-5]$/u.test(name));
  const own = [...names, 's0', 's1', 's2', 's3', 's4', 's5'];
  const more: SqlJoin[] = [];
  const parts = keyValues.map((value, index): Sql => {
    const key = column('x', `key${index}`);
    if (value.kind !== 'many') return key;
    const alias = `e${index}`;
    more.push({ is: 'items', list: call('listDistinct', key), alias, column: 'v' });
    return keyText(itemOf(value, column(alias, 'v')));
  });
  const keys = keyValues.length === 0 ? ['u0'] : parts.map((_, index) => `u${index}`);
  const members = relations.add(relations.name('members'), {
    columns: [
      ...own.map((name) => ({ name, value: column('x', name) })),
      ...(keyValues.length === 0
        ? [{ name: 'u0', value: column('x', rowId) }]
        : parts.map((value, index) => ({ name: `u${index}`, value }))),
    ],
    from: { relation: records, alias: 'x' },
    joins: more,
    where:
      keyValues.length === 0
        ? undefined
        : allOf(
            ...keyValues.map((_, index) => binary(column('x', `key${index}_m`), '=', number(0))),
          ),
  });
  const x = (name: string): Sql => column('x', name);
  const certain = binary(x('s0'), '=', number(2));
  const ifCertain = (then: Sql): Sql => choose([[certain, then]], number(0));
  const grouped: Record<string, Sql> = {};
  for (const name of ['s0', 's1', 's2', 's3', 's4', 's5']) grouped[name] = call('max', x(name));
  grouped['records'] = call('sum', ifCertain(number(1)));
  grouped['first_row'] = call('min', x(rowId));
  grouped['due'] = columns.has('due') ? call('max', x('due')) : number(1);
  const whenUnknown = definition.value?.whenUnknown === 'unit' ? number(1) : number(0);
  for (const side of ['a', 'b']) {
    if (!columns.has(`${side}s`)) continue;
    const state = x(`${side}s`);
    const is = (value: number): Sql => binary(state, '=', number(value));
    grouped[`${side}_low`] = call(
      'sum',
      choose(
        [
          [is(0), ifCertain(x(`${side}l`))],
          [is(1), ifCertain(whenUnknown)],
        ],
        number(0),
      ),
    );
    grouped[`${side}_high`] = call(
      'sum',
      choose([[is(0), call('coalesce', x(`${side}h`), number(0))]], number(0)),
    );
    grouped[`${side}_open`] = call(
      'sum',
      choose(
        [
          [is(1), number(1)],
          [allOf(is(0), isNull(x(`${side}h`))), number(1)],
        ],
        number(0),
      ),
    );
    grouped[`${side}_unknown`] = call('sum', ifCertain(choose([[is(1), number(1)]], number(0))));
    grouped[`${side}_other`] = call('sum', ifCertain(choose([[is(2), number(1)]], number(0))));
  }
  const groupBy = keys.map(x);
  const units = relations.add(relations.name('units'), {
    columns: [
      ...keys.map((name) => ({ name, value: x(name) })),
      ...Object.entries(grouped).map(([name, value]) => ({ name, value })),
    ],
    from: { relation: members, alias: 'x' },
    groupBy,
  });
  return { keys, members, units };
}
