import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { SqlCompiler } from '../compile/SqlCompiler.js';
import type { SqlUnits } from '../compile/unitsSql.js';
import { allOf, binary, call, column, number, text, type Sql } from '../tree/Sql.js';
import type { SqlStatement } from '../tree/SqlSelect.js';
import type { SqlRow } from './SqlDatabase.js';

/**
 * Units that two organisations both know; on the diagonal, units of one.
 *
 * @param compiler - Names and relations.
 * @param definition - The definition.
 * @param units - Its units.
 * @param ask - Asks the database.
 * @returns Rows of `a`, `b` and `n`, none for definitions without keys or organisations.
 */
export async function overlapFromDatabase(
  compiler: SqlCompiler,
  definition: IndicatorDefinition,
  units: SqlUnits,
  ask: (statement: SqlStatement) => Promise<readonly SqlRow[]>,
): Promise<readonly SqlRow[]> {
  if (!units.keyed || definition.population?.contributor === undefined) return [];
  const { relations } = compiler;
  const x = (name: string): Sql => column('x', name);
  const known = relations.add(relations.name('known'), {
    distinct: true,
    columns: [
      ...units.keys.map((name) => ({ name, value: x(name) })),
      { name: 'org', value: x('org') },
    ],
    from: { relation: units.members, alias: 'x' },
    where: allOf(binary(x('s0'), '=', number(2)), binary(x('org'), '<>', text(''))),
  });
  const a = column('a', 'org');
  const b = column('b', 'org');
  return ask({
    relations: relations.all(),
    select: {
      columns: [
        { name: 'a', value: a },
        { name: 'b', value: b },
        { name: 'n', value: call('count') },
      ],
      from: { relation: known, alias: 'a' },
      joins: [
        {
          is: 'inner',
          relation: known,
          alias: 'b',
          on: allOf(...units.keys.map((key) => binary(column('a', key), '=', column('b', key)))),
        },
      ],
      groupBy: [a, b],
    },
  });
}
