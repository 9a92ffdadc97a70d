import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import { PlaceDraft } from './placeDraft.js';
import type { RecordDraft } from './recordDraft.js';
import { takePlaces } from './rowGroups.js';
import type { StopList } from './stopList.js';
import { stopId } from './stopList.js';

/** One row of a sheet of legs. */
export interface LegRow {
  /** Its values; targets relative to the leg, `from` and `to` being stops. */
  readonly values: readonly FieldValue[];
  /** Where the row stands. */
  readonly position: CellPosition;
}

/**
 * Writes legs that the source gives one by one. A leg that starts where the one before ended shares
 * that stop; one that does not starts at a stop of its own, and the break stays visible.
 *
 * @param rows - The legs in order.
 * @param draft - The journey.
 * @param stops - Takes their stops.
 * @param log - Takes findings.
 */
export function writeLegRows(
  rows: readonly LegRow[],
  draft: RecordDraft,
  stops: StopList,
  log: ReadingLog,
): void {
  rows.forEach((row, index) => {
    const others: FieldValue[] = [];
    const places = takePlaces(row.values, others);
    const from = places.get('from.place') ?? new PlaceDraft();
    const to = places.get('to.place') ?? new PlaceDraft();
    const last = stops.length - 1;
    const start =
      last >= 0 && !from.empty && stops.key(last) === from.key
        ? last
        : stops.add(from, index === 0 ? ['origin'] : [], valuesOf('from', others));
    let end = stops.add(to, [], valuesOf('to', others));
    // A leg within one place still needs two ends.
    if (end === start) end = start;
    const path = ['legs', index] as const;
    draft.set(path, {}, row.position);
    draft.set([...path, 'from'], stopId(start), from.position);
    draft.set([...path, 'to'], stopId(end), to.position);
    writeLegValues(
      draft,
      index,
      others.filter((value) => !isStopValue(value)),
      places,
      log,
    );
  });
}

/**
 * Writes the legs between the stops of a row that tells transport and crossing for the whole way.
 * One mode holds for every leg. Several modes cannot be shared out over several legs, so they go on
 * one leg from the first stop to the last; so does a crossing whose leg is not known.
 *
 * @param items - Values of `legs` by selector: `*` or the number of the leg.
 * @param draft - The journey.
 * @param stops - Its stops.
 * @param row - Where the row stands.
 * @param log - Takes findings.
 */
export function writeRouteLegs(
  items: ReadonlyMap<string, readonly FieldValue[]>,
  draft: RecordDraft,
  stops: StopList,
  row: CellPosition,
  log: ReadingLog,
): void {
  const shared = items.get('*') ?? [];
  const numbers = [...items.keys()].filter((key) => key !== '*').map(Number);
  if (stops.length < 2) {
    if (stops.length === 0 || (shared.length === 0 && numbers.length === 0)) return;
    stops.add(new PlaceDraft(), []);
  }
  const pairs = stops.length - 1;
  const others: FieldValue[] = [];
  const places = takePlaces(shared, others);
  const crossings = Array.from({ length: pairs }, (_, index) => index).filter((index) => {
    const [a, b] = [stops.country(index), stops.country(index + 1)];
    return a !== undefined && b !== undefined && a !== b;
  });
  const modes = others.filter(
    (value) => value.target.steps[0]?.name === 'modes' && Array.isArray(value.value),
  );
  const modeCount = new Set(modes.flatMap((value) => value.value as string[])).size;
  const hasCrossing =
    places.size > 0 || others.some((value) => value.target.steps[0]?.name === 'crossing');
  const whole =
    pairs > 1 && numbers.length === 0 && (modeCount > 1 || (hasCrossing && crossings.length !== 1));
  const ends = whole
    ? [[0, pairs] as const]
    : Array.from({ length: Math.max(pairs, 0) }, (_, index) => [index, index + 1] as const);
  ends.forEach(([from, to], index) => {
    draft.set(['legs', index], {}, row);
    draft.set(['legs', index, 'from'], stopId(from));
    draft.set(['legs', index, 'to'], stopId(to));
    const crosses = whole || pairs === 1 || crossings[0] === index;
    writeLegValues(
      draft,
      index,
      [
        ...others.filter((value) => value.target.steps[0]?.name !== 'crossing' || crosses),
        ...(items.get(String(index + 1)) ?? []),
      ],
      crosses ? places : new Map(),
      log,
    );
  });
}

function writeLegValues(
  draft: RecordDraft,
  index: number,
  values: readonly FieldValue[],
  places: ReadonlyMap<string, PlaceDraft>,
  log: ReadingLog,
): void {
  for (const value of values)
    draft.put(['legs', index, ...value.target.steps.map((step) => step.name)], value);
  const crossing = places.get('crossing.place');
  if (crossing !== undefined && !crossing.empty)
    crossing.write(draft, ['legs', index, 'crossing', 'place'], log);
}

function isStopValue(value: FieldValue): boolean {
  const name = value.target.steps[0]?.name;
  return value.target.steps.length > 1 && (name === 'from' || name === 'to');
}

function valuesOf(end: 'from' | 'to', values: readonly FieldValue[]): FieldValue[] {
  return values
    .filter((value) => value.target.steps.length > 1 && value.target.steps[0]?.name === end)
    .map((value) => ({
      ...value,
      target: { ...value.target, steps: value.target.steps.slice(1) },
    }));
}
