import { kenya } from '../../packages/places/src/gazetteers/data/kenya.ts';
import { kenyaLocalities } from '../../packages/places/src/gazetteers/data/kenyaLocalities.ts';
import { countries } from '../../packages/places/src/gazetteers/data/countries.ts';
import { nameKey } from '../../packages/places/gazetteer/Draft.ts';
import { unpackGazetteer } from '../../packages/places/src/gazetteers/unpackGazetteer.ts';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';
import { NEGATIVES } from '../../packages/places/test/negatives.ts';
import { levelAnswers } from '../../packages/places/src/resolve/levelFilter.ts';
import {
  evaluationPlaces,
  evaluationRows,
  hasShared,
  SHARED,
  type EvaluationRow,
} from './evaluation.ts';
import { PEERS, type Matcher } from './peers.ts';
import { calibrationError, createResolver, evaluate, sum, type GroupResult } from './report.ts';
import { stressSet } from './stress.ts';

// One run: accuracy, confidence and speed, of this package and of what a user would pick instead.
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  print(`| ${heads.join(' | ')} |`);
  print(`| ${heads.map(() => '---').join(' | ')} |`);
  for (const row of rows) print(`| ${row.join(' | ')} |`);
  print();
};

/** Each query of the measurement of speed is asked so often. */
const ROUNDS = 3;

if (hasShared) {
  const rows = evaluationRows(`${SHARED}/places/eval_pairs_dev.csv`);
  for (const names of ['bare', 'shipped'] as const) {
    const places = evaluationPlaces(names);
    const resolver = createResolver({ places });
    const results = evaluate(resolver, rows);
    print(
      `## Accuracy, ${names === 'bare' ? 'similarity alone (no other names in the gazetteer)' : 'with the other names that are shipped'}: ${places.length} places\n`,
    );
    const line = (name: string, result: GroupResult) => [
      name,
      result.n,
      percent(result.top1, result.n),
      percent(result.top5, result.n),
      percent(result.accepted, result.n),
      percent(result.wrong, result.accepted),
      calibrationError(result).toFixed(3),
      (result.squares / Math.max(1, result.n)).toFixed(3),
    ];
    table(
      [
        'group',
        'names',
        'first is right',
        'in first five',
        'accepted',
        'wrong of accepted',
        'ECE',
        'Brier',
      ],
      [
        ...[...results]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([group, result]) => line(group, result)),
        ...['KE admin', 'KE places', 'E. Africa admin', 'Gulf/ME places', 'country', ''].map(
          (prefix) => line(`**${prefix === '' ? 'all' : prefix}**`, sum(results, prefix)),
        ),
      ],
    );
    if (names === 'bare') {
      print(
        '## Against what a user would pick: same lists, country and level known, first answer counts\n',
      );
      table(
        ['matcher', 'first is right', 'wrong', 'no answer'],
        [
          ...peerAccuracy(places, rows),
          [
            '**@njia/places**',
            percent(sum(results).top1, sum(results).n),
            percent(sum(results).n - sum(results).top1, sum(results).n),
            '-',
          ],
        ],
      );
      speed(places, rows);
    } else otherRows(rows);
  }
} else
  print(
    'The shared evaluation data is not here: accuracy on labelled names and the peers are skipped.\n',
  );

stress();
startUp();

/** Negatives and free text, on the gazetteers as shipped. */
function otherRows(rows: readonly EvaluationRow[]): void {
  const resolver = createResolver({
    gazetteers: [kenya, kenyaLocalities, countries],
    home: ['KE'],
  });
  const negatives = rows.filter(({ kind }) => kind === 'negative');
  const accepted = negatives.filter(
    (row) => resolver.resolve(row.raw, { country: row.country }).status === 'matched',
  );
  const own = NEGATIVES.filter((text) => resolver.resolve(text).status === 'matched');
  const texts = rows.filter(({ kind }) => kind === 'free_text');
  let right = 0;
  let wrong = 0;
  for (const row of texts) {
    const answer = resolver.resolve(row.raw, { country: 'KE' });
    if (!answer.place) continue;
    if (row.expected.has(resolver.tree.firstLevel(answer.place)?.id ?? '')) right += 1;
    else wrong += 1;
  }
  print(
    `Negatives accepted: ${accepted.length} of ${negatives.length}, and ${own.length} of ${NEGATIVES.length} persons, institutions, words and sentences of our own. Free text to county: ${percent(right, texts.length)} right, ${percent(wrong, texts.length)} wrong, ${percent(texts.length - right - wrong, texts.length)} left open (${texts.length} texts).\n`,
  );
}

function peerAccuracy(
  places: readonly GazetteerPlace[],
  rows: readonly EvaluationRow[],
): string[][] {
  const named = rows.filter(({ kind }) => kind !== 'free_text' && kind !== 'negative');
  const lists = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    const key = `${place.level === 'country' ? '' : place.country}|${place.level}`;
    const list = lists.get(key);
    if (list) list.push(place);
    else lists.set(key, [place]);
  }
  return Object.entries(PEERS).map(([name, make]) => {
    const built = new Map<string, Matcher>();
    let right = 0;
    let none = 0;
    for (const row of named) {
      const key = `${row.level === 'country' ? '' : (row.country ?? '')}|${row.level ?? ''}`;
      let matcher = built.get(key);
      if (!matcher)
        built.set(
          key,
          (matcher = make(
            (lists.get(key) ?? []).filter(
              (place) => row.level === undefined || levelAnswers(row.level, place.level),
            ),
          )),
        );
      const answer = matcher(row.raw);
      if (!answer) none += 1;
      else if (row.expected.has(answer.id)) right += 1;
    }
    return [
      name,
      percent(right, named.length),
      percent(named.length - right - none, named.length),
      percent(none, named.length),
    ];
  });
}

/** Misspelt names without any context in the whole gazetteer; rounds interleaved, the best of each. */
function speed(places: readonly GazetteerPlace[], rows: readonly EvaluationRow[]): void {
  const queries = rows
    .filter(({ kind }) => kind === 'spelling')
    .filter((_, at) => at % 4 === 0)
    .slice(0, 200);
  const found: Record<string, { times: number[]; build: number; right: number }> = {};
  const matchers: [string, Matcher][] = [];
  let round = 0;
  const build = (name: string, make: () => Matcher): void => {
    const start = performance.now();
    const matcher = make();
    matcher(queries[0]?.raw ?? 'x');
    found[name] = { times: [], build: performance.now() - start, right: 0 };
    matchers.push([name, matcher]);
  };
  // A resolver remembers its answers, so each round asks one of its own.
  build('@njia/places', () => {
    const own = Array.from({ length: ROUNDS }, () => createResolver({ places }));
    for (const each of own) each.resolve('warm up');
    return (text) => own[round]!.resolve(text).candidates[0]?.place;
  });
  for (const [name, make] of Object.entries(PEERS)) build(name, () => make(places));
  for (const [name, matcher] of matchers)
    for (const { raw } of queries.slice(0, 20)) if (name !== 'fuse.js') matcher(`${raw} a`);
  for (const row of queries)
    for (const [name, matcher] of matchers) {
      const result = found[name];
      // fuse.js takes a third of a second a query: a tenth of the queries is enough to know.
      if (!result || (name === 'fuse.js' && result.times.length >= 20)) continue;
      let least = Infinity;
      let answer: GazetteerPlace | undefined;
      // The least of the rounds: a machine that does other things at the same time is not measured.
      for (round = 0; round < (name === 'fuse.js' ? 1 : ROUNDS); round += 1) {
        const start = performance.now();
        answer = matcher(row.raw);
        least = Math.min(least, performance.now() - start);
      }
      result.times.push(least);
      if (answer && row.expected.has(answer.id)) result.right += 1;
    }
  print(`## Speed: ${places.length} names, misspelt names, no context\n`);
  const own = median(found['@njia/places']?.times ?? []);
  table(
    ['matcher', 'p50 ms', 'p99 ms', 'build ms', 'right', 'times slower'],
    Object.entries(found).map(([name, { times, build: ms, right }]) => [
      name,
      median(times).toFixed(3),
      quantile(times, 0.99).toFixed(2),
      ms.toFixed(0),
      percent(right, times.length),
      (median(times) / own).toFixed(1),
    ]),
  );
  const exact = places.filter((_, at) => at % 9 === 0);
  const spent = Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const fresh = createResolver({ places });
      for (const { name, country } of exact.slice(0, 2000)) fresh.resolve(name, { country });
      return cpuMs(() => {
        for (const { name, country } of exact) fresh.resolve(name, { country });
      });
    }),
  );
  print(
    `Exact and alias hits: ${Math.round((exact.length / spent) * 1000).toLocaleString('en')} resolutions a second of processor time (${exact.length} distinct names with their country).
`,
  );
}

function stress(): void {
  const all = unpackGazetteer(kenya);
  const taken = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const places = all.filter(
    ({ level, country }) =>
      country === 'KE' && (level === 'adm1' || level === 'adm2' || level === 'town'),
  );
  const resolver = createResolver({ gazetteers: [kenya] });
  const results = new Map<
    string,
    { n: number; right: number; shown: number; accepted: number; wrong: number }
  >();
  for (const { text, place, how } of stressSet(places, taken, 4200)) {
    const result = results.get(how) ?? { n: 0, right: 0, shown: 0, accepted: 0, wrong: 0 };
    results.set(how, result);
    const answer = resolver.resolve(text, { country: 'KE', level: place.level });
    const [first] = answer.candidates;
    const right = first?.place.name === place.name;
    result.n += 1;
    if (right) result.right += 1;
    if (answer.candidates.some((each) => each.place.name === place.name)) result.shown += 1;
    if (answer.status === 'matched') {
      result.accepted += 1;
      if (!right) result.wrong += 1;
    }
  }
  print('## Synthetic stress set: Kenyan counties, constituencies and towns, spoilt by rule\n');
  table(
    ['how', 'names', 'first is right', 'among the candidates', 'accepted', 'wrong of accepted'],
    [...results].map(([how, { n, right, shown, accepted, wrong }]) => [
      how,
      n,
      percent(right, n),
      percent(shown, n),
      percent(accepted, n),
      percent(wrong, accepted),
    ]),
  );
}

function startUp(): void {
  const times = Array.from({ length: 15 }, () =>
    cpuMs(() => {
      createResolver({ gazetteers: [kenya] }).resolve('Kwale');
    }),
  );
  print(
    `Start-up of the Kenya core with one resolution: first ${(times[0] ?? 0).toFixed(1)} ms, then ${median(times).toFixed(1)} ms of processor time (median of ${times.length}).`,
  );
}

/** Processor time of this process: a busy machine does not change it much. */
function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

function quantile(times: readonly number[], at: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
