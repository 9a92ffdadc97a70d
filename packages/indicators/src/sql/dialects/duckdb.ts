import { commonCall } from './commonCall.js';
import { quoteName, quoteText } from './quote.js';
import type { SqlDialect } from './SqlDialect.js';

const epoch = `DATE '1970-01-01'`;
const types = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  texts: 'VARCHAR[]',
  numbers: 'DOUBLE[]',
  small: 'SMALLINT',
  identity: 'BIGINT',
} as const;

const date = (day: string): string => `(${epoch} + CAST(${day} AS INTEGER))`;

/** DuckDB 1.1 and later. */
export const duckdb: SqlDialect = {
  id: 'duckdb',
  temporary: true,
  once: 'MATERIALIZED ',
  identifier: (name) => quoteName(name, '"'),
  text: quoteText,
  type: (type) => types[type],
  call(name, args) {
    const [first = '', second = ''] = args;
    switch (name) {
      case 'dayOfText':
        return `CASE WHEN CAST(TRY_CAST(${first} AS DATE) AS VARCHAR) = ${first} THEN TRY_CAST(${first} AS DATE) - ${epoch} END`;
      case 'addMonths':
        return `(CAST(${date(first)} + INTERVAL (${second}) MONTH AS DATE) - ${epoch})`;
      case 'yearOf':
        return `EXTRACT(YEAR FROM ${date(first)})`;
      case 'monthOf':
        return `EXTRACT(MONTH FROM ${date(first)})`;
      case 'dayOf':
        return `EXTRACT(DAY FROM ${date(first)})`;
      case 'numberText':
        return `CASE WHEN ${first} = FLOOR(${first}) AND ABS(${first}) < 1e15 THEN CAST(CAST(${first} AS BIGINT) AS VARCHAR) ELSE CAST(${first} AS VARCHAR) END`;
      case 'listLength':
        return `COALESCE(LEN(${first}), 0)`;
      case 'listConcat':
        return args.reduce((all, list) => `LIST_CONCAT(${all}, ${list})`);
      case 'listOfText':
        return `CASE WHEN ${first} IS NULL THEN CAST([] AS VARCHAR[]) ELSE [${first}] END`;
      case 'listFirst':
        return `${first}[1]`;
      case 'listKnown':
        return `LIST_FILTER(${first}, lambda x: x IS NOT NULL)`;
      case 'listDistinct':
        return `LIST_DISTINCT(${first})`;
      case 'toNumber':
        return `CAST(${first} AS DOUBLE)`;
      default:
        return commonCall(name, args) ?? '';
    }
  },
  listMax: (list, item, test) => `LIST_MAX(LIST_TRANSFORM(${list}, lambda ${item}: ${test}))`,
  listMap: (list, item, to) => `LIST_TRANSFORM(${list}, lambda ${item}: ${to})`,
  listOf: (value, order) => `LIST(${value} ORDER BY ${order}) FILTER (WHERE ${value} IS NOT NULL)`,
  items: (list, alias, column) => `CROSS JOIN UNNEST(${list}) AS ${alias}(${column})`,
  collated: (text) => text,
};
