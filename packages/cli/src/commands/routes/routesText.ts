import { writeCsv } from '@njia/exchange';
import {
  comparedPersons,
  personsText,
  type Corridor,
  type CorridorComparison,
  type CorridorReport,
  type PlaceCounts,
} from '@njia/places';
import type { Language } from '../../language/language.js';

/** What there is to say about the routes of a data set. */
export interface RouteFindings {
  /** Corridors of all periods. */
  readonly report: CorridorReport;
  /** The comparison, when one was asked for. */
  readonly compared: readonly CorridorComparison[] | undefined;
  /** Journeys without a date, which no comparison can count. */
  readonly undated: number;
  /** How many places were matched. */
  readonly places: PlaceCounts;
}

const WORDS = {
  en: {
    counts: ['persons', 'journeys'],
    periods: ['before', 'now', 'change'],
    corridor: 'corridor',
    left: 'journeys without a known origin or destination',
    undated: 'journeys without a date',
    local: 'journeys inside one county',
    held: 'corridors held back',
    of: 'of',
    places: 'places matched',
    change: {
      new: 'new',
      growing: 'growing',
      steady: 'steady',
      shrinking: 'shrinking',
      abandoned: 'abandoned',
    },
  },
  sw: {
    counts: ['watu', 'safari'],
    periods: ['awali', 'sasa', 'mabadiliko'],
    corridor: 'njia',
    left: 'safari zisizo na asili au mwisho unaojulikana',
    undated: 'safari zisizo na tarehe',
    local: 'safari ndani ya kaunti moja',
    held: 'njia zilizozuiwa',
    of: 'kati ya',
    places: 'mahali palipotambuliwa',
    change: {
      new: 'mpya',
      growing: 'inaongezeka',
      steady: 'haibadiliki',
      shrinking: 'inapungua',
      abandoned: 'imeachwa',
    },
  },
} as const;

/**
 * Writes corridors, or their comparison, as text, CSV or JSON.
 *
 * @param findings - What there is to say.
 * @param format - `json`, `csv`, or anything else for people.
 * @param language - Language of the text for people.
 */
export function routesText(
  { report, compared, undated, places }: RouteFindings,
  format: string | undefined,
  language: Language,
): string {
  if (format === 'json') {
    const comparison = compared === undefined ? {} : { comparison: compared, undated };
    return `${JSON.stringify({ ...report, ...comparison, places }, undefined, 2)}\n`;
  }
  const entries: readonly (Corridor | CorridorComparison)[] = compared ?? report.corridors;
  if (format === 'csv') return csv(entries, compared !== undefined);
  const words = WORDS[language];
  const heads = compared === undefined ? words.counts : words.periods;
  const rows = entries.map((entry) => {
    const { origin, via, destination } = corridorOf(entry);
    const stops = [origin, ...via, destination].map(({ name, country }) => `${name} (${country})`);
    return [...counts(entry, words.change), stops.join(' → ')];
  });
  const notes = [
    [undated, words.undated],
    [report.withoutEnds, words.left],
    [report.local, words.local],
    [report.heldBack.corridors, words.held],
  ] as const;
  const said = notes.filter(([count]) => count > 0).map(([count, note]) => `${note}: ${count}`);
  said.push(`${words.places}: ${places.matched + places.kept} ${words.of} ${places.places}`);
  return `${columns([[...heads, words.corridor], ...rows])}\n\n${said.join('; ')}\n`;
}

/** Numbers to the right, words to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at < 2 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function csv(entries: readonly (Corridor | CorridorComparison)[], compared: boolean): string {
  return writeCsv([
    [
      'origin',
      'origin_code',
      'via',
      'destination',
      'destination_code',
      ...(compared
        ? ['before', 'before_most', 'now', 'now_most', 'change']
        : ['persons', 'persons_most', 'journeys']),
    ],
    ...entries.map((entry) => {
      const { origin, via, destination } = corridorOf(entry);
      return [
        origin.name,
        origin.code,
        via.map(({ name }) => name).join('; '),
        destination.name,
        destination.code,
        ...numbers(entry),
      ];
    }),
  ]);
}

const corridorOf = (entry: Corridor | CorridorComparison): Corridor =>
  'corridor' in entry ? entry.corridor : entry;

function counts(
  entry: Corridor | CorridorComparison,
  change: Readonly<Record<CorridorComparison['change'], string>>,
): string[] {
  return 'corridor' in entry
    ? [...comparedPersons(entry), change[entry.change]]
    : [personsText(entry), String(entry.journeys)];
}

/** Least and most: equal where a number is exact, the most empty where there is none. */
const bounds = (persons: number, most = persons): (number | '')[] => [
  persons,
  Number.isFinite(most) ? most : '',
];

const numbers = (entry: Corridor | CorridorComparison): (number | string)[] =>
  'corridor' in entry
    ? [
        ...bounds(entry.before, entry.beforeMost),
        ...bounds(entry.after, entry.afterMost),
        entry.change,
      ]
    : [...bounds(entry.persons, entry.personsMost), entry.journeys];
