import type { Count } from './count.js';

type ReadNumbers = (first: number, second: number) => Count | undefined;

const phrasesOf: readonly (readonly [readonly string[], ReadNumbers])[] = [
  [['#'], (value) => ({ kind: 'exact', value })],
  [
    ['at least #', 'not less than #', 'no less than #', 'not fewer than #', 'no fewer than #']
      .concat(['minimum #', 'minimum of #', 'min #', '> = #', '≥ #'])
      .concat(['# +', '# or more', '# and above', '# and more'])
      .concat(['angalau #', 'si chini ya #', 'kuanzia #'])
      .concat(['# na zaidi', '# au zaidi', '# kwenda juu']),
    (min) => ({ kind: 'interval', min }),
  ],
  [
    ['more than #', 'over #', 'above #', '> #', 'zaidi ya #'],
    (exceeded) => ({ kind: 'interval', min: exceeded + 1 }),
  ],
  [
    ['at most #', 'up to #', 'not more than #', 'no more than #', 'less than or equal to #']
      .concat(['maximum #', 'maximum of #', 'max #', '< = #', '≤ #', '# or less', '# or fewer'])
      .concat(['hadi #', 'si zaidi ya #', 'isiyozidi #', 'wasiozidi #', '# au pungufu']),
    (max) => ({ kind: 'interval', max }),
  ],
  [
    ['less than #', 'fewer than #', 'under #', 'below #', 'chini ya #', 'pungufu ya #'],
    (limit) => (limit >= 1 ? { kind: 'interval', max: limit - 1 } : undefined),
  ],
  [['< #'], (below) => (below >= 2 ? { kind: 'censored', below } : undefined)],
  [
    ['# - #', '# to #', 'from # to #', 'between # and #', '# or #'].concat([
      '# hadi #',
      '# mpaka #',
      'kuanzia # hadi #',
      'kati ya # na #',
      '# au #',
    ]),
    (min, max) => (min <= max ? { kind: 'interval', min, max } : undefined),
  ],
];

/** What people write around the numbers of a count (`#`), and what it says. */
export const countPhrases: ReadonlyMap<string, ReadNumbers> = new Map(
  phrasesOf.flatMap(([phrases, read]) => phrases.map((phrase) => [phrase, read] as const)),
);
