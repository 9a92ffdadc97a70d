import type { ValueSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** Years before this one are taken for a slip; texts of one calendar compare like their years. */
const oldest = '1950';

/** A date before 1950. */
export const dateOld: Rule<'DATE-OLD', ValueSubject<string>> = {
  id: 'DATE-OLD',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['date'],
  title: { en: 'The date is before 1950', sw: 'Tarehe ni ya kabla ya mwaka 1950' },
  why: {
    en: 'Nobody whose journey is recorded today made it then; mostly a digit of the year is wrong, or a spreadsheet wrote an empty cell as 1900.',
    sw: 'Hakuna ambaye safari yake inarekodiwa leo aliyeifanya wakati huo; mara nyingi tarakimu ya mwaka si sahihi, au jedwali liliandika seli tupu kama 1900.',
  },
  fix: { en: 'Check the year.', sw: 'Kagua mwaka.' },
  samples: { failing: '1899-04-03', passing: '2020-01-01' },
  source: 'Excel writes day 0 as 1900-01-00; spreadsheets count their days from 1899-12-30',
  check: ({ value, record }, report) => {
    // Laws and agreements may be older.
    if (record !== 'activity' && value < oldest) report('');
  },
};
