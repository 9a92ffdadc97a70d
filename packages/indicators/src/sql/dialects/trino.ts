import { commonCall } from './commonCall.js';
import { quoteName, quoteText } from './quote.js';
import type { SqlDialect } from './SqlDialect.js';

const epoch = `DATE '1970-01-01'`;
const types = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  texts: 'ARRAY(VARCHAR)',
  numbers: 'ARRAY(DOUBLE)',
  small: 'SMALLINT',
  identity: 'BIGINT',
} as const;

const date = (day: string): string => `date_add('day', ${day}, ${epoch})`;

/** Trino 400 and later. */
export const trino: SqlDialect = {
  id: 'trino',
  temporary: false,
  once: '',
  identifier: (name) => quoteName(name, '"'),
  text: quoteText,
  type: (type) => types[type],
  call(name, args) {
    const [first = '', second = ''] = args;
    switch (name) {
      case 'dayOfText':
        return `CASE WHEN CAST(TRY_CAST(${first} AS DATE) AS VARCHAR) = ${first} THEN date_diff('day', ${epoch}, TRY_CAST(${first} AS DATE)) END`;
      case 'addMonths':
        return `date_diff('day', ${epoch}, date_add('month', ${second}, ${date(first)}))`;
      case 'yearOf':
        return `year(${date(first)})`;
      case 'monthOf':
        return `month(${date(first)})`;
      case 'dayOf':
        return `day(${date(first)})`;
      case 'numberText':
        return `CASE WHEN ${first} = floor(${first}) AND abs(${first}) < 1e15 THEN CAST(CAST(${first} AS BIGINT) AS VARCHAR) ELSE CAST(${first} AS VARCHAR) END`;
      case 'listLength':
        return `COALESCE(cardinality(${first}), 0)`;
      case 'listConcat':
        return `concat(${args.join(', ')})`;
      case 'listOfText':
        return `IF(${first} IS NULL, CAST(ARRAY[] AS ARRAY(VARCHAR)), ARRAY[${first}])`;
      case 'listFirst':
        return `element_at(${first}, 1)`;
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
    `array_agg(${value} ORDER BY ${order}) FILTER (WHERE ${value} IS NOT NULL)`,
  items: (list, alias, column) => `CROSS JOIN UNNEST(${list}) AS ${alias}(${column})`,
  collated: (text) => text,
};
