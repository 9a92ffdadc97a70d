import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Kilometres of one leg, when the mode is the only one. People do walk for weeks, but in several legs. */
const greatestKm: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['walking', 800],
  ['bicycle', 800],
  ['animal_or_cart', 800],
  ['three_wheeler', 600],
  ['small_boat', 1500],
]);

/** A distance that is too far for the only transport of a leg. */
export const modeDistance: Rule<'MODE-DISTANCE', LooseJourney> = {
  id: 'MODE-DISTANCE',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: '{km} km in one leg is too far for this transport',
    sw: 'km {km} katika hatua moja ni mbali mno kwa usafiri huu',
  },
  why: {
    en: 'A slip in the transport, in a place or in the unit of the distance.',
    sw: 'Kosa la usafiri, la mahali au la kipimo cha umbali.',
  },
  fix: {
    en: 'Check the transport and the distance; split a long way into legs.',
    sw: 'Kagua usafiri na umbali; gawanya njia ndefu kuwa hatua.',
  },
  samples: {
    failing: { id: 'j1', legs: [{ modes: ['walking'], distanceKm: 2200 }] },
    passing: { id: 'j1', legs: [{ modes: ['walking'], distanceKm: 22 }] },
  },
  source: 'Njia practice: limits far above what is reported for the Horn of Africa',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { modes, distanceKm } = legs[index]!;
      if (distanceKm === undefined || modes?.length !== 1) continue;
      const limit = greatestKm.get(modes[0]!);
      if (limit !== undefined && distanceKm > limit)
        report(`/legs/${index}/distanceKm`, { km: Math.round(distanceKm) });
    }
  },
};
