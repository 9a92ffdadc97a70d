import type { Phrases } from './Phrases.js';

/** Joins with a word; parts that hold the word themselves are held apart by semicolons. */
const list = (values: readonly string[], word: string): string => {
  const apart = values.some((value) => value.includes(` ${word} `)) ? ';' : '';
  return values.length < 2
    ? (values[0] ?? '')
    : `${values.slice(0, -1).join(`${apart || ','} `)}${apart} ${word} ${values.at(-1) ?? ''}`;
};

/** How the parts of a composite come together. */
const formulas: Readonly<Record<string, string>> = {
  divide: 'Ya kwanza kugawanywa kwa ya pili kati ya',
  difference: 'Ya kwanza kutoa ya pili kati ya',
  sum: 'Jumla ya',
  'weighted-mean': 'Wastani wenye uzito wa',
  ladder: 'Kila moja juu ya iliyotangulia:',
};

const comparedNumbers = {
  lt: 'ni chini ya',
  lte: 'haizidi',
  gt: 'ni zaidi ya',
  gte: 'ni angalau',
} as const;
const comparedDates = {
  lt: 'ni kabla ya',
  lte: 'haipiti',
  gt: 'ni baada ya',
  gte: 'si kabla ya',
} as const;

/** Swahili: a draft, not yet signed by a native reviewer. */
export const swahili: Phrases = {
  language: 'sw',
  units: {
    person: 'watu',
    record: 'rekodi',
    event: 'matukio',
    organisation: 'mashirika',
    case: 'kesi',
    place: 'mahali',
    combination: 'michanganyiko tofauti',
  },
  records: (one) => `rekodi za ${one}`,
  linked: (records) => `${records} zinazohusiana`,
  entries: (list) => `maingizo ya ${list}`,
  yesNo: (answer) => (answer ? 'ndiyo' : 'hapana'),
  number: (value) => value.toLocaleString('en'),
  all: (parts) => list(parts, 'na'),
  any: (parts) =>
    `(${list(
      parts.map((part) => (part.includes(' na ') && !part.startsWith('(') ? `(${part})` : part)),
      'au',
    )})`,
  not: (part) => `si kweli kwamba ${part}`,
  is: (field, values, negated) => `${field} ${negated ? 'si' : 'ni'} ${list(values, 'au')}`,
  holdsAll: (field, values) => `${field} ina ${list(values, 'na')}`,
  compare: (field, op, value, isDate) =>
    `${field} ${(isDate ? comparedDates : comparedNumbers)[op]} ${value}`,
  missing: (result) => ` (thamani isiyokuwepo huhesabiwa kama ${result ? 'ndiyo' : 'hapana'})`,
  inSet: (field, set, codes) =>
    `${field} ni ${set === undefined ? list(codes, 'au') : `moja ya seti ${set} (${list(codes, 'au')})`}`,
  known: (field, op) =>
    `${field} ${{ known: 'inajulikana', unknown: 'haijulikani', notApplicable: 'haihusiki' }[op]}`,
  within: (field, of, min, max) =>
    `${field} iko ${min === undefined ? 'si zaidi ya' : `${min} hadi`} ${max} baada ya ${of}`,
  duringPeriod: (field, shift) =>
    `${field} iko ndani ya kipindi${shift === undefined ? '' : ` kilichosogezwa kwa ${shift}`}`,
  under: (field, place) => `${field} iko ndani ya ${place}`,
  exists: (items, where, n) =>
    `kati ya ${items} kuna angalau ${n === 1 ? 'moja' : n}${where === undefined ? '' : ` ambapo ${where}`}`,
  items: {
    one: (position, items) => `namba ${position} ya ${items}`,
    some: (items) => `kuna ${items}`,
    others: (items) => `rekodi inataja zote: ${items}`,
    more: (items) => `kuna nyingine zaidi za ${items}, hazikutajwa hapa`,
  },
  periodEnd: (end) => (end === 'start' ? 'siku ya kwanza ya kipindi' : 'siku ya mwisho ya kipindi'),
  duration: (months, days) =>
    [months === 0 ? '' : `miezi ${months}`, days === 0 && months !== 0 ? '' : `siku ${days}`]
      .filter(Boolean)
      .join(' na '),
  ofOuter: (field) => `${field} ya rekodi yenyewe`,
  derived: {
    pick: (pick, field, items, where) => {
      const condition = where === undefined ? '' : ` ambapo ${where}`;
      if (pick === 'count') return `idadi ya ${items}${condition}`;
      if (pick === 'countDistinct')
        return `idadi ya ${field ?? ''} tofauti katika ${items}${condition}`;
      if (pick === 'sum') return `jumla ya ${field ?? ''} katika ${items}${condition}`;
      const which =
        {
          first: 'ya kwanza',
          last: 'ya mwisho',
          earliest: 'ya mapema zaidi',
          latest: 'ya karibuni zaidi',
          all: 'zote',
        }[pick] ?? '';
      return `${field ?? ''} ${which} katika ${items}${condition}`;
    },
    coalesce: (fields) => `${fields[0] ?? ''} (la sivyo ${list(fields.slice(1), 'au')})`,
    union: (fields) => `${list(fields, 'na')} kwa pamoja`,
    combine: (fields) => `mchanganyiko wa ${list(fields, 'na')}`,
    group: (field) => `${field} kwa makundi`,
    age: (birth, on) => `umri kwa ${birth} katika ${on}`,
    days: (from, to) => `siku kutoka ${from} hadi ${to}`,
    daysInPeriod: (from, to) => `siku za kipindi kati ya ${from} na ${to}`,
    product: (fields) => list(fields, 'mara'),
    periodDays: 'siku za kipindi',
    placeLevel: (field, level) => `${level === 'country' ? 'nchi' : level} ya ${field}`,
  },
  sentence: {
    counted: (unit, records, key, where) =>
      `${unit === 'record' ? records : `${swahili.units[unit]} katika ${records}`}${key === undefined ? '' : unit === 'person' ? `, kila mtu akihesabiwa mara moja kwa ${key}` : `, kila moja ikihesabiwa mara moja kwa ${key}`}${where === undefined ? '' : `, ambapo ${where}`}`,
    kind: (kind, population, parts) => {
      const without = [
        parts['exclusions'] === undefined ? '' : `, bila wale ambao ${parts['exclusions']}`,
        parts['exceptions'] === undefined
          ? ''
          : `, na bila wasio kwenye kiasi cha juu ambao ${parts['exceptions']}`,
      ].join('');
      const below =
        (parts['below'] === undefined ? '' : `, wale tu ambapo ${parts['below']}`) + without;
      const above = parts['above'] ?? 'wapo';
      switch (kind) {
        case 'count':
          return `Idadi ya ${population}`;
        case 'sum':
          return `Jumla ya ${parts['value'] ?? ''} kwa ${population}`;
        case 'proportion':
          return parts['fixed'] === undefined
            ? `Kati ya ${population}${below}: sehemu ya wale ambapo ${above}`
            : `Idadi ya ${population}, kati ya ${parts['fixed']}`;
        case 'ratio':
          return parts['valueBelow'] === undefined
            ? `Kati ya ${population}: idadi ya wale ambapo ${above}, kwa idadi ya wale ${parts['below'] === undefined ? 'waliopo' : `ambapo ${parts['below']}`}${without}`
            : `Jumla ya ${parts['value'] ?? ''} kwa jumla ya ${parts['valueBelow']}, ya ${population}`;
        case 'rate':
          return `Idadi ya ${population}, kwa kila watu ${parts['per'] ?? ''} (${parts['base'] === 'all' ? 'wakazi wote' : 'wa kundi hilohilo'})`;
        case 'share':
          return `Sehemu ya kila ${parts['of'] ?? ''}, ${parts['base'] === 'all' ? 'ijulikane au la' : 'ikijulikana'}, kati ya ${population}`;
        case 'mean':
          return `Wastani wa ${parts['value'] ?? ''} kwa ${population}`;
        case 'median':
          return `Thamani ya katikati ya ${parts['value'] ?? ''} kwa ${population}`;
        case 'quantile':
          return `Asilimia ya ${parts['quantile'] ?? ''} (percentile) ya ${parts['value'] ?? ''} kwa ${population}`;
        case 'completeness':
          return `Sehemu ya ${population} yenye thamani halali, sehemu kwa sehemu`;
        case 'key-change':
          return parts['measure'] === 'turnover'
            ? `Moja kutoa sehemu ya pamoja ya vipindi viwili, ya ${population}`
            : `Sehemu isiyoonekana katika vipindi ${parts['lookback'] ?? ''} vilivyotangulia, ya ${population}`;
        case 'status':
          return `Hatua bora iliyofikiwa na ${population}: ${parts['stages'] ?? ''}`;
        case 'change':
          return `Badiliko la ${parts['of'] ?? ''} dhidi ya ${parts['against'] === 'previous-year' ? 'mwaka uliotangulia' : 'kipindi kilichotangulia'}, ${parts['method'] === 'difference' ? 'kama tofauti' : 'kwa asilimia'}`;
        case 'composite':
          return `${formulas[parts['formula'] ?? ''] ?? ''} ${parts['of'] ?? ''}`;
      }
    },
    basis: (basis, field, extra) => {
      switch (basis) {
        case 'event':
          return `, ${field ?? ''} ikiwa ndani ya kipindi.`;
        case 'asOf':
          return `, hali ilivyokuwa siku ya mwisho ya kipindi kwa ${field ?? ''}${extra === undefined ? '' : ` na ${extra}`}.`;
        case 'cohort':
          return `, walioingia ndani ya kipindi kwa ${field ?? ''}, wakifuatiliwa kwa ${extra ?? ''}.`;
        case 'label':
          return `, ${field ?? ''} ikitaja kipindi.`;
        default:
          return '.';
      }
    },
  },
};
