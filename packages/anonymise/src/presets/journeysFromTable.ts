import type { AgeBand, AgeGroup, Case, Journey, Period } from '@njia/schema';
import { misuse } from '../error/misuse.js';
import { SUPPRESSED, type SequenceCell, type Table } from '../table/Table.js';
import { tableToRows } from '../table/tableToRows.js';
import type { JourneyColumn } from './journeyColumns.js';

/** Released rows as records of the shared format. */
export interface ReleasedRecords {
  /** One journey a row; ids say only its position. */
  readonly journeys: readonly Journey[];
  /** One case a row, with what the release says about the person. */
  readonly cases: readonly Case[];
}

/**
 * Turns a released journey table back into records. What is suppressed becomes an absence with the reason `withheld`; a
 * quarter or a span of years becomes a period; an age group stays one.
 *
 * @param release - a release of a table from `journeyTable`
 * @returns journeys and cases
 * @throws AnonymiseError `table-invalid` when columns of the journey table are missing
 */
export function journeysFromTable(release: Table): ReleasedRecords {
  const names = release.columns.map(({ name }) => name);
  if (!['month', 'ageBand', 'origin', 'destination'].every((name) => names.includes(name))) {
    throw misuse(
      'table-invalid',
      'The table is no release of a journey table.',
      'Make it with `journeyTable` first.',
    );
  }
  const journeys: Journey[] = [];
  const cases: Case[] = [];
  tableToRows(release).forEach((row, index) => {
    const cell = (name: JourneyColumn): string | null => {
      const value = row[names.indexOf(name)];
      return typeof value === 'string' ? value : null;
    };
    const route = row[names.indexOf('route')];
    const id = String(index + 1);
    journeys.push(
      journeyOf(
        `journey-${id}`,
        `case-${id}`,
        cell,
        Array.isArray(route) ? stopsOf(route as SequenceCell) : endsOf(cell),
      ),
    );
    cases.push(caseOf(`case-${id}`, cell));
  });
  return { journeys, cases };
}

/** The stops as the route has them. */
function stopsOf(route: SequenceCell): Journey['stops'] {
  return route.map((place, at) => ({ id: `stop-${String(at + 1)}`, place: { code: place } }));
}

/** Drawn rows have no route: only its ends, as far as they are told. */
function endsOf(cell: ReadCell): Journey['stops'] {
  const ends = [
    ['origin', 'origin'],
    ['destination', 'exploitation'],
  ] as const;
  return ends.flatMap(([column, role], at): Journey['stops'] => {
    const place = code<string>(cell(column));
    return place === undefined
      ? []
      : [{ id: `stop-${String(at + 1)}`, place: { code: place }, roles: [role] }];
  });
}

type ReadCell = (name: JourneyColumn) => string | null;

/** The released code, if the cell has one. Codes are released as they were: the schema's lists stay valid. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the list that the caller reads from
function code<Code extends string>(value: string | null): Code | undefined {
  return value === null || value === SUPPRESSED ? undefined : (value as Code);
}

function withheld(
  cell: ReadCell,
  fields: Readonly<Partial<Record<JourneyColumn, string>>>,
): Pick<Case, 'absences'> {
  const absences = Object.entries(fields)
    .filter(([name]) => cell(name as JourneyColumn) === SUPPRESSED)
    .map(([, field]) => ({ field, reason: 'withheld' as const }));
  return absences.length === 0 ? {} : { absences };
}

function journeyOf(id: string, caseId: string, cell: ReadCell, stops: Journey['stops']): Journey {
  const period = periodOf(cell('month'));
  const channel = code<NonNullable<NonNullable<Journey['recruitment']>['channels']>[number]>(
    cell('channel'),
  );
  const exploitation = code<NonNullable<Journey['exploitations']>[number]['types'][number]>(
    cell('exploitation'),
  );
  const control = code<NonNullable<Journey['meansOfControl']>[number]>(cell('control'));
  return {
    id,
    basis: 'person',
    ...(period && { period }),
    stops,
    ...(channel && { recruitment: { channels: [channel] } }),
    ...(exploitation && { exploitations: [{ types: [exploitation] }] }),
    ...(control && { meansOfControl: [control] }),
    caseIds: [caseId],
    ...withheld(cell, {
      month: 'period',
      channel: 'recruitment',
      exploitation: 'exploitations',
      control: 'meansOfControl',
    }),
  };
}

function caseOf(id: string, cell: ReadCell): Case {
  const age = cell('ageBand');
  const group = age === 'child' || age === 'adult';
  const sex = code<NonNullable<Case['sex']>>(cell('sex'));
  const citizenship = code<NonNullable<Case['citizenships']>[number]>(cell('citizenship'));
  const ageBand = group ? undefined : code<AgeBand>(age);
  return {
    id,
    ...(sex && { sex }),
    ...(ageBand && { ageBand }),
    ...(group && { ageGroup: age satisfies AgeGroup }),
    ...(citizenship && { citizenships: [citizenship] }),
    ...withheld(cell, { sex: 'sex', ageBand: 'ageBand', citizenship: 'citizenships' }),
  };
}

function periodOf(value: string | null): Period | undefined {
  if (value === null || value === SUPPRESSED) return undefined;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value);
  if (quarter !== null) {
    const month = (offset: number): string =>
      String((Number(quarter[2]) - 1) * 3 + offset).padStart(2, '0');
    return { start: `${quarter[1] ?? ''}-${month(1)}`, end: `${quarter[1] ?? ''}-${month(3)}` };
  }
  const [start = value, end] = value.split('--');
  return { start, end: end ?? start };
}
