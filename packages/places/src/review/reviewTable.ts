import type { PlaceCandidate } from '../model/Resolution.js';
import { resolveBatch, type BatchItem } from '../resolve/resolveBatch.js';
import type { Resolver } from '../resolve/Resolver.js';

/** Columns of the review table, in order. A person fills `decision` and nothing else. */
export const REVIEW_COLUMNS = [
  'raw',
  'country',
  'parent',
  'times',
  'status',
  'decision',
  'candidate_1',
  'candidate_1_is',
  'candidate_2',
  'candidate_2_is',
  'candidate_3',
  'candidate_3_is',
] as const;

/**
 * The texts of a file that nobody could place, for a person to decide: each distinct text once, how
 * often it occurs, and its three best candidates. The person writes into `decision` a candidate's
 * number (1, 2, 3), the id of a place, or `none`. The table holds raw texts: keep it inside the
 * organisation.
 *
 * @param items - All places of the file.
 * @param resolver - The resolver.
 * @returns Rows for a CSV writer, header first, most frequent texts first.
 */
export function reviewTable(
  items: readonly BatchItem[],
  resolver: Resolver,
): readonly (readonly (string | number)[])[] {
  const { resolutions } = resolveBatch(items, resolver);
  const rows = new Map<string, { item: BatchItem; at: number; times: number }>();
  items.forEach((item, at) => {
    const { status } = resolutions[at] as { status: string };
    if (status !== 'ambiguous' && status !== 'unknown') return;
    const key = JSON.stringify([item.text, item.country, item.parent]);
    const known = rows.get(key);
    if (known) known.times += 1;
    else rows.set(key, { item, at, times: 1 });
  });
  const body = [...rows.values()]
    .sort((a, b) => b.times - a.times || (a.item.text < b.item.text ? -1 : 1))
    .map(({ item, at, times }) => {
      const { status = '', candidates = [] } = resolutions[at] ?? {};
      const best = [0, 1, 2].flatMap((rank) => describe(candidates[rank], resolver));
      const parent = typeof item.parent === 'string' ? item.parent : (item.parent ?? []).join('|');
      return [item.text, item.country ?? '', parent, times, status, '', ...best];
    });
  return [REVIEW_COLUMNS, ...body];
}

function describe(candidate: PlaceCandidate | undefined, { tree }: Resolver): [string, string] {
  if (!candidate) return ['', ''];
  const { place } = candidate;
  const around = tree.ancestors(place).map(({ name }) => name);
  return [place.id, [place.name, place.level, ...around].join(', ')];
}
