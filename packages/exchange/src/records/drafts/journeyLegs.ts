import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import { innerValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import { Path } from './path.js';
import { PlaceDraft } from './placeDraft.js';
import type { RecordDraft } from './recordDraft.js';
import type { ItemValues, PlacesByPath } from './rowGroups.js';
import { takePlaces } from './rowGroups.js';
import { SmallMap } from './smallMap.js';
import type { StopList } from './stopList.js';
import { stopId } from './stopList.js';

const legsPath = Path.of('legs');
const fromPlace = Path.of('from', 'place');
const toPlace = Path.of('to', 'place');
const crossingPlace = Path.of('crossing', 'place');
const noPlaces: PlacesByPath = new SmallMap();
const noValues: readonly FieldValue[] = [];

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
    const from = places.get(fromPlace) ?? new PlaceDraft();
    const to = places.get(toPlace) ?? new PlaceDraft();
    const last = stops.length - 1;
    const start =
      last >= 0 && !from.empty && stops.key(last) === from.key
        ? last
        : stops.add(from, last < 0 ? ['origin'] : [], valuesOf('from', others));
    let end = stops.add(to, [], valuesOf('to', others));
    // A leg within one place still needs two ends.
    if (end === start) end = start;
    const path = legsPath.to(index);
    draft.set(path, { from: stopId(start), to: stopId(end) }, row.position);
    draft.trace(path.to('from'), from.position);
    draft.trace(path.to('to'), to.position);
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
  items: ItemValues,
  draft: RecordDraft,
  stops: StopList,
  row: CellPosition,
  log: ReadingLog,
): void {
  const shared = items.get('*') ?? noValues;
  const isNumbered = items.size > (shared.length > 0 ? 1 : 0);
  if (stops.length < 2) {
    if (stops.length === 0 || (shared.length === 0 && !isNumbered)) return;
    stops.add(new PlaceDraft(), []);
  }
  const pairs = stops.length - 1;
  const others: FieldValue[] = [];
  const places = takePlaces(shared, others);
  const ofCrossing = others.filter((value) => value.target.steps[0]?.name === 'crossing');
  const plain =
    ofCrossing.length === 0 ? others : others.filter((value) => !ofCrossing.includes(value));
  const hasCrossing = places.size > 0 || ofCrossing.length > 0;
  const crossings = pairs > 1 && hasCrossing ? borderLegs(stops) : [0];
  const isWhole = pairs > 1 && !isNumbered && (crossings.length !== 1 || severalModes(plain));
  const legs = isWhole ? 1 : pairs;
  for (let index = 0; index < legs; index += 1) {
    const path = legsPath.to(index);
    draft.set(path, { from: stopId(index), to: stopId(isWhole ? pairs : index + 1) }, row);
    const crosses = isWhole || crossings[0] === index;
    const values = crosses ? others : plain;
    const own = items.get(String(index + 1));
    writeLegValues(
      draft,
      index,
      own === undefined ? values : [...values, ...own],
      crosses ? places : noPlaces,
      log,
    );
  }
}

/** The legs that by the countries of their ends cross a border. */
function borderLegs(stops: StopList): number[] {
  const legs: number[] = [];
  for (let index = 0; index + 1 < stops.length; index += 1) {
    const [from, to] = [stops.country(index), stops.country(index + 1)];
    if (from !== undefined && to !== undefined && from !== to) legs.push(index);
  }
  return legs;
}

function severalModes(values: readonly FieldValue[]): boolean {
  const modes = new Set<unknown>();
  for (const { target, value } of values)
    if (target.steps[0]?.name === 'modes' && Array.isArray(value))
      for (const mode of value) modes.add(mode);
  return modes.size > 1;
}

function writeLegValues(
  draft: RecordDraft,
  index: number,
  values: readonly FieldValue[],
  places: PlacesByPath,
  log: ReadingLog,
): void {
  for (const value of values) draft.put(legsPath.to(index).then(value.target.path), value);
  const crossing = places.get(crossingPlace);
  if (crossing !== undefined && !crossing.empty)
    crossing.write(draft, legsPath.to(index).then(crossingPlace), log);
}

function isStopValue(value: FieldValue): boolean {
  const name = value.target.steps[0]?.name;
  return value.target.steps.length > 1 && (name === 'from' || name === 'to');
}

function valuesOf(end: 'from' | 'to', values: readonly FieldValue[]): FieldValue[] {
  return values
    .filter((value) => value.target.steps.length > 1 && value.target.steps[0]?.name === end)
    .map(innerValue);
}
