import type { Rule } from '../rule.js';

/** The layout of the file is not known. */
export const dialectUnknown: Rule<'DIALECT-UNKNOWN'> = {
  id: 'DIALECT-UNKNOWN',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The layout of the file is not known',
    sw: 'Mpangilio wa faili haujulikani',
  },
  why: {
    en: 'Nothing in it became a record, so nothing was checked: without a known layout a person must say once what each column holds.',
    sw: 'Hakuna kilichogeuzwa rekodi, hivyo hakuna kilichokaguliwa: bila mpangilio unaojulikana, mtu lazima aseme mara moja kila safu ina nini.',
  },
  fix: {
    en: 'Make a mapping with `njia map`, check it, give it with --mapping, and keep it for the next file.',
    sw: 'Tengeneza ulinganishi kwa `njia map`, ukague, uutoe kwa --mapping, na uuhifadhi kwa faili linalofuata.',
  },
  samples: {
    failing: 'a sheet designed by hand',
    passing: 'an export of a known tool, or a file with a mapping',
  },
  source: 'Njia practice',
};
