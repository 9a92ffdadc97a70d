import type { DerivedField } from '../definition/DerivedField.js';
import type { LinkSpecification } from '../definition/IndicatorDefinition.js';

/** The case of the person served. */
export const serviceLinks: Readonly<Record<string, LinkSpecification>> = {
  case: { table: 'cases', on: [{ local: 'caseId', remote: 'id' }] },
};

/**
 * The person behind a service record: by the case's shared key, else the key on the record, else the case. Sex and age
 * are those of the case.
 */
export const serviceFields: Readonly<Record<string, DerivedField>> = {
  caseLinkage: { from: 'case', take: 'linkageKey', pick: 'first' },
  caseOrganisation: { from: 'case', take: 'reportedBy', pick: 'first' },
  casePerson: { from: 'case', take: 'personKey', pick: 'first' },
  caseOwnPerson: { combine: ['caseOrganisation', 'casePerson'] },
  servedPerson: { coalesce: ['caseLinkage', 'caseOwnPerson', 'personKey', 'caseId'] },
  victimSex: { from: 'case', take: 'sex', pick: 'first' },
  victimAgeGroup: { from: 'case', take: 'ageGroup', pick: 'first' },
  victimYears: { from: 'case', take: 'age', pick: 'first' },
  victimAgeByYears: {
    band: 'victimYears',
    bands: [
      { code: 'child', from: 0, to: 17 },
      { code: 'adult', from: 18 },
    ],
  },
  victimAge: { coalesce: ['victimAgeGroup', 'victimAgeByYears'] },
};
