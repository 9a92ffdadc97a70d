import { commonCall } from './commonCall.js';
import { quoteName, quoteText } from './quote.js';
import type { SqlDialect } from './SqlDialect.js';

const epoch = `DATE'1970-01-01'`;
const types = {
  text: 'STRING',
  number: 'DOUBLE',
  integer: 'INT',
  boolean: 'BOOLEAN',
  texts: 'ARRAY<STRING>',
  numbers: 'ARRAY<DOUBLE>',
  small: 'SMALLINT',
  identity: 'BIGINT',
} as const;

const date = (day: string): string => `date_add(${epoch}, CAST(${day} AS INT))`;

/** Spark SQL 3.4 and later. */
export const spark: SqlDialect = {
  id: 'spark',
  temporary: false,
  once: '',
  identifier: (name) => quoteName(name, '`'),
  // Spark reads a backslash as an escape and has no doubled quotation marks by default.
  text: (value) => {
    quoteText(value);
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  },
  type: (type) => types[type],
  call(name, args) {
    const [first = '', second = ''] = args;
    switch (name) {
      case 'dayOfText':
        return `CASE WHEN CAST(TRY_CAST(${first} AS DATE) AS STRING) = ${first} THEN datediff(TRY_CAST(${first} AS DATE), ${epoch}) END`;
      case 'addMonths':
        return `datediff(add_months(${date(first)}, CAST(${second} AS INT)), ${epoch})`;
      case 'yearOf':
        return `year(${date(first)})`;
      case 'monthOf':
        return `month(${date(first)})`;
      case 'dayOf':
        return `day(${date(first)})`;
      case 'numberText':
        return `CASE WHEN ${first} = floor(${first}) AND abs(${first}) < 1e15 THEN CAST(CAST(${first} AS BIGINT) AS STRING) ELSE CAST(${first} AS STRING) END`;
      case 'listLength':
        return `COALESCE(cardinality(${first}), 0)`;
      case 'listConcat':
        return `concat(${args.join(', ')})`;
      case 'listOfText':
        return `IF(${first} IS NULL, CAST(array() AS ARRAY<STRING>), array(${first}))`;
      case 'listFirst':
        return `try_element_at(${first}, 1)`;
      case 'listKnown':
        return `filter(${first}, x -> x IS NOT NULL)`;
      case 'listDistinct':
        return `array_distinct(${first})`;
      case 'toNumber':
        return `CAST(${first} AS DOUBLE)`;
      default:
        return commonCall(name, args) ?? '';
    }
  },
  listMax: (list, item, test) => `array_max(transform(${list}, ${item} -> ${test}))`,
  listMap: (list, item, to) => `transform(${list}, ${item} -> ${to})`,
  listOf: (value, order) =>
    `transform(array_sort(collect_list(CASE WHEN ${value} IS NOT NULL THEN struct(${order} AS o, ${value} AS x) END)), s -> s.x)`,
  items: (list, alias, column) => `LATERAL VIEW EXPLODE(${list}) ${alias} AS ${column}`,
  collated: (text) => text,
};
