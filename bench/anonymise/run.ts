/**
 * `pnpm bench:anonymise [PART...]`: figures of `@njia/anonymise` beside the measured figures of its peers. Parts: lattice,
 * suppression, journeys, tables (of counts), drawn (rows), gate, measures, million, values (a
 * quasi-identifier of which every value is different), optima (slow: every expected result of
 * ARX's own tests in one piece; `optima 0-49` the first fifty, `optima every=10` a sample).
 */
import {
  anonymise,
  checkModels,
  definePolicy,
  linkageCandidates,
  measureUtility,
  tableFromRows,
} from '../../packages/anonymise/src/index.ts';
import { makeFrame } from '../../packages/anonymise/src/classes/makeFrame.ts';
import { kAnonymity } from '../../packages/anonymise/src/models/sizeModels.ts';
import { searchLattice } from '../../packages/anonymise/src/transform/searchLattice.ts';
import { lossMetric } from '../../packages/anonymise/src/utility/lossMetric.ts';
import { suppressedShare } from '../../packages/anonymise/src/utility/measureUtility.ts';
import { adultQuasi, adultTable } from '../../packages/anonymise/test/adult.ts';
import { manyValues } from './distinct.ts';
import { drawnRows, tablesOfCounts } from './forms.ts';
import { gate } from './gate.ts';
import { kPolicy, readTable } from './inputs.ts';
import { measure, report } from './measure.ts';
import { runOptima } from './optima.ts';

const NINE =
  'sex age race marital-status education native-country workclass occupation salary-class'.split(
    ' ',
  );

/** Optimal full-domain generalisation of Adult; ARX's figures are its own runs on the same rows. */
function lattice(): void {
  const frame = makeFrame(adultTable(), adultQuasi(NINE));
  const cases = [
    [5, 0, 0.12],
    [5, 0.05, 1.33],
    [5, 1, 6.2],
    [11, 0.05, 1.9],
    [11, 1, 8.2],
  ] as const;
  for (const [k, limit, seconds] of cases) {
    const run = measure(3, () => {
      return searchLattice(frame, [kAnonymity({ model: 'k-anonymity', k })], lossMetric(frame), {
        suppressionLimit: limit,
      });
    });
    const { solution, evaluated } = run.result;
    const loss = solution?.score[0]?.toFixed(6) ?? 'none';
    report({
      task: `Adult, 9 columns, optimum, k=${String(k)}, limit ${String(limit * 100)} %`,
      seconds: run.seconds,
      result: `loss ${loss}, ${String(solution?.outRows)} rows suppressed, ${String(evaluated)} nodes`,
      peer: { name: 'ARX', seconds },
    });
  }
}

/** Strict local suppression; cells of the pattern-lattice prototype in brackets, sdcMicro took 99 and 273 s for Adult-6. */
function suppression(): void {
  const adult = adultTable();
  const small = readTable('bench/journeys2k.csv');
  const large = readTable('bench/journeys50k.csv');
  const cases = [
    ['Adult-6', adult, 6, 5, '6.47'],
    ['Adult-6', adult, 6, 11, '9.68'],
    ['Adult-9', adult, 9, 5, '13.42'],
    ['Adult-9', adult, 9, 11, '17.29'],
    ['journeys2k-6', small, 6, 5, '47.2'],
    ['journeys2k-6', small, 6, 11, '53.5'],
    ['journeys2k-10', small, 10, 11, '66.4'],
    ['journeys50k-6', large, 6, 5, '29.7'],
    ['journeys50k-6', large, 6, 11, '34.8'],
    ['journeys50k-10', large, 10, 11, '51.0'],
  ] as const;
  for (const [name, table, columns, k, prototype] of cases) {
    const policy = kPolicy(table, k, columns, 'suppress');
    const run = measure(3, () => anonymise(table, policy));
    const { release, report: done } = run.result;
    const names = policy.attributes.slice(0, columns).map(({ column }) => column);
    const cells =
      (done?.rowsDropped ?? 0) * columns +
      Math.round(suppressedShare(release ?? table, names) * (done?.cells ?? 0));
    const share = ((100 * cells) / (table.rowCount * columns)).toFixed(2);
    report({
      task: `${name}, strict suppression, k=${String(k)}`,
      seconds: run.seconds,
      result: `${share} % of cells (prototype ${prototype} %)`,
    });
  }
}

/** The release that the sheet asks for: k=11 over ten columns, year and citizenship still usable. */
function journeys(): void {
  const table = readTable('bench/journeys50k.csv');
  const weights = [
    ['', {}],
    [', weighted', { year: 4, citizenship: 4 }],
    [', for corridors', { citizenship: 4, exploitation_country: 4 }],
  ] as const;
  for (const [name, importance] of weights) {
    const policy = kPolicy(table, 11, 10, 'mixed', importance);
    const run = measure(1, () => anonymise(table, policy));
    const { release, origin, report: done } = run.result;
    if (release === undefined || origin === undefined) throw new Error('no release');
    const linkage = measure(1, () => linkageCandidates(table, release, policy, 11));
    const utility = measureUtility(table, release, policy, origin, {
      corridor: ['citizenship', 'exploitation_country'],
    });
    const lossOf = (name: string): string =>
      utility.loss.columns.find(({ column }) => column === name)?.loss.toFixed(2) ?? '';
    const { corridor } = utility;
    const corridors = [corridor, ...(corridor?.rolledUp ?? [])]
      .map((at) => `${(at?.relativeError ?? 1).toFixed(2)} (${String(at?.corridors)})`)
      .join(', ');
    report({
      task: `journeys50k, 10 columns, mixed, k=11${name}`,
      seconds: run.seconds,
      result:
        `loss ${utility.loss.mean.toFixed(3)} (year ${lossOf('year')}, citizenship ${lossOf('citizenship')}), ` +
        `${String(done?.rowsDropped)} dropped, ${String(linkage.result.belowK)} originals below k, corridor error by level (corridors) ${corridors}`,
    });
    report({
      task: '  linkage candidates of all originals',
      seconds: linkage.seconds,
      result: `least ${String(linkage.result.smallest)}`,
    });
  }
}

/** All class measures on 18,203 rows; pyCANON's figure is its own run on the same file. */
function measures(): void {
  const table = readTable('pycanon/adult_anonymized_3.csv');
  const sensitive = 'salary-class';
  const policy = definePolicy({
    name: 'bench',
    purpose: 'bench',
    attributes: table.columns.map(({ name }) => ({
      column: name,
      role: name === sensitive ? 'sensitive' : 'quasi-identifier',
    })),
    models: [
      { model: 'k-anonymity', k: 3 },
      { model: 'distinct-l-diversity', sensitive, l: 2 },
      { model: 'entropy-l-diversity', sensitive, l: 2 },
      { model: 'recursive-l-diversity', sensitive, c: 2, l: 2 },
      { model: 'alpha-k-anonymity', sensitive, alpha: 0.5, k: 3 },
      { model: 'beta-likeness', sensitive, beta: 1, enhanced: false },
      { model: 'beta-likeness', sensitive, beta: 1, enhanced: true },
      { model: 'delta-disclosure', sensitive, delta: 1, base: 'e' },
      { model: 't-closeness', sensitive, t: 0.2, distance: 'equal' },
    ],
  });
  const run = measure(5, () => checkModels(table, policy));
  report({
    task: 'class measures, 18,203 rows, 9 models',
    seconds: run.seconds,
    result: `k=${String(run.result[0]?.found)}`,
    peer: { name: 'pyCANON', seconds: 29.22 },
  });
}

/** A million rows, eight columns: the journeys, twenty times, each time with other years and ages. */
function million(): void {
  const base = readTable('bench/journeys50k.csv');
  const header = base.columns.slice(0, 8).map(({ name }) => name);
  const rows: string[][] = [];
  for (let copy = 0; copy < 20; copy++) {
    for (let row = 0; row < base.rowCount; row++) {
      rows.push(
        base.columns.slice(0, 8).map(({ values, codes }, at) => {
          const shift = at === 5 ? copy : 0;
          return values[((codes[row] as number) + shift) % values.length] as string;
        }),
      );
    }
  }
  const { table } = tableFromRows(header, rows);
  rows.length = 0;
  const policy = kPolicy(table, 11, 8, 'mixed');
  const run = measure(1, () => anonymise(table, policy));
  const { report: done } = run.result;
  const share = ((100 * (done?.cellsSuppressed ?? 0)) / (done?.cells ?? 1)).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  report({
    task: '1,000,000 rows, 8 columns, mixed, k=11',
    seconds: run.seconds,
    result: `${share} % of cells suppressed, ${String(done?.rowsDropped)} dropped, peak ${String(peak)} MB`,
  });
}

const parts = {
  lattice,
  suppression,
  journeys,
  tables: tablesOfCounts,
  drawn: drawnRows,
  gate,
  measures,
  million,
  values: manyValues,
  optima: runOptima,
};
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length === 0 ? name !== 'optima' : wanted.includes(name)) await part(wanted);
}
