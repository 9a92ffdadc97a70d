import { unreadStandard } from '../../values/unreadStandard.js';
import type { Rule } from '../rule.js';

/** The part of any record that this rule looks at. */
interface Sourced {
  readonly sourceCodes?: readonly { readonly standard?: string | undefined }[] | undefined;
}

/** A value of the source could not be understood when the record was made. */
export const valueNotRead: Rule<'VALUE-NOT-READ', Sourced> = {
  id: 'VALUE-NOT-READ',
  severity: 'error',
  category: 'conformance',
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
    en: 'A value of the source could not be understood, and is missing here',
    sw: 'Thamani moja ya chanzo haikueleweka, na inakosekana hapa',
  },
  why: {
    en: 'The record was made from a sheet or form with a word, date or number that nobody could read. Without it the record says less than its source, and looks better than it is.',
    sw: 'Rekodi ilitengenezwa kutoka karatasi au fomu yenye neno, tarehe au namba isiyosomeka. Bila hiyo rekodi inasema kidogo kuliko chanzo chake, na inaonekana bora kuliko ilivyo.',
  },
  fix: {
    en: 'Correct the value in the source and convert again, or fill the field here and delete the entry of sourceCodes.',
    sw: 'Sahihisha thamani kwenye chanzo na ubadilishe tena, au jaza sehemu hapa na ufute kiingilio cha sourceCodes.',
  },
  samples: {
    failing: {
      id: 'j1',
      sourceCodes: [{ field: 'reportedOn', standard: unreadStandard, code: 'soon' }],
    },
    passing: { id: 'j1', sourceCodes: [{ field: 'means', standard: 'cpims', code: 'CTFL' }] },
  },
  source: 'Njia practice: a conversion never makes data look better',
  check: ({ sourceCodes }, report) => {
    if (sourceCodes === undefined) return;
    for (let index = 0; index < sourceCodes.length; index += 1)
      if (sourceCodes[index]!.standard === unreadStandard) report(`/sourceCodes/${index}`);
  },
};
