import type { Count } from '@njia/schema';
import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { RecordTrail } from '../trail.js';
import type { LegRow } from './journeyLegs.js';
import { writeRouteLegs } from './journeyLegs.js';
import { journeyStops } from './journeyStops.js';
import { exploitationTypes } from './exploitationTypes.js';
import { inOrder } from './inOrder.js';
import { Path } from './path.js';
import type { PlaceDraft } from './placeDraft.js';
import { RecordDraft } from './recordDraft.js';
import { routeStops } from './routeStops.js';
import type { ItemValues } from './rowGroups.js';
import { rowGroups, takePlaces } from './rowGroups.js';
import { SmallMap } from './smallMap.js';
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
    if (!special.has(value.target.text)) draft.put(value.target.path, value);
  for (const [path, place] of places)
    if (!place.empty || place.absence !== undefined) writePlace(place, path, draft, log);
  if (draft.get(paths.id) === undefined) draft.set(paths.id, row.fallbackId, row.position);
  writeCount(plain, draft);
  const stops = new StopList();
  const named = items.get('stops') ?? noItems;
  const parts = { legs: row.legs ?? [], stops: row.stops ?? [] };
  const { noTransit, exploitation } =
    parts.legs.length + parts.stops.length > 0
      ? journeyStops(named, parts, draft, stops, log)
      : routeStops(named, stops);
  if (parts.legs.length === 0)
    writeRouteLegs(items.get('legs') ?? noItems, draft, stops, row.position, log);
  stops.write(draft, log);
  if (noTransit && draft.get(paths.stopsComplete) === undefined)
    draft.set(paths.stopsComplete, 'yes');
  writeExploitations(items.get('exploitations') ?? noItems, exploitation, draft, log);
  const onePerson =
    isOne(draft.get(paths.persons)) ||
    (draft.get(paths.persons) === undefined && linked.some((value) => value.value !== undefined));
  if (draft.get(paths.basis) === undefined) draft.set(paths.basis, onePerson ? 'person' : 'route');
  const person = onePerson ? linkedCase(draft, linked, row.position, log) : undefined;
  if (person === undefined) keepApart(linked, draft, log);
  const journey: AssembledRecord = { table: 'journeys', ...draft.finish('journey') };
  return person === undefined ? [journey] : [journey, person];
}

const paths = {
  id: Path.of('id'),
  basis: Path.of('basis'),
  persons: Path.of('persons'),
  stopsComplete: Path.of('stopsComplete'),
  exploitations: Path.of('exploitations'),
  caseIds: Path.of('caseIds'),
  journeyIds: Path.of('journeyIds'),
};
const noItems: ItemValues = new SmallMap();

const special = new Set(['estimated', 'personsLow', 'personsHigh']);

function writePlace(place: PlaceDraft, path: Path, draft: RecordDraft, log: ReadingLog): void {
  if (place.empty) draft.absent(path, place.absence!);
  else place.write(draft, path, log);
}

/** Joins bounds from two columns, and the answer to "is this an estimate?". */
function writeCount(plain: readonly FieldValue[], draft: RecordDraft): void {
  const find = (name: string) =>
    plain.find((value) => value.target.text === name && value.value !== undefined);
  const low = find('personsLow');
  const high = find('personsHigh');
  if (draft.get(paths.persons) === undefined && (low ?? high) !== undefined) {
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
    draft.set(paths.persons, value, (low ?? high)!.position);
  }
  const persons = draft.get(paths.persons) as Count | undefined;
  if (persons?.kind === 'exact' && find('estimated')?.value === 'yes') {
    draft.set(paths.persons, { kind: 'estimate', value: persons.value });
  }
}

function bound(value: unknown, end: 'min' | 'max'): number | undefined {
  const count = value as Count | undefined;
  if (count === undefined || count.kind === 'censored') return undefined;
  return count.kind === 'interval' ? count[end] : count.value;
}

function writeExploitations(
  items: ItemValues,
  place: PlaceDraft | undefined,
  draft: RecordDraft,
  log: ReadingLog,
): void {
  inOrder([...items], ([key]) => Number(key)).forEach(([, values], index) => {
    const { place: own, values: others } = stopOf(values);
    if (!values.some((value) => value.value !== undefined || value.sourceCodes !== undefined)) {
      const absence = values.find((value) => value.absence !== undefined);
      if (absence !== undefined) draft.absent(paths.exploitations, absence.absence!);
      return;
    }
    const path = paths.exploitations.to(index);
    for (const value of others) draft.put(path.then(value.target.path), value);
    const where = own.empty ? place : own;
    if (where !== undefined && draft.get(path) !== undefined)
      where.write(draft, path.to('place'), log);
    exploitationTypes(draft, path);
  });
}

/** What a row says about a person of whom no case was made: words nobody understood stay, the rest is said. */
function keepApart(linked: readonly FieldValue[], draft: RecordDraft, log: ReadingLog): void {
  for (const { value, target, sourceCodes, position } of linked) {
    if (value !== undefined) log.add('PERSON-DETAILS-LEFT', position);
    for (const { standard, code } of sourceCodes ?? [])
      draft.keepSourceCode(Path.of('case').then(target.path), standard, code);
  }
}

/** The case of the one person who made the journey. */
function linkedCase(
  draft: RecordDraft,
  values: readonly FieldValue[],
  row: CellPosition,
  log: ReadingLog,
): AssembledRecord | undefined {
  if (!values.some((value) => value.value !== undefined)) return undefined;
  const id = `${String(draft.get(paths.id))}:person`;
  const person = new RecordDraft(row);
  person.set(paths.id, id, row);
  const others: FieldValue[] = [];
  for (const [path, place] of takePlaces(values, others))
    if (!place.empty) place.write(person, path, log);
  for (const value of others) person.put(value.target.path, value);
  person.set(paths.journeyIds, [String(draft.get(paths.id))], row);
  draft.set(paths.caseIds, [id], row);
  return { table: 'cases', ...person.finish('case') };
}

function isOne(persons: unknown): boolean {
  const count = persons as Count | undefined;
  return (count?.kind === 'exact' || count?.kind === 'estimate') && count.value === 1;
}
