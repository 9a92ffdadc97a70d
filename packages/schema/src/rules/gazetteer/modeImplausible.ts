import type { Rule } from '../rule.js';

/** This transport cannot be used between these places. */
export const modeImplausible: Rule<'MODE-IMPLAUSIBLE'> = {
  id: 'MODE-IMPLAUSIBLE',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'This transport cannot be used between these places',
    sw: 'Usafiri huu hauwezekani kati ya maeneo haya',
  },
  why: {
    en: 'A ferry between two inland towns is a slip in the mode or in a place.',
    sw: 'Feri kati ya miji miwili ya bara ni kosa la usafiri au la mahali.',
  },
  fix: {
    en: 'Check the transport and both places.',
    sw: 'Kagua usafiri na maeneo yote mawili.',
  },
  samples: {
    failing: 'ferry from Nairobi to Nakuru',
    passing: 'bus from Nairobi to Nakuru',
  },
  source: 'Geography of the gazetteer',
};
