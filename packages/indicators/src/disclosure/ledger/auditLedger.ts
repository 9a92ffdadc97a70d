import type { FigureScope } from '../../figures/FigureScope.js';
import { createAttacker, type Attacker } from '../Attacker.js';
import type { Equation, Interval, Term } from '../Equation.js';
import { boundsOf, outerBounds } from '../outerBounds.js';
import { bandOf, type Band } from './bandOf.js';
import type { Ledger, LedgerFigure, LedgerFinding, Publication } from './Ledger.js';
import { figureName } from './publicationOf.js';
import { unionFindings } from './unionFindings.js';

const slack = 1e-6;
const allAges: Band = { from: 0, before: Infinity };

/** A piece of time and ages that no figure cuts. */
interface Atom {
  readonly start: string;
  readonly endExclusive: string;
  readonly band: Band;
}

/** A figure with its band of ages taken out of the categories. */
interface Placed {
  readonly figure: LedgerFigure;
  readonly band: Band | undefined;
}

/**
 * Asks what a new release gives away together with all earlier ones: cells that were hidden before, late persons that a
 * revision shows, and small counts between overlapping periods (calendar and financial year, a year and its first months) or
 * bands of ages that were cut anew. The last is a linear program over the pieces of time and ages that the figures are made of;
 * unique persons, who do not add up, enter as inequalities. What different indicators and filters count is held against one
 * another too: all persons without the women are the men and those of whom it is not known.
 *
 * @param ledger - Earlier releases.
 * @param next - The new one.
 * @param threshold - Counts from 1 up to one less are small, as in the profile.
 * @returns What is given away; an empty list clears the release.
 */
export async function auditLedger(
  ledger: Ledger,
  next: Publication,
  threshold: number,
): Promise<readonly LedgerFinding[]> {
  if (ledger.publications.length === 0) return [];
  const latest = new Map<string, Noted>();
  for (const publication of ledger.publications)
    for (const one of notedOf(publication)) latest.set(one.name, one);
  const findings: LedgerFinding[] = [];
  const news = notedOf(next);
  for (const { name, figure } of news) {
    const before = latest.get(name)?.figure;
    if (before === undefined || figure.amount === null) continue;
    if (before.amount === null) findings.push(findingOf('shown-after-hidden', figure));
    else if (isSmall(Math.abs(figure.amount - before.amount), threshold))
      findings.push(findingOf('revision', figure));
  }
  // Where a cell was published twice, the later number is the better one; what is hidden now was shown all the same.
  for (const one of news)
    if (one.figure.amount !== null || !latest.has(one.name))
      latest.set(one.name, {
        ...one,
        figure: {
          ...one.figure,
          listed: [...(latest.get(one.name)?.figure.listed ?? []), ...(one.figure.listed ?? [])],
        },
      });
  const groups = new Map<string, Placed[]>();
  for (const one of latest.values()) {
    const { name, band } = groupOf(one);
    groups.set(name, [...(groups.get(name) ?? []), { figure: one.figure, band }]);
  }
  const touched = new Set(news.map((one) => groupOf(one).name));
  const attacker = await createAttacker();
  for (const [name, members] of groups)
    if (touched.has(name)) findings.push(...differences(members, attacker, threshold));
  const records = new Set(news.map(({ scope }) => scope?.of));
  const together = [...latest.values()].flatMap(({ figure, scope }) =>
    scope !== undefined && records.has(scope.of) ? [{ figure, scope }] : [],
  );
  findings.push(...unionFindings(together, attacker, threshold));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const name = JSON.stringify(finding);
    return !seen.has(name) && seen.add(name);
  });
}

/** A figure with its name and what it counts. */
interface Noted {
  readonly name: string;
  readonly figure: LedgerFigure;
  readonly scope: FigureScope | undefined;
}

function notedOf({ figures, scopes = [] }: Publication): readonly Noted[] {
  return figures.map((figure) => {
    const scope = scopes[figure.scope ?? -1];
    return { name: figureName(figure, scope), figure, scope };
  });
}

const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;

const findingOf = (code: LedgerFinding['code'], figure: LedgerFigure): LedgerFinding => ({
  code,
  definition: figure.definition,
  start: figure.start,
  endExclusive: figure.endExclusive,
  categories: figure.categories,
});

/** Figures that differ in period and band alone. */
function groupOf({ figure, scope }: Noted): {
  readonly name: string;
  readonly band: Band | undefined;
} {
  let band: Band | undefined;
  const rest = Object.entries(figure.categories).filter(([, code]) => {
    const found = band === undefined ? bandOf(code) : undefined;
    band ??= found;
    return found === undefined;
  });
  rest.sort(([a], [b]) => (a < b ? -1 : 1));
  const counted =
    scope === undefined
      ? [figure.definition, figure.side]
      : [scope.of, scope.unit, scope.fields, scope.others];
  return { name: JSON.stringify([counted, rest]), band };
}

/** Small counts that follow from figures of one group. */
function differences(
  members: readonly Placed[],
  attacker: Attacker,
  threshold: number,
): LedgerFinding[] {
  const shown = members.filter(({ figure }) => figure.amount !== null);
  const atoms = atomsOf(members);
  const equations = shown.flatMap(({ figure, band }) => equationsOf(figure, band, atoms));
  const bounds = attack(atoms.length, equations, attacker);
  return atoms.flatMap((atom, index): LedgerFinding[] => {
    const { low, high } = bounds(index);
    if (high === null) return [];
    const least = Math.ceil(low - slack);
    const most = Math.floor(high + slack);
    // What a release shows as it stands was judged by itself; narrower than "fewer than k" is too much.
    const tells = most >= 1 && most < threshold && (least === most || most < threshold - 1);
    const [first] = members;
    if (!tells || first === undefined) return [];
    const { AGE: _, ...categories } = first.figure.categories;
    return [
      {
        code: 'differencing',
        definition: first.figure.definition,
        start: atom.start,
        endExclusive: atom.endExclusive,
        categories: {
          ...Object.fromEntries(
            Object.entries(categories).filter(([, code]) => bandOf(code) === undefined),
          ),
          ...(atom.band === allAges ? {} : { AGE: bandText(atom.band) }),
        },
      },
    ];
  });
}

const bandText = ({ from, before }: Band): string =>
  before === Infinity ? `${from}+` : `${from}-${before - 1}`;

/** Cuts time and ages at every edge of a figure. */
function atomsOf(members: readonly Placed[]): readonly Atom[] {
  const days = edges(members.flatMap(({ figure }) => [figure.start, figure.endExclusive]));
  const bands = members.flatMap(({ band }) => band ?? []);
  const ages = edges(bands.flatMap(({ from, before }) => [from, before]));
  const cuts: readonly Band[] =
    ages.length < 2
      ? [allAges]
      : ages.slice(1).map((before, index) => ({ from: ages[index] ?? 0, before }));
  return days
    .slice(1)
    .flatMap((endExclusive, index) =>
      cuts.map((band) => ({ start: days[index] ?? '', endExclusive, band })),
    )
    .filter((atom) => members.some(({ figure, band }) => isInside(atom, figure, band)));
}

const edges = <Value extends string | number>(values: readonly Value[]): readonly Value[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const isInside = (atom: Atom, figure: LedgerFigure, band: Band = allAges): boolean =>
  atom.start >= figure.start &&
  atom.endExclusive <= figure.endExclusive &&
  atom.band.from >= band.from &&
  atom.band.before <= band.before;

/** What a figure says of its atoms. */
function equationsOf(
  figure: LedgerFigure,
  band: Band | undefined,
  atoms: readonly Atom[],
): readonly Equation[] {
  const amount = figure.amount ?? 0;
  const inside = atoms.flatMap((atom, index) => (isInside(atom, figure, band) ? [index] : []));
  const all = inside.map((index): Term => [index, 1]);
  const banded = atoms.some((atom) => atom.band !== allAges);
  if (figure.additive && (band !== undefined || !banded))
    return [{ terms: all, relation: '=', constant: amount }];
  const parts = inside.map((index): Equation => ({
    terms: [[index, 1]],
    relation: '<=',
    constant: amount,
  }));
  // A total holds persons of unknown age too: its bands need not reach it.
  if (band === undefined && banded)
    return figure.additive ? [{ terms: all, relation: '<=', constant: amount }] : parts;
  // Unique persons: no part above the whole, and the parts together not below it.
  return [
    ...parts,
    {
      terms: all.map(([variable]): Term => [variable, -1]),
      relation: '<=',
      constant: -amount,
    },
  ];
}

/** Bounds of each atom; figures of several states of the data may contradict each other, and then arithmetic has to do. */
function attack(
  variables: number,
  equations: readonly Equation[],
  attacker: Attacker,
): (variable: number) => Interval {
  const outer = outerBounds(variables, equations);
  try {
    const siege = attacker.besiege(variables, equations);
    try {
      const found = Array.from({ length: variables }, (_, variable) =>
        siege.bounds([[variable, 1]]),
      );
      return (variable) => found[variable] ?? { low: 0, high: null };
    } finally {
      siege.release();
    }
  } catch {
    return (variable) => boundsOf([[variable, 1]], outer);
  }
}
