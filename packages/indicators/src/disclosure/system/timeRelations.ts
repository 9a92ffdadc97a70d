import { placeName, type Span } from './Figure.js';
import type { FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** A period with its number. */
interface Stretch extends Span {
  readonly variable: number;
}

/** More periods of one figure than these are only compared pair by pair. */
const mostStretches = 40;
/** How often what is left over is compared with other periods again. */
const rounds = 2;

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start &&
  inner.endExclusive <= outer.endExclusive &&
  !(inner.start === outer.start && inner.endExclusive === outer.endExclusive);

const overlap = (a: Span, b: Span): boolean => a.start < b.endExclusive && b.start < a.endExclusive;

/** What some periods leave of a longer one. */
function gapsOf(whole: Span, parts: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let at = whole.start;
  for (const { start, endExclusive } of [...parts].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (start > at) gaps.push({ start: at, endExclusive: start });
    at = endExclusive;
  }
  if (at < whole.endExclusive) gaps.push({ start: at, endExclusive: whole.endExclusive });
  return gaps;
}

/** A period and others that fill it up as far as they do, starting with one of them. */
function packing(first: Stretch, inside: readonly Stretch[]): readonly Stretch[] {
  const chosen = [first];
  for (const one of inside) if (!chosen.some((other) => overlap(one, other))) chosen.push(one);
  return chosen;
}

/** Months add up to years: a year without its first nine months is what happened in the last three. */
function addUp(stretches: readonly Stretch[], relations: Relations): void {
  const all = [...stretches];
  // Jan-Sep and Apr-Dec are parts of Jan-Dec, which need not be published to be reasoned about.
  for (const [a, b] of crossings(stretches)) {
    const union = { start: a.start, endExclusive: b.endExclusive };
    if (at(all, union) === undefined) all.push({ ...union, variable: relations.unknown() });
  }
  const done = new Set<string>();
  for (let round = 0; round < rounds && all.length <= mostStretches; round += 1)
    for (const whole of [...all]) {
      // Longest first, so that few periods fill the whole.
      const inside = all
        .filter((one) => isInside(one, whole))
        .sort((a, b) => days(b) - days(a) || (a.start < b.start ? -1 : 1));
      for (const first of inside) {
        const parts = packing(first, inside);
        const name = [whole, ...parts]
          .map(({ variable }) => variable)
          .sort()
          .join();
        if (done.has(name)) continue;
        done.add(name);
        const gaps = gapsOf(whole, parts);
        const rest = relations.split(
          whole.variable,
          parts.map(({ variable }) => variable),
          gaps.length > 0,
        );
        const [gap] = gaps;
        if (rest === undefined || gap === undefined || gaps.length > 1) continue;
        const same = at(all, gap);
        if (same === undefined) all.push({ ...gap, variable: rest });
        else
          relations.tell(
            [
              [same.variable, 1],
              [rest, -1],
            ],
            '=',
          );
      }
    }
}

/** The stretch of exactly these days. */
const at = (stretches: readonly Stretch[], { start, endExclusive }: Span): Stretch | undefined =>
  stretches.find((one) => one.start === start && one.endExclusive === endExclusive);

/** Pairs of periods that overlap though neither holds the other, the earlier one first. */
function crossings(stretches: readonly Stretch[]): readonly (readonly [Stretch, Stretch])[] {
  if (stretches.length > mostStretches) return [];
  return stretches.flatMap((a) =>
    stretches.flatMap((b): (readonly [Stretch, Stretch])[] =>
      a.start < b.start && b.start < a.endExclusive && a.endExclusive < b.endExclusive
        ? [[a, b]]
        : [],
    ),
  );
}

/**
 * Jan-Sep and Apr-Dec: by what the later period has more, Oct-Dec must have that many at the least, whatever is in the middle;
 * and the other way round.
 */
function cross(stretches: readonly Stretch[], relations: Relations): void {
  for (const [a, b] of crossings(stretches)) {
    relations.excess(b.variable, a.variable);
    relations.excess(a.variable, b.variable);
    const before = at(stretches, { start: a.start, endExclusive: b.start });
    const after = at(stretches, { start: a.endExclusive, endExclusive: b.endExclusive });
    const middle = at(stretches, { start: b.start, endExclusive: a.endExclusive });
    const union = at(stretches, { start: a.start, endExclusive: b.endExclusive });
    const [one, other] = [a.variable, b.variable];
    if (before !== undefined)
      relations.tell(
        [
          [one, 1],
          [other, -1],
          [before.variable, -1],
        ],
        '<=',
      );
    if (after !== undefined)
      relations.tell(
        [
          [other, 1],
          [one, -1],
          [after.variable, -1],
        ],
        '<=',
      );
    // Who was seen in the middle was seen in both.
    if (middle !== undefined && union !== undefined)
      relations.tell(
        [
          [middle.variable, 1],
          [union.variable, 1],
          [one, -1],
          [other, -1],
        ],
        '<=',
      );
  }
}

const days = ({ start, endExclusive }: Span): number =>
  (Number(endExclusive.slice(0, 4)) - Number(start.slice(0, 4))) * 372 +
  (Number(endExclusive.slice(5, 7)) - Number(start.slice(5, 7))) * 31 +
  (Number(endExclusive.slice(8)) - Number(start.slice(8)));

/**
 * Unique persons: who was seen in nine months was seen in the year; the difference is a count of persons, those who were seen
 * in the other three months only.
 */
function nest(stretches: readonly Stretch[], relations: Relations): void {
  for (const whole of stretches) {
    const inside = stretches.filter((one) => isInside(one, whole));
    for (const part of inside) {
      const rest = relations.split(whole.variable, [part.variable], true);
      const gaps = gapsOf(whole, [part]);
      const filling = gaps.map((gap) =>
        stretches.find((one) => one.start === gap.start && one.endExclusive === gap.endExclusive),
      );
      if (rest === undefined || filling.some((one) => one === undefined)) continue;
      relations.tell(
        [[rest, 1], ...filling.map((one): readonly [number, number] => [one?.variable ?? 0, -1])],
        '<=',
      );
    }
    for (const first of inside) {
      const parts = packing(first, inside);
      if (gapsOf(whole, parts).length === 0)
        relations.tell(
          [
            [whole.variable, 1],
            ...parts.map((one): readonly [number, number] => [one.variable, -1]),
          ],
          '<=',
        );
    }
  }
}

/**
 * Relations between the periods of one figure, also of periods that overlap: what is left of the longer one when the shorter ones
 * are taken out.
 *
 * @param book - The figures.
 * @param relations - Where the relations go.
 */
export function timeRelations(book: FigureBook, relations: Relations): void {
  const groups = new Map<string, { additive: boolean; stretches: Stretch[] }>();
  for (const { figure, place, variable } of book.entries) {
    const { of, unit, time, additive } = figure.scope;
    if (time !== 'event' && time !== 'cohort') continue;
    const name = `${JSON.stringify([of, unit])} ${placeName(place)}`;
    let group = groups.get(name);
    if (group === undefined) {
      group = { additive, stretches: [] };
      groups.set(name, group);
    }
    group.stretches.push({ ...figure.span, variable });
  }
  for (const { additive, stretches } of groups.values()) {
    if (stretches.length < 2) continue;
    if (additive) addUp(stretches, relations);
    else nest(stretches, relations);
    cross(stretches, relations);
  }
}
