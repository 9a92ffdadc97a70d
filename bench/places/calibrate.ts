import { readFileSync, writeFileSync } from 'node:fs';
import { readCsv } from '../../packages/places/gazetteer/csv.ts';
import { queryForm } from '../../packages/places/src/match/QueryForm.ts';
import { groupOf, type CalibrationGroup } from '../../packages/places/src/match/groupOf.ts';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';
import type { ResolveContext } from '../../packages/places/src/model/Resolution.ts';
import { terms } from '../../packages/places/src/resolve/calibration.ts';
import { CALIBRATION } from '../../packages/places/src/resolve/calibrationTable.ts';
import { PlaceTree } from '../../packages/places/src/resolve/PlaceTree.ts';
import { readName } from '../../packages/places/src/resolve/readName.ts';
import { Search } from '../../packages/places/src/resolve/Search.ts';
import { evaluationPlaces, evaluationRows, SHARED, type EvaluationRow } from './evaluation.ts';

// Fits the weights of the probability on eval_pairs_dev.csv and writes calibrationTable.ts.
//
// Kinds of examples: the labelled names with country, level and parent known; the same with the country
// alone, and with nothing; and the same names in a gazetteer from which their places were taken away, where
// every answer is wrong: nobody's gazetteer is complete, and a village that is not in it must not turn
// into its neighbour. Equal names teach nothing there: which of several namesakes is meant is weighed
// apart from whether the name is right. Names that humanitarian pipelines refuse to match are examples of wrong too.

interface Example {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
  readonly group: CalibrationGroup;
}

/** Weight of an example whose place is missing: for each name in the gazetteer, so many outside it. */
const MISSING = 0.35;
/** The lists of countries and units are complete: little but misspelt foreign units is missing. */
const MISSING_UNIT = 0.08;
/** Pull of the weights towards those of all groups together. */
const SHRINKAGE = 1.5;
const PRIOR = 0.05;

const rows = evaluationRows(`${SHARED}/places/eval_pairs_dev.csv`);
const named = rows.filter(({ kind }) => kind !== 'negative' && kind !== 'free_text');
const examples: Example[] = [];
for (const names of ['bare', 'shipped'] as const) {
  const places = evaluationPlaces(names);
  collect(places, named, 0.5, (row) => ({
    country: row.level === 'country' ? undefined : row.country,
    level: row.level,
    parent: row.parent,
  }));
  collect(places, named, 0.25, (row) => ({ country: row.country }), 'similar only');
  collect(places, named, 0.25, () => ({}), 'similar only');
  const taken = new Set(named.flatMap(({ expected }) => [...expected]));
  const without = places.filter(({ id }) => !taken.has(id));
  const villages = named.filter(({ level }) => level === 'town');
  const units = named.filter(({ level }) => level !== 'town');
  const asAsked = (row: EvaluationRow): ResolveContext => ({
    country: row.level === 'country' ? undefined : row.country,
    level: row.level,
    parent: row.parent,
  });
  collect(without, villages, MISSING * 0.5, asAsked, 'similar only');
  collect(without, units, MISSING_UNIT * 0.5, asAsked, 'similar only');
  collect(without, named, MISSING * 0.25, () => ({}), 'similar only');
  if (names === 'shipped') {
    collect(
      places,
      rows.filter(({ kind }) => kind === 'negative'),
      1,
      (row) => ({ country: row.country }),
    );
    const refused = readCsv(readFileSync(`${SHARED}/places/hdx_fuzzy_dont.csv`, 'utf8'));
    collect(
      places,
      refused.map((row) => ({
        raw: row.get('name') ?? row.get('raw') ?? '',
        country: undefined,
        parent: undefined,
        level: undefined,
        kind: 'negative',
        expected: new Set<string>(),
        group: 'negative',
      })),
      0.5,
      () => ({}),
      'similar only',
    );
  }
}

const all = fit(examples, undefined);
const table = Object.fromEntries(
  (['country', 'kenya-admin', 'kenya-place', 'admin', 'place'] as const).map((group) => [
    group,
    fit(
      examples.filter((example) => example.group === group),
      all,
    ).map((weight) => Math.round(weight * 1000) / 1000),
  ]),
);
writeFileSync(
  new URL('../../packages/places/src/resolve/calibrationTable.ts', import.meta.url),
  `import type { Calibration } from './calibration.js';

// oxlint-disable approx-constant -- fitted weights, whatever number they happen to be near
// Written by bench/places/calibrate.ts from ${examples.length} examples of eval_pairs_dev.csv: do not edit.
/** Weights of the probability by group, in the order of \`terms\`; edition 2026-11. */
export const CALIBRATION: Calibration = {
${Object.entries(table)
  .map(
    ([group, weights]) =>
      `  ${group.includes('-') ? `'${group}'` : group}: [${weights.join(', ')}],`,
  )
  .join('\n')}
};
`,
);
process.stdout.write(`${examples.length} examples\n${JSON.stringify(table, undefined, 1)}\n`);

function collect(
  places: readonly GazetteerPlace[],
  from: readonly EvaluationRow[],
  weight: number,
  context: (row: EvaluationRow) => ResolveContext,
  only?: 'similar only',
): void {
  const search = new Search(new PlaceTree(places));
  for (const row of from) {
    const given = context(row);
    const parents = search.parentIds(
      typeof given.parent === 'string' ? given.parent.split('|') : [],
      given.country,
    );
    const attempt = readName(queryForm(row.raw), given, {
      search,
      calibration: CALIBRATION,
      home: new Set(),
      parents,
    });
    if (!attempt.features || !attempt.best) continue;
    if (only && attempt.features.exact === 1) continue;
    const same = attempt.candidates.filter(
      ({ similarity }) => similarity === attempt.best?.hit.similarity,
    );
    const right =
      row.expected.has(attempt.best.place.id) ||
      same.some(({ place }) => row.expected.has(place.id));
    examples.push({
      x: terms(attempt.features),
      y: right ? 1 : 0,
      weight,
      group: groupOf(attempt.best.place),
    });
  }
}

/** Logistic regression by Newton's method, pulled towards a centre. */
function fit(from: readonly Example[], centre: readonly number[] | undefined): number[] {
  const size = examples[0]?.x.length ?? 0;
  let weights = [...(centre ?? Array<number>(size).fill(0))];
  const pull = centre ? SHRINKAGE : PRIOR;
  for (let round = 0; round < 40; round += 1) {
    const gradient = weights.map((weight, at) => -pull * (weight - (centre?.[at] ?? 0)));
    const hessian = weights.map((_, at) => weights.map((__, other) => (at === other ? pull : 0)));
    for (const { x, y, weight } of from) {
      const p =
        1 / (1 + Math.exp(-x.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0)));
      x.forEach((term, at) => {
        gradient[at] = (gradient[at] ?? 0) + weight * (y - p) * term;
        const row = hessian[at] as number[];
        x.forEach((other, column) => {
          row[column] = (row[column] ?? 0) + weight * p * (1 - p) * term * other;
        });
      });
    }
    const step = solve(hessian, gradient);
    const longest = Math.max(...step.map(Math.abs));
    const scale = longest > 2 ? 2 / longest : 1;
    weights = weights.map((weight, at) => weight + scale * (step[at] ?? 0));
    if (longest < 1e-6) break;
  }
  return weights;
}

function solve(matrix: number[][], right: number[]): number[] {
  const rowsOf = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const n = rowsOf.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1)
      if (Math.abs(rowsOf[row]?.[column] ?? 0) > Math.abs(rowsOf[pivot]?.[column] ?? 0))
        pivot = row;
    const swap = rowsOf[column] as number[];
    rowsOf[column] = rowsOf[pivot] as number[];
    rowsOf[pivot] = swap;
    const top = rowsOf[column] as number[];
    for (let row = 0; row < n; row += 1) {
      if (row === column) continue;
      const each = rowsOf[row] as number[];
      const factor = (each[column] ?? 0) / (top[column] || 1e-12);
      for (let at = column; at <= n; at += 1) each[at] = (each[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return rowsOf.map((row, at) => (row[n] ?? 0) / (row[at] || 1e-12));
}
