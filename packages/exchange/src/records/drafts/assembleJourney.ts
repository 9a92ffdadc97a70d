import type { Count } from '@njia/schema';
import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { RecordTrail } from '../trail.js';
import type { LegRow } from './journeyLegs.js';
import { writeLegRows, writeRouteLegs } from './journeyLegs.js';
import { PlaceDraft } from './placeDraft.js';
import { RecordDraft } from './recordDraft.js';
import { routeStops } from './routeStops.js';
import { rowGroups } from './rowGroups.js';
import { StopList, stopOf } from './stopList.js';

/** Everything the source says about one journey. */
export interface JourneyRow {
  /** Values of its own row; targets relative to a journey. */
  readonly values: readonly FieldValue[];
  /** Rows of a sheet of legs, in order. */
  readonly legs?: readonly LegRow[];
  /** Rows of a sheet of stops, in order; targets relative to a stop. */
  readonly stops?: readonly LegRow[];
  /** Where its own row stands. */
  readonly position: CellPosition;
  /** Id for a row that has none. */
  readonly fallbackId: string;
}

/** A record with the table it belongs to. */
export interface AssembledRecord {
  /** Table of the data set. */
  readonly table: string;
  /** The record. */
  readonly record: Record<string, unknown>;
  /** Its cells. */
  readonly trail: RecordTrail;
}

/**
 * Makes a journey, and the case of a journey of one person when the source tells about the person.
 *
 * @param row - What the source says.
 * @param log - Takes findings.
 */
export function assembleJourney(row: JourneyRow, log: ReadingLog): AssembledRecord[] {
  const draft = new RecordDraft(row.position);
  const { plain, places, items, linked } = rowGroups(row.values);
  for (const value of plain)
    if (!special.has(value.target.text))
      draft.put(
        value.target.steps.map((step) => step.name),
        value,
      );
  for (const [path, place] of places)
    if (!place.empty || place.absence !== undefined) writePlace(place, path.split('.'), draft, log);
  if (draft.get(['id']) === undefined) draft.set(['id'], row.fallbackId, row.position);
  writeCount(plain, draft);
  const stops = new StopList();
  const { noTransit, exploitation } = routeStops(items.get('stops') ?? new Map(), stops);
  for (const stop of row.stops ?? []) {
    const { place, values } = stopOf(stop.values);
    if (!place.empty || values.length > 0) stops.add(place, [], values);
  }
  if ((row.legs?.length ?? 0) > 0) writeLegRows(row.legs!, draft, stops, log);
  else writeRouteLegs(items.get('legs') ?? new Map(), draft, stops, row.position, log);
  stops.write(draft, log);
  if (noTransit && draft.get(['stopsComplete']) === undefined) draft.set(['stopsComplete'], 'yes');
  writeExploitations(items.get('exploitations') ?? new Map(), exploitation, draft, log);
  const onePerson =
    isOne(draft.get(['persons'])) ||
    (draft.get(['persons']) === undefined && linked.some((value) => value.value !== undefined));
  if (draft.get(['basis']) === undefined) draft.set(['basis'], onePerson ? 'person' : 'route');
  const person = onePerson ? linkedCase(draft, linked, row.position, log) : undefined;
  const journey: AssembledRecord = { table: 'journeys', ...draft.finish('journey') };
  return person === undefined ? [journey] : [journey, person];
}

const special = new Set(['estimated', 'personsLow', 'personsHigh']);

function writePlace(
  place: PlaceDraft,
  path: readonly string[],
  draft: RecordDraft,
  log: ReadingLog,
): void {
  if (place.empty) draft.absent(path, place.absence!);
  else place.write(draft, path, log);
}

/** Joins bounds from two columns, and the answer to "is this an estimate?". */
function writeCount(plain: readonly FieldValue[], draft: RecordDraft): void {
  const find = (name: string) =>
    plain.find((value) => value.target.text === name && value.value !== undefined);
  const low = find('personsLow');
  const high = find('personsHigh');
  if (draft.get(['persons']) === undefined && (low ?? high) !== undefined) {
    const min = bound(low?.value, 'min');
    const max = bound(high?.value, 'max');
    const value =
      min !== undefined && min === max
        ? { kind: 'exact', value: min }
        : {
            kind: 'interval',
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
          };
    draft.set(['persons'], value, (low ?? high)!.position);
  }
  const persons = draft.get(['persons']) as Count | undefined;
  if (persons?.kind === 'exact' && find('estimated')?.value === 'yes') {
    draft.set(['persons'], { kind: 'estimate', value: persons.value });
  }
}

function bound(value: unknown, end: 'min' | 'max'): number | undefined {
  const count = value as Count | undefined;
  if (count === undefined || count.kind === 'censored') return undefined;
  return count.kind === 'interval' ? count[end] : count.value;
}

function writeExploitations(
  items: ReadonlyMap<string, readonly FieldValue[]>,
  place: PlaceDraft | undefined,
  draft: RecordDraft,
  log: ReadingLog,
): void {
  const groups = [...items].sort(([a], [b]) => Number(a) - Number(b));
  groups.forEach(([, values], index) => {
    const { place: own, values: others } = stopOf(values);
    if (!values.some((value) => value.value !== undefined || value.sourceCodes !== undefined)) {
      const absence = values.find((value) => value.absence !== undefined);
      if (absence !== undefined) draft.absent(['exploitations'], absence.absence!);
      return;
    }
    for (const value of others)
      draft.put(['exploitations', index, ...value.target.steps.map((step) => step.name)], value);
    const where = own.empty ? place : own;
    if (where !== undefined && draft.get(['exploitations', index]) !== undefined)
      where.write(draft, ['exploitations', index, 'place'], log);
  });
}

/** The case of the one person who made the journey. */
function linkedCase(
  draft: RecordDraft,
  values: readonly FieldValue[],
  row: CellPosition,
  log: ReadingLog,
): AssembledRecord | undefined {
  if (!values.some((value) => value.value !== undefined)) return undefined;
  const id = `${String(draft.get(['id']))}:person`;
  const person = new RecordDraft(row);
  person.set(['id'], id, row);
  const others: FieldValue[] = [];
  for (const [path, place] of takeOrigin(values, others))
    if (!place.empty) place.write(person, [path], log);
  for (const value of others)
    person.put(
      value.target.steps.map((step) => step.name),
      value,
    );
  person.set(['journeyIds'], [String(draft.get(['id']))], row);
  draft.set(['caseIds'], [id], row);
  return { table: 'cases', ...person.finish('case') };
}

function takeOrigin(values: readonly FieldValue[], others: FieldValue[]): Map<string, PlaceDraft> {
  const places = new Map<string, PlaceDraft>();
  for (const value of values) {
    const [first, second] = value.target.steps;
    if (first?.name === 'origin' && second !== undefined) {
      const place = places.get('origin') ?? new PlaceDraft();
      places.set('origin', place);
      place.add(second.name, value);
    } else others.push(value);
  }
  return places;
}

function isOne(persons: unknown): boolean {
  const count = persons as Count | undefined;
  return (count?.kind === 'exact' || count?.kind === 'estimate') && count.value === 1;
}
