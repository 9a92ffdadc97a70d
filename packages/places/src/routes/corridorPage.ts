import type { CorridorComparison } from './compareCorridors.js';
import type { PublishedPlace } from '../export/generalise.js';
import { personsText } from '../export/personsText.js';
import { comparedPersons } from './comparedPersons.js';
import { corridorMap, type CorridorMapOptions } from './corridorMap.js';
import type { Corridor } from './corridors.js';
import { MAP_WORDS } from './mapWords.js';
import { escapeMarkup } from './markup.js';

/**
 * A self-contained HTML page: the map and the same corridors as a table, for readers who cannot see a
 * map. It loads nothing, runs no script and forbids both by a content security policy.
 *
 * @param corridors - Corridors of one period, or a comparison of two.
 * @param options - As for the map.
 * @returns HTML text.
 */
export function corridorPage(
  corridors: readonly Corridor[] | readonly CorridorComparison[],
  options: CorridorMapOptions,
): string {
  const language = options.language ?? 'en';
  const words = MAP_WORDS[language];
  const rows = corridors.map((entry) => {
    const corridor = 'corridor' in entry ? entry.corridor : entry;
    const cells = [
      placeName(corridor.origin),
      corridor.via.map(placeName).join(', '),
      placeName(corridor.destination),
    ];
    const counts =
      'corridor' in entry
        ? [...comparedPersons(entry), words.change[entry.change]]
        : [personsText(entry), String(entry.journeys)];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}${counts.map((cell) => `<td class="count">${cell}</td>`).join('')}</tr>`;
  });
  const [first] = corridors;
  const counts = first !== undefined && 'corridor' in first ? words.compared : words.counts;
  const heads = [
    ...words.places.map((head) => `<th scope="col">${head}</th>`),
    ...counts.map((head) => `<th scope="col" class="count">${head}</th>`),
  ];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(options.title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 1000px; padding: 0 1rem; color: #1c1917 }
svg { width: 100%; height: auto; border: 1px solid #d6d3d1 }
table { border-collapse: collapse; width: 100%; margin-top: 1rem }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #e7e5e4 }
.count { text-align: right; font-variant-numeric: tabular-nums }
@media print { tr { break-inside: avoid } }
</style>
<h1>${escapeMarkup(options.title)}</h1>
${corridorMap(corridors, options)}<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}

function placeName({ name, country, code }: PublishedPlace): string {
  return code === country ? name : `${name} (${country})`;
}
