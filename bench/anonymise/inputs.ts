import type {
  HierarchySpec,
  Policy,
  Table,
  TransformationSpec,
} from '../../packages/anonymise/src/index.ts';
import { definePolicy, tableFromRows } from '../../packages/anonymise/src/index.ts';
import { readCsv } from '../../packages/anonymise/test/readCsv.ts';
import { readSharedText } from '../../tools/test/sharedData.ts';

/** Reads a shared test table. */
export function readTable(name: string, delimiter = ','): Table {
  const { header, rows } = readCsv(readSharedText(`anonymise/${name}`), delimiter);
  return tableFromRows(header, rows).table;
}

/** The hierarchies of the journeys files: years to 5 years and decades, codes to 18 and to 6 groups. */
function journeyHierarchy(table: Table, name: string): HierarchySpec | undefined {
  const column = table.columns.find((other) => other.name === name);
  const values = (column?.values ?? []).filter((value) => value !== null);
  if (name === 'year') {
    return {
      kind: 'table',
      rows: values.map((year) => [
        year,
        `${band(Number(year), 5)}+5`,
        `${band(Number(year), 10)}+10`,
        '*',
      ]),
    };
  }
  if (!['citizenship', 'exploitation_country', 'origin_county', 'border_point'].includes(name))
    return undefined;
  return {
    kind: 'table',
    rows: values.map((value) => [value, group(value, 18), group(value, 6), '*']),
  };
}

/** A k-anonymity policy over some columns of a table. */
export function kPolicy(
  table: Table,
  k: number,
  columns: number,
  method: TransformationSpec['method'],
  importance: Readonly<Record<string, number>> = {},
): Policy {
  return definePolicy({
    name: 'bench',
    purpose: 'bench',
    attributes: table.columns.map(({ name }, at) => {
      const hierarchy = method === 'suppress' ? undefined : journeyHierarchy(table, name);
      return {
        column: name,
        role: at < columns ? ('quasi-identifier' as const) : ('insensitive' as const),
        importance: importance[name] ?? 1,
        ...(hierarchy && { hierarchy }),
      };
    }),
    models: [{ model: 'k-anonymity', k }],
    transformation: { method },
  });
}

function band(year: number, width: number): string {
  return String(Math.floor(year / width) * width);
}

function group(value: string, groups: number): string {
  return `${value.slice(0, 1)}${String(groups)}/${String(Number(value.slice(1)) % groups)}`;
}
