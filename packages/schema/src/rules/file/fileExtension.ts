import type { Rule } from '../rule.js';

/** The content does not fit the ending of the file name. */
export const fileExtension: Rule<'FILE-EXTENSION'> = {
  id: 'FILE-EXTENSION',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The content does not fit the ending of the file name',
    sw: 'Yaliyomo hayalingani na mwisho wa jina la faili',
  },
  why: {
    en: 'The file was read by its content; other programs that trust the name may refuse it or read it wrongly.',
    sw: 'Faili limesomwa kwa yaliyomo; programu nyingine zinazoamini jina zinaweza kulikataa au kulisoma vibaya.',
  },
  fix: {
    en: 'Rename the file, or save it again in the format of its name.',
    sw: 'Badilisha jina la faili, au lihifadhi tena katika muundo wa jina lake.',
  },
  samples: {
    failing: 'CSV text in a file called .xlsx',
    passing: 'CSV text in a file called .csv',
  },
  source: 'Njia practice',
};
