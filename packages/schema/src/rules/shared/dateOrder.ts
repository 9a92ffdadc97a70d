import { definitelyBefore } from '../support/definitelyBefore.js';
import type { Rule } from '../rule.js';

/** What the record types with two dates have in common. */
interface Dated {
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
  readonly firstContact?: string | undefined;
  readonly identifiedOn?: string | undefined;
  readonly started?: string | undefined;
  readonly ended?: string | undefined;
  readonly date?: string | undefined;
  readonly paidOn?: string | undefined;
  readonly metOn?: string | undefined;
  readonly period?:
    { readonly start?: string | undefined; readonly end?: string | undefined } | undefined;
  readonly stops?:
    | readonly { readonly arrived?: string | undefined; readonly departed?: string | undefined }[]
    | undefined;
  readonly legs?: Dated['stops'];
  readonly exploitations?:
    | readonly { readonly started?: string | undefined; readonly ended?: string | undefined }[]
    | undefined;
}

/** The first may not lie after the second. */
const pairs = [
  ['opened', 'closed'],
  ['firstContact', 'closed'],
  ['identifiedOn', 'closed'],
  ['started', 'ended'],
  ['date', 'paidOn'],
  ['date', 'metOn'],
] as const;

/** The end is before the start. */
export const dateOrder: Rule<'DATE-ORDER', Dated> = {
  id: 'DATE-ORDER',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['journey', 'case', 'justiceEvent', 'service', 'activity'],
  title: { en: 'The end is before the start', sw: 'Mwisho uko kabla ya mwanzo' },
  why: {
    en: 'One of the two dates is wrong, and every duration made of them.',
    sw: 'Tarehe mojawapo si sahihi, na kila muda unaotokana nazo.',
  },
  fix: {
    en: 'Check both dates; perhaps they were swapped.',
    sw: 'Kagua tarehe zote mbili; huenda zimebadilishana.',
  },
  samples: {
    failing: { id: 'j1', legs: [{ departed: '2024-05-02', arrived: '2024-05-01' }] },
    passing: { id: 'j1', legs: [{ departed: '2024-05-01', arrived: '2024-05-02' }] },
  },
  source: '360Giving data quality checks; Beneficial Ownership Data Standard',
  check: (subject, report) => {
    for (let pair = 0; pair < pairs.length; pair++) {
      const [start, end] = pairs[pair]!;
      if (definitelyBefore(subject[end], subject[start])) report(`/${end}`, { field: start });
    }
    if (subject.period !== undefined && definitelyBefore(subject.period.end, subject.period.start))
      report('/period/end', { field: 'start' });
    for (let index = 0; index < (subject.stops?.length ?? 0); index++) {
      const { arrived, departed } = subject.stops![index]!;
      if (definitelyBefore(departed, arrived))
        report(`/stops/${index}/departed`, { field: 'arrived' });
    }
    for (let index = 0; index < (subject.legs?.length ?? 0); index++) {
      const { arrived, departed } = subject.legs![index]!;
      if (definitelyBefore(arrived, departed))
        report(`/legs/${index}/arrived`, { field: 'departed' });
    }
    for (let index = 0; index < (subject.exploitations?.length ?? 0); index++) {
      const { started, ended } = subject.exploitations![index]!;
      if (definitelyBefore(ended, started))
        report(`/exploitations/${index}/ended`, { field: 'started' });
    }
  },
};
