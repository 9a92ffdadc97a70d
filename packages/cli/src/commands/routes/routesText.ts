import { writeCsv } from '@njia/exchange';
import type { Corridor, CorridorComparison, CorridorReport, PlaceCounts } from '@njia/places';
import type { Language } from '../../language/language.js';

const WORDS = {
  en: {
    persons: 'persons',
    journeys: 'journeys',
    left: 'journeys without a known origin or destination',
    local: 'journeys inside one county',
    held: 'corridors held back',
    of: 'of',
    places: 'places matched',
    direct: 'direct',
  },
  sw: {
    persons: 'watu',
    journeys: 'safari',
    left: 'safari zisizo na asili au mwisho unaojulikana',
    local: 'safari ndani ya kaunti moja',
    held: 'njia zilizozuiwa',
    of: 'kati ya',
    places: 'mahali palipotambuliwa',
    direct: 'moja kwa moja',
  },
} as const;

/**
 * Writes corridors, or their comparison, as text, CSV or JSON.
 *
 * @param report - Corridors of all periods.
 * @param compared - The comparison, when one was asked for.
 * @param counts - How many places were matched.
 * @param format - `json`, `csv`, or anything else for people.
 * @param language - Language of the notes.
 */
export function routesText(
  report: CorridorReport,
  compared: readonly CorridorComparison[] | undefined,
  counts: PlaceCounts,
  format: string | undefined,
  language: Language,
): string {
  if (format === 'json')
    return `${JSON.stringify({ ...report, ...(compared ? { comparison: compared } : {}), places: counts }, undefined, 2)}\n`;
  const entries: readonly (Corridor | CorridorComparison)[] = compared ?? report.corridors;
  if (format === 'csv')
    return writeCsv([
      [
        'origin',
        'origin_code',
        'via',
        'destination',
        'destination_code',
        ...(compared ? ['before', 'now', 'change'] : ['persons', 'journeys']),
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
  const words = WORDS[language];
  const lines = entries.map((entry) => {
    const { origin, via, destination } = corridorOf(entry);
    const [first, second, change] = numbers(entry);
    const ends = `${origin.name} (${origin.country}) → ${via.length > 0 ? via.map(({ name }) => name).join(' → ') : words.direct} → ${destination.name} (${destination.country})`;
    return compared
      ? `${String(first).padStart(6)} → ${String(second).padEnd(6)} ${String(change).padEnd(10)} ${ends}`
      : `${String(first).padStart(6)} ${words.persons}  ${String(second).padStart(5)} ${words.journeys}  ${ends}`;
  });
  const notes = [
    report.withoutEnds > 0 ? `${report.withoutEnds} ${words.left}` : '',
    report.local > 0 ? `${report.local} ${words.local}` : '',
    report.heldBack.corridors > 0 ? `${report.heldBack.corridors} ${words.held}` : '',
    `${counts.matched + counts.kept} ${words.of} ${counts.places} ${words.places}`,
  ].filter((note) => note !== '');
  return `${lines.join('\n')}\n\n${notes.join('; ')}\n`;
}

const corridorOf = (entry: Corridor | CorridorComparison): Corridor =>
  'corridor' in entry ? entry.corridor : entry;

const numbers = (entry: Corridor | CorridorComparison): (string | number)[] =>
  'corridor' in entry ? [entry.before, entry.after, entry.change] : [entry.persons, entry.journeys];
