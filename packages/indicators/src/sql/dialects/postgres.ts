import { commonCall } from './commonCall.js';
import { quoteName, quoteText } from './quote.js';
import type { SqlDialect } from './SqlDialect.js';

const epoch = `DATE '1970-01-01'`;
const types = {
  text: 'TEXT',
  number: 'DOUBLE PRECISION',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  texts: 'TEXT[]',
  numbers: 'DOUBLE PRECISION[]',
  small: 'SMALLINT',
  identity: 'BIGINT',
} as const;

const date = (day: string): string => `(${epoch} + CAST(${day} AS INTEGER))`;
const part = (name: string, day: string): string =>
  `CAST(EXTRACT(${name} FROM ${date(day)}) AS INTEGER)`;

/** Whether a text of the shape `dddd-dd-dd` names a day: PostgreSQL would stop at one that does not. */
function dayOfText(value: string): string {
  const year = `CAST(SUBSTR(${value}, 1, 4) AS INTEGER)`;
  const month = `SUBSTR(${value}, 6, 2)`;
  const leap = `(${year} % 4 = 0 AND ${year} % 100 <> 0 OR ${year} % 400 = 0)`;
  const days = `CASE ${month} WHEN '02' THEN CASE WHEN ${leap} THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END`;
  return `CASE WHEN ${value} ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(${value}, 9, 2) BETWEEN '01' AND ${days} THEN CAST(${value} AS DATE) - ${epoch} END END`;
}

/** PostgreSQL 14 and later. */
export const postgres: SqlDialect = {
  id: 'postgres',
  temporary: true,
  learn: 'ANALYZE',
  once: 'MATERIALIZED ',
  identifier: (name) => quoteName(name, '"'),
  text: quoteText,
  type: (type) => types[type],
  call(name, args) {
    const [first = '', second = ''] = args;
    switch (name) {
      case 'dayOfText':
        return dayOfText(first);
      case 'addMonths':
        return `(CAST(${date(first)} + ${second} * INTERVAL '1 month' AS DATE) - ${epoch})`;
      case 'yearOf':
        return part('YEAR', first);
      case 'monthOf':
        return part('MONTH', first);
      case 'dayOf':
        return part('DAY', first);
      case 'numberText':
        return `CASE WHEN ${first} = FLOOR(${first}) AND ABS(${first}) < 1e15 THEN CAST(CAST(${first} AS BIGINT) AS TEXT) ELSE CAST(${first} AS TEXT) END`;
      case 'listLength':
        return `COALESCE(CARDINALITY(${first}), 0)`;
      case 'listConcat':
        return `(${args.join(' || ')})`;
      case 'listOfText':
        return `CASE WHEN ${first} IS NULL THEN CAST(ARRAY[] AS TEXT[]) ELSE ARRAY[${first}] END`;
      case 'listFirst':
        return `(${first})[1]`;
      case 'listKnown':
        return `ARRAY_REMOVE(${first}, NULL)`;
      case 'listDistinct':
        return `ARRAY(SELECT DISTINCT x FROM UNNEST(${first}) AS u(x))`;
      case 'toNumber':
        return `CAST(${first} AS DOUBLE PRECISION)`;
      default:
        return commonCall(name, args) ?? '';
    }
  },
  listMax: (list, item, test) => `(SELECT MAX(${test}) FROM UNNEST(${list}) AS u(${item}))`,
  listMap: (list, item, to) =>
    `ARRAY(SELECT ${to} FROM UNNEST(${list}) WITH ORDINALITY AS u(${item}, n) ORDER BY n)`,
  listOf: (value, order) =>
    `ARRAY_AGG(${value} ORDER BY ${order}) FILTER (WHERE ${value} IS NOT NULL)`,
  items: (list, alias, column) => `CROSS JOIN UNNEST(${list}) AS ${alias}(${column})`,
  collated: (text) => `${text} COLLATE "C"`,
};
