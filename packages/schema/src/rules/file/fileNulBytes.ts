import type { Rule } from '../rule.js';

/** The text holds NUL bytes. */
export const fileNulBytes: Rule<'FILE-NUL-BYTES'> = {
  id: 'FILE-NUL-BYTES',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The text holds NUL bytes',
    sw: 'Maandishi yana baiti za NUL',
  },
  why: {
    en: 'NUL bytes are a sign of damage or of a wrong encoding; many programs cut a value there.',
    sw: 'Baiti za NUL ni dalili ya uharibifu au usimbaji usio sahihi; programu nyingi hukata thamani hapo.',
  },
  fix: {
    en: 'Export again; do not repair the bytes by hand.',
    sw: 'Hamisha tena; usirekebishe baiti kwa mkono.',
  },
  samples: {
    failing: 'a CSV file with a zero byte inside',
    passing: 'the same file without it',
  },
  source: 'Njia practice',
};
