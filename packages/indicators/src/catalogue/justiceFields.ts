import type { DerivedField } from '../definition/DerivedField.js';
import type { Predicate } from '../definition/Predicate.js';
import { all, any, is, oneOf } from './define.js';

/** The accused, the other events of the same accused, and those of the same proceeding. */
export const justiceLinks = {
  accused: { table: 'actors', on: [{ local: 'actorId', remote: 'id' }] },
  sameAccused: { table: 'justiceEvents', on: [{ local: 'actorId', remote: 'actorId' }] },
  sameProceeding: {
    table: 'justiceEvents',
    on: [{ local: 'proceedingId', remote: 'proceedingId' }],
  },
} as const;

const pickAccused = (take: string, pick: 'first' | 'all' = 'first'): DerivedField => ({
  from: 'accused',
  take,
  pick,
});

/** The accused behind an event, and what is known of that person. */
export const justiceFields: Readonly<Record<string, DerivedField>> = {
  accusedKey: pickAccused('actorKey'),
  accusedPerson: { coalesce: ['accusedKey', 'actorId'] },
  accusedSex: pickAccused('sex'),
  accusedAge: pickAccused('ageGroup'),
  accusedCitizenships: pickAccused('citizenships', 'all'),
  accusedRoles: pickAccused('roles', 'all'),
  accusedOfficial: pickAccused('isOfficial'),
  accusedInstitution: pickAccused('institution'),
  county: { placeOf: 'place', level: 'adm1' },
  chargedOn: {
    from: 'sameProceeding',
    where: is('kind', 'charged'),
    take: 'date',
    pick: 'earliest',
  },
  daysToDisposition: { daysFrom: 'chargedOn', to: 'date' },
};

/** A concluded case may be one event with an outcome, or the event of the outcome itself. */
export const ended = (outcome: string): Predicate =>
  any(is('kind', outcome), all(is('kind', 'concluded'), is('outcome', outcome)));
/** Found guilty. */
export const convicted = ended('convicted');
/** Found not guilty. */
export const acquitted = ended('acquitted');
/** Concluded in any way. */
export const concluded = oneOf(
  'kind',
  'concluded',
  'convicted',
  'acquitted',
  'withdrawn',
  'discharged',
);
