import { foldText } from '../records/values/foldText.js';
import { journeyHeadings, legHeadings, stopHeadings } from './headings.js';
import { placeHeading } from './placeHeading.js';
import { withoutBrackets } from './withoutBrackets.js';

/** What one row is. */
export type RowKind = 'journey' | 'leg' | 'stop';

/** A heading understood. */
export interface HeadingMatch {
  /** Targets; more than one when the question mixes what the format keeps apart. */
  readonly targets: readonly string[];
  /** How sure: 1 for a known heading, less for a near spelling. */
  readonly confidence: number;
  /** Whether the heading itself says that its number is an estimate. */
  readonly estimate?: boolean;
}

const tables: Readonly<Record<RowKind, ReadonlyMap<string, readonly string[]>>> = {
  journey: index(journeyHeadings),
  leg: index(legHeadings),
  stop: index(stopHeadings),
};

/**
 * Understands a heading: a known one (English or Swahili), a place heading read word by word, or a
 * near spelling of a known one.
 *
 * @param heading - Words of the heading, or the name of a question.
 * @param kind - What the row is.
 * @returns The match, or nothing.
 */
export function matchHeading(heading: string, kind: RowKind = 'journey'): HeadingMatch | undefined {
  return knownHeading(heading, kind) ?? nearHeading(heading, kind);
}

/**
 * Understands a heading without forgiving slips; fast enough to ask for every cell of the rows in
 * which headings are looked for.
 *
 * @param heading - Words of the heading, or the name of a question.
 * @param kind - What the row is.
 */
export function knownHeading(heading: string, kind: RowKind = 'journey'): HeadingMatch | undefined {
  for (const text of spellings(heading)) {
    const known = tables[kind].get(text);
    if (known !== undefined) return withEstimate(text, { targets: known, confidence: 1 });
  }
  const place = placeTarget(heading, kind);
  return place === undefined ? undefined : { targets: [place], confidence: 0.95 };
}

const nearMemory = new Map<string, HeadingMatch | undefined>();

function nearHeading(heading: string, kind: RowKind): HeadingMatch | undefined {
  const [folded] = spellings(heading);
  if (folded === undefined) return undefined;
  const key = `${kind} ${folded}`;
  if (nearMemory.size > 2000) nearMemory.clear();
  if (!nearMemory.has(key)) nearMemory.set(key, near(folded, kind));
  return nearMemory.get(key);
}

/** The whole heading, then without what stands in brackets, then the last name of a question path. */
function spellings(heading: string): string[] {
  const bare = withoutBrackets(heading);
  const last = /^[\w./-]+$/u.test(heading) ? heading.slice(heading.lastIndexOf('/') + 1) : heading;
  return [
    ...new Set(
      [heading, bare, last].map((text) => foldText(text.slice(0, 200)).replace(/ \d{1,2}$/u, '')),
    ),
  ].filter((text) => text !== '');
}

function placeTarget(heading: string, kind: RowKind): string | undefined {
  const last = /^[\w./-]+$/u.test(heading) ? heading.slice(heading.lastIndexOf('/') + 1) : heading;
  const place = placeHeading(last);
  if (place === undefined) return undefined;
  const { part } = place;
  if (kind === 'leg') {
    if (place.role === 'origin' || place.role === 'departure') return `from.place.${part}`;
    if (place.role === 'destination') return `to.place.${part}`;
    return place.role === 'border' ? `crossing.place.${part}` : undefined;
  }
  if (kind === 'stop')
    return place.role === '' || place.role === 'transit' ? `place.${part}` : undefined;
  switch (place.role) {
    case '':
    case 'identification':
      return undefined;
    case 'intended':
      return `intendedDestination.${part}`;
    case 'recruitment':
      return `recruitment.place.${part}`;
    case 'border':
      return `legs[*].crossing.place.${part}`;
    case 'transit':
      return `stops[transit${place.number === undefined ? '' : `:${place.number}`}].place.${part}`;
    default:
      return `stops[${place.role}].place.${part}`;
  }
}

function withEstimate(text: string, match: HeadingMatch): HeadingMatch {
  return match.targets[0] === 'persons' && /estimat|makadirio|kadirio/u.test(text)
    ? { ...match, estimate: true }
    : match;
}

/** One slip in a heading of six letters or more, two in twelve or more; never between two headings. */
function near(folded: string, kind: RowKind): HeadingMatch | undefined {
  const allowed = folded.length >= 12 ? 2 : folded.length >= 6 ? 1 : 0;
  if (allowed === 0) return undefined;
  let found: readonly string[] | undefined;
  for (const [known, targets] of tables[kind]) {
    if (Math.abs(known.length - folded.length) > allowed || !withinDistance(known, folded, allowed))
      continue;
    if (found !== undefined && found.join('|') !== targets.join('|')) return undefined;
    found = targets;
  }
  return found === undefined ? undefined : { targets: found, confidence: 0.8 };
}

/** Edit distance with swaps of neighbours, for short texts. */
function withinDistance(a: string, b: string, limit: number): boolean {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= limit;
}

function index(
  lines: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.flatMap(([targets, headings]) =>
      headings.split('|').map((heading) => [foldText(heading), targets.split('|')] as const),
    ),
  );
}
