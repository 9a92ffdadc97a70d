import type { Rule } from '../rule.js';

/** A column added by the tool can lead to a person. */
export const piiToolColumn: Rule<'PII-TOOL-COLUMN'> = {
  id: 'PII-TOOL-COLUMN',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A column added by the tool can lead to a person',
    sw: 'Safu iliyoongezwa na zana inaweza kuelekeza kwa mtu',
  },
  why: {
    en: 'Device numbers, user names and positions of the interview tell who asked, where and when.',
    sw: 'Namba za kifaa, majina ya watumiaji na mahali pa mahojiano hueleza nani aliuliza, wapi na lini.',
  },
  fix: {
    en: 'Leave the column out when you share the file.',
    sw: 'Acha safu hiyo unaposhirikisha faili.',
  },
  samples: {
    failing: '_submitted_by',
    passing: '_index',
  },
  source: 'KoboToolbox, ODK and DHIS2 export formats',
};
