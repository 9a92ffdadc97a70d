import type { Case, Journey, LocationRole, Place } from '@njia/schema';
import { misuse } from '../error/misuse.js';
import { compareText } from '../table/compareText.js';
import { isList } from '../table/isList.js';
import type { SequenceCell, Table } from '../table/Table.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { ageBandOf } from './ageBandOf.js';
import { journeyColumns } from './journeyColumns.js';
import { placeValue } from './placeValue.js';

/**
 * Flattens journeys, with the persons who made them, to one row a person and journey. Of lists the table keeps the first code
 * in code order: a release says at most one channel, mode and form of exploitation a person. A journey of several cases is one
 * row for each; a case that is only referred to is told by its id alone, so that her journeys still count as one person's. A
 * journey without a case is one row without personal attributes; reported routes of several persons (`basis: 'route'`) are
 * aggregates already and left out.
 *
 * @param journeys - the journeys
 * @param cases - the cases that journeys refer to
 * @returns the table with the columns of {@link journeyColumns}
 * @throws AnonymiseError `table-invalid` for what is no list
 */
export function journeyTable(journeys: readonly Journey[], cases: readonly Case[] = []): Table {
  if (![journeys, cases].every(isList)) {
    throw misuse(
      'table-invalid',
      'Journeys and cases are not given as lists.',
      'Hand in `dataset.journeys` and `dataset.cases`, not the data set.',
    );
  }
  const caseOf = new Map(cases.map((person) => [person.id, person]));
  const rows = journeys
    .filter(({ basis }) => basis === 'person')
    .flatMap((journey) => {
      const ids = [...new Set(journey.caseIds)];
      return ids.length === 0
        ? [journeyRow(journey, null)]
        : ids.map((id) => journeyRow(journey, id, caseOf.get(id)));
    });
  return tableFromRows(journeyColumns, rows, { sequences: ['route'] }).table;
}

function journeyRow(
  journey: Journey,
  caseId: string | null,
  person?: Case,
): (string | null | SequenceCell)[] {
  const { origin, destination, between } = endsOf(journey);
  const legs = journey.legs ?? [];
  return [
    journey.id,
    caseId,
    // One date a person: when identified, else when reported, else when the journey began.
    (person?.identifiedOn ?? journey.reportedOn ?? journey.period?.start)?.slice(0, 7) ?? null,
    person?.sex ?? null,
    ageBandOf(person),
    first(person?.citizenships),
    placeValue(origin),
    placeValue(destination),
    first(journey.recruitment?.channels),
    first(legs.flatMap(({ modes }) => modes ?? [])),
    first(legs.flatMap(({ crossing }) => (crossing?.kind === undefined ? [] : [crossing.kind]))),
    first((journey.exploitations ?? []).flatMap(({ types }) => types)),
    first(journey.meansOfControl),
    between.map(placeValue).filter((code) => code !== null),
    journey.notes ?? null,
  ];
}

function first(codes: readonly string[] | undefined): string | null {
  return [...(codes ?? [])].sort(compareText)[0] ?? null;
}

/**
 * Where a journey began, where it led, and the stops between the two, in their order. What lies beyond the destination (a
 * rescue, a return) is no part of the route; and the ends are not repeated in it, or a suppressed end could be read there.
 */
function endsOf({ stops }: Journey): {
  origin: Place | undefined;
  destination: Place | undefined;
  between: Place[];
} {
  const at = (role: LocationRole, otherwise: number): number => {
    const found = stops.findIndex(({ roles }) => roles?.includes(role));
    return found === -1 ? otherwise : found;
  };
  const from = at('origin', 0);
  const to = at('exploitation', stops.length - 1);
  return {
    origin: stops[from]?.place,
    destination: stops[to]?.place,
    between: stops.slice(from + 1, Math.max(from + 1, to)).map(({ place }) => place),
  };
}
