import type { Row } from './Row.js';
import { keyOf, personOfCase } from './unifyPersons.js';

/** Persons by the key that one data set gives them; `undefined` where it gives several persons the same. */
function personsByKey(cases: readonly Row[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const row of cases) {
    const key = keyOf(row, 'personKey');
    const person = personOfCase(row);
    if (key !== undefined && person !== undefined)
      found.set(key, found.has(key) && found.get(key) !== person ? undefined : person);
  }
  return found;
}

/** Records of one data set. */
export interface ServingRecords {
  /** Who stands behind it; empty = nobody known. */
  readonly identity: string;
  /** Its cases, with their persons united. */
  readonly cases: readonly Row[];
  /** Its records that name persons by keys alone: services, activities. */
  readonly rows: readonly Row[];
}

/**
 * Gives the persons of services and activities the names that they have in cases, so that one person has one. A key means a
 * person inside one organisation: of the record's own organisation, else of its data set. A person known from cases gets the
 * name that these give; another keeps the key with the organisation in front, so that two organisations' keys are two persons.
 * A service of a case is of the person of that case; where the case has no key, of the person whom the services of that case
 * name.
 *
 * @param datasets - The data sets.
 * @param organisationField - Field of the records that names the organisation.
 * @returns The records of each data set, in the same order.
 */
export function nameServed(
  datasets: readonly ServingRecords[],
  organisationField: 'provider' | 'organisation',
): readonly (readonly Row[])[] {
  const known = new Map<string, string>();
  const caseById = new Map<string, Row>();
  for (const { cases } of datasets)
    for (const row of cases) {
      const id = keyOf(row, 'id');
      if (id !== undefined) caseById.set(id, row);
      const person = personOfCase(row);
      const key = keyOf(row, 'personKey');
      if (person !== undefined && key !== undefined)
        known.set(JSON.stringify([keyOf(row, 'reportedBy') ?? '', key]), person);
    }
  const byCase = new Map<string, string>();
  const named = datasets.map(({ identity, cases, rows }) => {
    const own = personsByKey(cases);
    const nameOf = (row: Row, key: string): string => {
      const organisation = keyOf(row, organisationField);
      const owner = organisation ?? identity;
      return (
        known.get(JSON.stringify([owner, key])) ??
        known.get(JSON.stringify([identity, key])) ??
        own.get(key) ??
        (owner === '' ? key : `${owner}|${key}`)
      );
    };
    return rows.map((row) => {
      const key = keyOf(row, 'personKey');
      if (key === undefined) return row;
      const name = nameOf(row, key);
      const ofCase = keyOf(row, 'caseId');
      if (ofCase !== undefined) {
        const other = byCase.get(ofCase);
        if (other === undefined || name < other) byCase.set(ofCase, name);
      }
      return name === key ? row : { ...row, personKey: name };
    });
  });
  return named.map((rows) =>
    rows.map((row) => {
      const ofCase = keyOf(row, 'caseId');
      const person = ofCase === undefined ? undefined : caseById.get(ofCase);
      // A case that names its person is believed before the service is.
      const name =
        (person === undefined ? undefined : personOfCase(person)) ?? byCase.get(ofCase ?? '');
      return name === undefined || row['personKey'] === name ? row : { ...row, personKey: name };
    }),
  );
}
