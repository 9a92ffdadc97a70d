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
    const usual = usualSpellings(countSpellings(dataset));
    if (usual.size === 0) return;
    forEachPlaceText(dataset, (text, journey, stop) => {
      const best = usual.get(text);
      if (best !== undefined && best !== text)
        report(`/journeys/${journey}/stops/${stop}/place/text`);
    });
  },
};

function countSpellings(dataset: LooseDataset): Map<string, number> {
  const counts = new Map<string, number>();
  forEachPlaceText(dataset, (text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return counts;
}

/** For each text that has other spellings: the most frequent of them. */
function usualSpellings(counts: ReadonlyMap<string, number>): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const text of counts.keys()) {
    const key = spellingKey(text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  const usual = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const best = group.reduce((one, next) => (counts.get(next)! > counts.get(one)! ? next : one));
    for (const text of group) usual.set(text, best);
  }
  return usual;
}

/** Letters and digits only, without accents and case, so that capitals, spaces and hyphens do not count. */
function spellingKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function forEachPlaceText(
  { journeys }: LooseDataset,
  visit: (text: string, journey: number, stop: number) => void,
): void {
  for (let journey = 0; journey < (journeys?.length ?? 0); journey++) {
    const stops = journeys![journey]!.stops;
    for (let stop = 0; stop < (stops?.length ?? 0); stop++) {
      const place = stops![stop]!.place;
      if (place?.text !== undefined && place.code === undefined) visit(place.text, journey, stop);
    }
  }
}
