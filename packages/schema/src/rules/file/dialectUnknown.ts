import type { Rule } from '../rule.js';

/** The layout of the file is not known. */
export const dialectUnknown: Rule<'DIALECT-UNKNOWN'> = {
  id: 'DIALECT-UNKNOWN',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The layout of the file is not known',
    sw: 'Mpangilio wa faili haujulikani',
  },
  why: {
    en: 'Without a known layout the columns are matched by their headings and values, which a person should check once.',
    sw: 'Bila mpangilio unaojulikana safu hulinganishwa kwa vichwa na thamani zake; mtu akague mara moja.',
  },
  fix: {
    en: 'Make a mapping, check it and keep it for the next file.',
    sw: 'Tengeneza ulinganishi, ukague na uuhifadhi kwa faili linalofuata.',
  },
  samples: {
    failing: 'a sheet designed by hand',
    passing: 'an export of a known tool, or a file with a mapping',
  },
  source: 'Njia practice',
};
