import type { CorridorComparison } from './compareCorridors.js';
import { corridorMap, escape, type CorridorMapOptions } from './corridorMap.js';
import type { Corridor } from './corridors.js';

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
  const sw = options.language === 'sw';
  const rows = corridors.map((entry) => {
    const corridor = 'corridor' in entry ? entry.corridor : entry;
    const counts =
      'corridor' in entry
        ? [entry.before, entry.after, entry.change]
        : [entry.persons, entry.journeys];
    const cells = [
      corridor.origin.name,
      corridor.via.map(({ name }) => name).join(', '),
      corridor.destination.name,
      ...counts,
    ];
    return `<tr>${cells.map((cell) => `<td>${escape(String(cell))}</td>`).join('')}</tr>`;
  });
  const [first] = corridors;
  const compared = first !== undefined && 'corridor' in first;
  const heads = sw
    ? [
        'Asili',
        'Mpaka',
        'Mwisho',
        ...(compared ? ['Awali', 'Sasa', 'Mabadiliko'] : ['Watu', 'Safari']),
      ]
    : [
        'Origin',
        'Border',
        'Destination',
        ...(compared ? ['Before', 'Now', 'Change'] : ['Persons', 'Journeys']),
      ];
  return `<!doctype html>
<html lang="${sw ? 'sw' : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(options.title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 1000px; padding: 0 1rem; color: #1c1917 }
svg { width: 100%; height: auto; border: 1px solid #d6d3d1 }
table { border-collapse: collapse; width: 100%; margin-top: 1rem }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #e7e5e4 }
</style>
<h1>${escape(options.title)}</h1>
${corridorMap(corridors, options)}<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}
