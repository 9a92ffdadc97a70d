import type { Rule } from '../rule.js';

/** The sheet holds a second table. */
export const tableSecond: Rule<'TABLE-SECOND'> = {
  id: 'TABLE-SECOND',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The sheet holds a second table, in cells {range}',
    sw: 'Karatasi ina jedwali la pili, kwenye seli {range}',
  },
  why: {
    en: 'It is read by its own headings: as journeys, or as the legs or stops of the journeys whose references it repeats. Where it is neither, it is left out, and that is said as well.',
    sw: 'Husomwa kwa vichwa vyake: kama safari, au kama hatua au vituo vya safari ambazo marejeo yake yanarudiwa. Kama si hivyo, huachwa, na hilo husemwa pia.',
  },
  fix: {
    en: 'Check that these cells are a table of their own; better still, move it to a sheet of its own.',
    sw: 'Hakikisha seli hizi ni jedwali linalojitegemea; bora zaidi, lihamishie kwenye karatasi yake.',
  },
  samples: {
    failing: 'a blank row or column, then new headings',
    passing: 'one table',
  },
  source: 'Njia practice',
};
