import type { LooseJourney } from '../subjects.js';
import type { BorderCrossingPlace } from '../../codelists/borderCrossingPlace.js';
import type { Rule } from '../rule.js';

/** The empty text stands for a mode that could not be read. */
const open = ['other', 'unknown', ''];
const water = ['small_boat', 'ferry_or_ship', ...open];

/** Modes of which one must be used at each kind of crossing; land is crossed by anything. */
const neededModes: Readonly<Partial<Record<BorderCrossingPlace, readonly string[]>>> = {
  airport: ['airplane', ...open],
  seaport: water,
  lake_or_river_landing: water,
  unofficial_coast_landing: water,
};

/** The kind of crossing does not fit the transport. */
export const crossingMode: Rule<'CROSSING-MODE', LooseJourney> = {
  id: 'CROSSING-MODE',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The kind of crossing does not fit the transport',
    sw: 'Aina ya kivuko hailingani na usafiri',
  },
  why: {
    en: 'A border crossed at an airport is crossed by air; one of the two answers is wrong.',
    sw: 'Mpaka unaovukwa uwanja wa ndege huvukwa kwa ndege; jibu mojawapo si sahihi.',
  },
  fix: { en: 'Correct the crossing or the transport.', sw: 'Sahihisha kivuko au usafiri.' },
  samples: {
    failing: { id: 'j1', legs: [{ modes: ['bus'], crossing: { kind: 'airport' } }] },
    passing: { id: 'j1', legs: [{ modes: ['bus', 'airplane'], crossing: { kind: 'airport' } }] },
  },
  source: 'Definitions of border_crossing_place',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { modes, crossing } = legs[index]!;
      if (crossing?.kind === undefined || modes === undefined || modes.length === 0) continue;
      const needed = neededModes[crossing.kind];
      if (needed !== undefined && !modes.some((mode) => needed.includes(mode)))
        report(`/legs/${index}/crossing/kind`);
    }
  },
};
