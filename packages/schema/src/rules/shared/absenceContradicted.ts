import type { Rule } from '../rule.js';

/** Every record. */
interface Absent {
  readonly absences?: readonly { readonly field?: string | undefined }[] | undefined;
}

/** A reason of absence is given for a field that has a value. */
export const absenceContradicted: Rule<'ABSENCE-CONTRADICTED', Absent> = {
  id: 'ABSENCE-CONTRADICTED',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: [
    'journey',
    'case',
    'actor',
    'justiceEvent',
    'service',
    'activity',
    'population',
    'reportingEntity',
  ],
  title: {
    en: 'A reason of absence is given for a field that has a value',
    sw: 'Sababu ya kukosekana imetolewa kwa sehemu yenye thamani',
  },
  why: {
    en: 'Either the value is known or it is missing; indicators count the record both ways.',
    sw: 'Ama thamani inajulikana au inakosekana; viashiria huhesabu rekodi kwa njia zote mbili.',
  },
  fix: { en: 'Delete the reason, or the value.', sw: 'Futa sababu, au thamani.' },
  samples: {
    failing: { id: 'j1', scope: 'internal', absences: [{ field: 'scope', reason: 'refused' }] },
    passing: { id: 'j1', absences: [{ field: 'scope', reason: 'refused' }] },
  },
  source: 'Value states of the standard',
  check: (subject, report) => {
    const { absences } = subject;
    if (absences === undefined) return;
    for (let index = 0; index < absences.length; index++) {
      const { field } = absences[index]!;
      if (field !== undefined && valueAt(subject, field) !== undefined)
        report(`/absences/${index}`);
    }
  },
};

/** Follows `a.b` through nested objects; a list of objects has no single value. */
function valueAt(subject: object, field: string): unknown {
  let value: unknown = subject;
  for (const name of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
