import type { LooseDataset } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A place is written in another way here than in most records. */
export const placeSpellingVaries: Rule<'PLACE-SPELLING-VARIES', LooseDataset> = {
  id: 'PLACE-SPELLING-VARIES',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['dataset'],
  title: {
    en: 'A place is written in another way here than in most records',
    sw: 'Mahali hapa pameandikwa tofauti na rekodi nyingi',
  },
  why: {
    en: 'Two spellings of one place become two places in every table that is not resolved to codes.',
    sw: 'Tahajia mbili za mahali pamoja huwa mahali pawili katika kila jedwali lisilo na misimbo.',
  },
  fix: {
    en: 'Use one spelling, or resolve the places to codes.',
    sw: 'Tumia tahajia moja, au tafsiri mahali kuwa misimbo.',
  },
  samples: {
    failing: {
      journeys: [
        {
          stops: [
            { place: { text: 'Busia' } },
            { place: { text: 'busia ' } },
            { place: { text: 'Busia' } },
          ],
        },
      ],
    },
    passing: {
      journeys: [{ stops: [{ place: { text: 'Busia' } }, { place: { text: 'Malaba' } }] }],
    },
  },
  source: 'OpenRefine key collision clustering',
  check: (dataset, report) => {
    const spellings = new Map<string, Map<string, number>>();
    forEachPlaceText(dataset, (text) => {
      const key = spellingKey(text);
      let counts = spellings.get(key);
      if (counts === undefined) spellings.set(key, (counts = new Map<string, number>()));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
    const usual = new Map<string, string>();
    for (const [key, counts] of spellings) {
      if (counts.size < 2) continue;
      usual.set(key, [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
    }
    if (usual.size === 0) return;
    forEachPlaceText(dataset, (text, path) => {
      const best = usual.get(spellingKey(text));
      if (best !== undefined && best !== text) report(path());
    });
  },
};

/** Letters and digits only, without accents and case, so that capitals, spaces and hyphens do not count. */
function spellingKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function forEachPlaceText(
  { journeys }: LooseDataset,
  visit: (text: string, path: () => string) => void,
): void {
  journeys?.forEach((journey, row) =>
    journey.stops?.forEach(({ place }, index) => {
      if (place?.text !== undefined && place.code === undefined)
        visit(place.text, () => `/journeys/${row}/stops/${index}/place/text`);
    }),
  );
}
