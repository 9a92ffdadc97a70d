import { localText } from '../../results/localText.js';
import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { ResultSet } from '../../results/ResultSet.js';
import {
  TOTAL,
  type TableCategory,
  type TableDimension,
  type TablePeriod,
} from '../../results/TableDimension.js';
import type { CsvCell } from '../csvText.js';
import { dayBefore } from '../dayBefore.js';
import { distinctTables } from '../distinctTables.js';
import { isProtected } from '../isProtected.js';
import { fixedColumns, type FixedColumn } from './fixedColumns.js';

/** A column of the tidy table. */
export interface TidyColumn {
  /** Its head. */
  readonly name: string;
  /** What its cells hold. */
  readonly kind: 'text' | 'number' | 'date';
  /** Whether every row has it. */
  readonly required: boolean;
  /** Whether it is part of what tells rows apart. */
  readonly key: boolean;
  /** What it is called. */
  readonly label: LanguageMap;
  /** Its codes, if it is a breakdown. */
  readonly categories: readonly TableCategory[];
  /** Concept of a breakdown, such as `SEX`. */
  readonly concept: string | undefined;
}

/** Results as one table: a row a cell. */
export interface TidyTable {
  /** Columns in order. */
  readonly columns: readonly TidyColumn[];
  /** Rows in the order of the tables. */
  readonly rows: readonly (readonly CsvCell[])[];
}

const taken = new Set<string>(fixedColumns.map(({ name }) => name));

const isArea = (dimension: TableDimension): boolean =>
  dimension.role === 'place' && dimension.concept === 'REF_AREA';

/** Column of a dimension; never the name of another column. */
const columnOf = (dimension: TableDimension): string =>
  isArea(dimension) ? 'ref_area' : taken.has(dimension.id) ? `dim_${dimension.id}` : dimension.id;

/**
 * Results as one tidy table: one row a cell, one column a dimension, `_T` where a dimension does not split. Each number stands
 * once, even if several tables share it. Suppressed cells have no numbers, `Q` and `C`; contributions of organisations and
 * record ids are never in it. In a set protected for others, counts beside the value are empty.
 *
 * @param results - Results, protected or not.
 */
export function tidyTable(results: ResultSet): TidyTable {
  const tables = distinctTables(results.tables);
  const breakdowns = new Map<
    string,
    { dimension: TableDimension; categories: Map<string, TableCategory> }
  >();
  for (const { table } of tables)
    for (const dimension of table.dimensions.slice(1)) {
      const name = columnOf(dimension);
      const known = breakdowns.get(name) ?? {
        dimension,
        categories: new Map<string, TableCategory>(),
      };
      for (const category of dimension.categories) known.categories.set(category.code, category);
      breakdowns.set(name, known);
    }
  const axes = [...breakdowns.keys()].filter((name) => name !== 'ref_area');
  const categoriesOf = (name: string): readonly TableCategory[] => [
    ...(breakdowns.get(name)?.categories.values() ?? []),
  ];
  const fixed = (column: FixedColumn): TidyColumn => ({
    ...column,
    categories: column.name === 'ref_area' ? categoriesOf('ref_area') : [],
    concept: column.name === 'ref_area' ? 'REF_AREA' : undefined,
  });
  const before = fixedColumns.filter(({ place }) => place === 'before').map(fixed);
  const after = fixedColumns.filter(({ place }) => place === 'after').map(fixed);
  const middle = axes.map((name): TidyColumn => {
    const dimension = breakdowns.get(name)?.dimension;
    return {
      name,
      kind: 'text',
      required: true,
      key: true,
      label: dimension?.label ?? { en: name },
      categories: categoriesOf(name),
      concept: dimension?.concept,
    };
  });
  const hidden = isProtected(results);
  const rows = tables.flatMap(({ table, cells }) => {
    const { definition } = table;
    const position = new Map(
      table.dimensions.map((dimension, index) => [columnOf(dimension), index]),
    );
    const times = new Map(
      (table.dimensions[0]?.categories ?? []).map((one) => [one.code, one as TablePeriod]),
    );
    return cells.map((cell): readonly CsvCell[] => {
      const code = (name: string): string => cell.key[position.get(name) ?? -1] ?? TOTAL;
      const time = times.get(cell.key[0] ?? '');
      const kept = cell.status !== 'Q' && !hidden;
      return [
        definition.id,
        definition.version,
        table.content,
        code('ref_area'),
        ...axes.map(code),
        cell.key[0] ?? '',
        time?.start ?? '',
        time === undefined ? '' : dayBefore(time.endExclusive),
        cell.value,
        cell.numerator,
        cell.denominator,
        cell.interval?.low ?? null,
        cell.interval?.high ?? null,
        cell.bounds?.low ?? null,
        cell.bounds?.high ?? null,
        cell.status,
        cell.confidentiality,
        definition.unit.measure,
        kept ? cell.records : null,
        kept ? cell.undetermined : null,
        cell.flags.join(' '),
        definition.hash,
        table.dataHash,
      ];
    });
  });
  return { columns: [...before, ...middle, ...after], rows };
}

/**
 * Title of a set of results.
 *
 * @param results - The results.
 * @param language - Language.
 */
export const titleOf = (results: ResultSet, language: 'en' | 'sw'): string =>
  results.framework === null
    ? { en: 'Indicators', sw: 'Viashiria' }[language]
    : localText(results.framework.title, language);
