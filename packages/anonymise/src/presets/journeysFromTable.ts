import type { AgeBand, AgeGroup, Case, ExploitationType, Journey, Place } from '@njia/schema';
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
 * Turns a released journey table back into records. What is suppressed becomes an absence with the reason `withheld`. The
 * one date of a released row stands for both, when the person was identified and when the journey was reported; an age
 * group stays one.
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
        stopsOf(cell, Array.isArray(route) ? (route as SequenceCell) : []),
      ),
    );
    cases.push(caseOf(`case-${id}`, cell));
  });
  return { journeys, cases };
}

/** Origin, what lies between, destination: as far as they are told. Drawn rows have the ends only. */
function stopsOf(cell: ReadCell, between: SequenceCell): Journey['stops'] {
  const ends = [
    { place: code<string>(cell('origin')), role: 'origin' },
    ...between.map((place) => ({ place, role: undefined })),
    { place: code<string>(cell('destination')), role: 'exploitation' },
  ] as const;
  return ends
    .filter(({ place }) => place !== undefined)
    .map(({ place = '', role }, at) => ({
      id: `stop-${String(at + 1)}`,
      // What has no code of its own was released as its country.
      place: /^[A-Z]{2}$/u.test(place)
        ? { country: place as NonNullable<Place['country']> }
        : { code: place },
      ...(role && { roles: [role] }),
    }));
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
  const date = dateOf(cell('month'));
  const channel = code<NonNullable<NonNullable<Journey['recruitment']>['channels']>[number]>(
    cell('channel'),
  );
  const exploitation = exploitationIn(cell);
  const control = code<NonNullable<Journey['meansOfControl']>[number]>(cell('control'));
  return {
    id,
    basis: 'person',
    ...(date !== undefined && { reportedOn: date }),
    stops,
    ...(channel && { recruitment: { channels: [channel] } }),
    ...(exploitation && { exploitations: [{ types: [exploitation] }] }),
    ...(control && { meansOfControl: [control] }),
    caseIds: [caseId],
    ...withheld(cell, {
      month: 'reportedOn',
      channel: 'recruitment',
      exploitation: 'exploitations',
      control: 'meansOfControl',
    }),
  };
}

function exploitationIn(cell: ReadCell): ExploitationType | undefined {
  return code<ExploitationType>(cell('exploitation'));
}

function caseOf(id: string, cell: ReadCell): Case {
  const date = dateOf(cell('month'));
  const age = cell('ageBand');
  const group = age === 'child' || age === 'adult';
  const sex = code<NonNullable<Case['sex']>>(cell('sex'));
  const citizenship = code<NonNullable<Case['citizenships']>[number]>(cell('citizenship'));
  const exploitation = exploitationIn(cell);
  const ageBand = group ? undefined : code<AgeBand>(age);
  return {
    id,
    ...(date !== undefined && { identifiedOn: date }),
    ...(sex && { sex }),
    ...(ageBand && { ageBand }),
    ...(group && { ageGroup: age satisfies AgeGroup }),
    ...(citizenship && { citizenships: [citizenship] }),
    ...(exploitation && { exploitations: [{ types: [exploitation] }] }),
    ...withheld(cell, { sex: 'sex', ageBand: 'ageBand', citizenship: 'citizenships' }),
  };
}

/** A month or a year; of a quarter its year, and nothing of several years: a date of the format is no longer than one. */
function dateOf(value: string | null): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?=$|-Q[1-4]$)/u.exec(value ?? '')?.[0];
}
