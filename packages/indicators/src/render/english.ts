import type { Phrases } from './Phrases.js';

/** Joins with a word; parts that hold the word themselves are held apart by semicolons. */
const list = (values: readonly string[], word: string): string => {
  const apart = values.some((value) => value.includes(` ${word} `)) ? ';' : '';
  return values.length < 2
    ? (values[0] ?? '')
    : `${values.slice(0, -1).join(`${apart || ','} `)}${apart} ${word} ${values.at(-1) ?? ''}`;
};
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How the parts of a composite come together. */
const formulas: Readonly<Record<string, string>> = {
  divide: 'The first divided by the second of',
  difference: 'The first less the second of',
  sum: 'Sum of',
  'weighted-mean': 'Weighted mean of',
  ladder: 'Each over the one before it:',
};

const comparedNumbers = { lt: 'below', lte: 'at most', gt: 'above', gte: 'at least' } as const;
const comparedDates = {
  lt: 'before',
  lte: 'on or before',
  gt: 'after',
  gte: 'on or after',
} as const;

/** English. */
export const english: Phrases = {
  language: 'en',
  units: {
    person: 'persons',
    record: 'records',
    event: 'events',
    organisation: 'organisations',
    case: 'cases',
    place: 'places',
    combination: 'different combinations',
  },
  records: (one) => `${one} records`,
  linked: (records) => `linked ${records}`,
  entries: (list) => `entries of ${list}`,
  yesNo: (answer) => (answer ? 'yes' : 'no'),
  number: (value) => value.toLocaleString('en'),
  all: (parts) => list(parts, 'and'),
  any: (parts) =>
    `(${list(
      parts.map((part) => (part.includes(' and ') && !part.startsWith('(') ? `(${part})` : part)),
      'or',
    )})`,
  not: (part) => `it is not so that ${part}`,
  is: (field, values, negated) => `${field} is ${negated ? 'not ' : ''}${list(values, 'or')}`,
  holdsAll: (field, values) => `${field} holds ${list(values, 'and')}`,
  compare: (field, op, value, isDate) =>
    `${field} is ${(isDate ? comparedDates : comparedNumbers)[op]} ${value}`,
  missing: (result) => ` (a missing value counts as ${result ? 'yes' : 'no'})`,
  inSet: (field, set, codes) =>
    `${field} is ${set === undefined ? list(codes, 'or') : `in the set ${set} (${list(codes, 'or')})`}`,
  known: (field, op) =>
    `${field} is ${{ known: 'known', unknown: 'not known', notApplicable: 'not applicable' }[op]}`,
  within: (field, of, min, max) =>
    `${field} lies ${min === undefined ? 'at most' : `${min} to`} ${max} after ${of}`,
  duringPeriod: (field, shift) =>
    `${field} lies in the period${shift === undefined ? '' : ` moved by ${shift}`}`,
  under: (field, place) => `${field} is in ${place}`,
  exists: (items, where, n) =>
    `among the ${items} there ${n === 1 ? 'is at least one' : `are at least ${n}`}${where === undefined ? '' : ` where ${where}`}`,
  items: {
    one: (position, items) => `number ${position} of the ${items}`,
    some: (items) => `there are ${items}`,
    others: (items) => `the record names all of the ${items}`,
    more: (items) => `there are more of the ${items}, not told here`,
  },
  periodEnd: (end) =>
    end === 'start' ? 'the first day of the period' : 'the last day of the period',
  duration: (months, days) =>
    [
      months === 0 ? '' : plural(months, 'month'),
      days === 0 && months !== 0 ? '' : plural(days, 'day'),
    ]
      .filter(Boolean)
      .join(' and '),
  ofOuter: (field) => `the record’s own ${field}`,
  derived: {
    pick: (pick, field, items, where) => {
      const condition = where === undefined ? '' : ` where ${where}`;
      if (pick === 'count') return `the number of ${items}${condition}`;
      if (pick === 'countDistinct')
        return `the number of different ${field ?? 'values'} in ${items}${condition}`;
      if (pick === 'sum') return `the sum of ${field ?? ''} in ${items}${condition}`;
      return `the ${pick === 'all' ? 'values of' : pick} ${field ?? ''} in ${items}${condition}`;
    },
    coalesce: (fields) => `${fields[0] ?? ''} (failing that ${list(fields.slice(1), 'or')})`,
    union: (fields) => `${list(fields, 'and')} together`,
    combine: (fields) => `the combination of ${list(fields, 'and')}`,
    group: (field) => `${field}, in groups,`,
    age: (birth, on) => `the age by ${birth} on ${on}`,
    days: (from, to) => `the days from ${from} to ${to}`,
    daysInPeriod: (from, to) => `the days of the period between ${from} and ${to}`,
    product: (fields) => list(fields, 'times'),
    periodDays: 'the days of the period',
    placeLevel: (field, level) => `the ${level === 'country' ? 'country' : level} of ${field}`,
  },
  sentence: {
    counted: (unit, records, key, where) =>
      `${unit === 'record' ? records : `${english.units[unit]} in ${records}`}${key === undefined ? '' : `, each counted once by ${key}`}${where === undefined ? '' : `, where ${where}`}`,
    kind: (kind, population, parts) => {
      const without = [
        parts['exclusions'] === undefined ? '' : `, without those for which ${parts['exclusions']}`,
        parts['exceptions'] === undefined
          ? ''
          : `, and without those not in the numerator for which ${parts['exceptions']}`,
      ].join('');
      const below =
        (parts['below'] === undefined ? '' : `, only those for which ${parts['below']}`) + without;
      const above = parts['above'] ?? 'they are there at all';
      switch (kind) {
        case 'count':
          return `Number of ${population}`;
        case 'sum':
          return `Sum of ${parts['value'] ?? ''} over the ${population}`;
        case 'proportion':
          return parts['fixed'] === undefined
            ? `Of the ${population}${below}: the share of those for which ${above}`
            : `Number of ${population}, out of ${parts['fixed']}`;
        case 'ratio':
          return parts['valueBelow'] === undefined
            ? `Of the ${population}: the number of those for which ${above}, over the number of those ${parts['below'] === undefined ? 'there are' : `for which ${parts['below']}`}${without}`
            : `Sum of ${parts['value'] ?? ''} over the sum of ${parts['valueBelow']}, of the ${population}`;
        case 'rate':
          return `Number of ${population}, per ${parts['per'] ?? ''} of the population (${parts['base'] === 'all' ? 'the whole population whatever the category' : 'of the same categories'})`;
        case 'share':
          return `Share of each ${parts['of'] ?? ''}, ${parts['base'] === 'all' ? 'known or not' : 'where it is known'}, among the ${population}`;
        case 'mean':
          return `Mean of ${parts['value'] ?? ''} over the ${population}`;
        case 'median':
          return `Median of ${parts['value'] ?? ''} over the ${population}`;
        case 'quantile':
          return `The ${parts['quantile'] ?? ''}th percentile of ${parts['value'] ?? ''} over the ${population}`;
        case 'completeness':
          return `Share of the ${population} with a valid value, field by field`;
        case 'key-change':
          return parts['measure'] === 'turnover'
            ? `One minus the share common to two periods, of the ${population}`
            : `Share not seen in the ${plural(Number(parts['lookback']), 'period')} before, of the ${population}`;
        case 'status':
          return `Best stage reached by the ${population}: ${parts['stages'] ?? ''}`;
        case 'change':
          return `Change of ${parts['of'] ?? ''} against the ${parts['against'] === 'previous-year' ? 'year' : 'period'} before, ${parts['method'] === 'difference' ? 'as a difference' : 'in percent'}`;
        case 'composite':
          return `${formulas[parts['formula'] ?? ''] ?? ''} ${parts['of'] ?? ''}`;
      }
    },
    basis: (basis, field, extra) => {
      switch (basis) {
        case 'event':
          return `, with ${field ?? ''} in the period.`;
        case 'asOf':
          return `, as they stood on the last day of the period by ${field ?? ''}${extra === undefined ? '' : ` and ${extra}`}.`;
        case 'cohort':
          return `, who entered in the period by ${field ?? ''}, followed for ${extra ?? ''}.`;
        case 'label':
          return `, with ${field ?? ''} naming the period.`;
        default:
          return '.';
      }
    },
  },
};
