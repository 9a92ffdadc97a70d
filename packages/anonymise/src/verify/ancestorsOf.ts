import type { BandsSpec, DatesSpec, HierarchySpec } from '../policy/HierarchySpec.js';

/** What a value may be released as. */
export type Ancestors = ReadonlySet<string | null>;

const SUPPRESSED = '*';

/**
 * Everything that a true value may be released as: itself and its labels from a level upwards, and `*`. Written apart
 * from the hierarchies of the transformation on purpose: a mistake there must not be repeated here.
 *
 * @param spec - the hierarchy of the column; only `*` above the value when absent
 * @param value - the true value, `null` when it is missing
 * @param from - finest level that the policy permits
 * @returns the labels; for a value that the hierarchy does not know the value (where level 0 is permitted) and `*`
 */
export function ancestorsOf(
  spec: HierarchySpec | undefined,
  value: string | null,
  from: number,
): Ancestors {
  const found = new Set<string | null>([SUPPRESSED]);
  const top = spec === undefined ? undefined : commonTop(spec);
  if (top !== undefined) found.add(top);
  if (value === null) return found.add(null);
  const labels = spec === undefined ? [value] : (labelsOf(spec, value) ?? [value]);
  for (const label of labels.slice(from)) found.add(label);
  return found;
}

/** The single label in which a listed hierarchy ends, if it does. */
export function commonTop(spec: HierarchySpec): string | undefined {
  if (spec.kind === 'tree') {
    const roots = spec.nodes.filter(({ parent }) => parent === undefined);
    return roots.length === 1 && spec.nodes.length > 1 ? roots[0]?.code : undefined;
  }
  if (spec.kind !== 'table') return undefined;
  const tops = new Set(spec.rows.map((row) => row[row.length - 1]));
  return tops.size === 1 && (spec.rows[0]?.length ?? 0) > 1 ? [...tops][0] : undefined;
}

/** Labels of a value from itself upwards, `undefined` when the hierarchy does not know it. */
export function labelsOf(spec: HierarchySpec, value: string): readonly string[] | undefined {
  switch (spec.kind) {
    case 'suppress':
      return [value];
    case 'table':
      return indexRows(spec.rows).get(value);
    case 'prefix':
      return [value, ...spec.lengths.map((length) => keep(value, length, spec.mask ?? false))];
    case 'bands':
      return bandLabels(spec, value);
    case 'dates':
      return dateLabels(spec, value);
    case 'tree':
      return treeLabels(spec.nodes, value);
  }
}

function keep(value: string, length: number, mask: boolean): string {
  const characters = Array.from(value);
  return characters.map((character, at) => (at < length ? character : mask ? '*' : '')).join('');
}

function bandLabels(spec: BandsSpec, value: string): string[] | undefined {
  const number = Number(value);
  if (!/^[+-]?[\d.]+(?:e[+-]?\d+)?$/iu.test(value) || !Number.isFinite(number)) return undefined;
  const name = (low: number, next: number): string => {
    if (!Number.isInteger(low) || !Number.isInteger(next))
      return `[${String(low)}, ${String(next)})`;
    return low + 1 === next ? String(low) : `${String(low)}--${String(next - 1)}`;
  };
  return [
    value,
    ...spec.levels.map((level) => {
      if ('width' in level) {
        const origin = level.origin ?? 0;
        const low = origin + level.width * Math.floor((number - origin) / level.width);
        return name(low, low + level.width);
      }
      const above = level.edges.findIndex((edge) => edge > number);
      if (above === -1) return `${String(level.edges[level.edges.length - 1])}+`;
      return above === 0
        ? `<${String(level.edges[0])}`
        : name(level.edges[above - 1] as number, level.edges[above] as number);
    }),
  ];
}

/** Each granularity by the number of months in it; what is already coarser stays. */
function dateLabels(spec: DatesSpec, value: string): string[] | undefined {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/u.exec(value);
  if (parts === null) return undefined;
  const [, yearText = '', quarter, month, day] = parts;
  const own = day !== undefined ? 0 : month !== undefined ? 1 : quarter !== undefined ? 3 : 12;
  const year = Number(yearText);
  const span = (years: number): string => {
    const first = year - (year % years);
    return [first, first + years - 1].map((at) => String(at).padStart(4, '0')).join('--');
  };
  const labels: Readonly<Record<DatesSpec['levels'][number], readonly [number, () => string]>> = {
    month: [1, () => value.slice(0, 7)],
    quarter: [3, () => `${yearText}-Q${String(Math.floor((Number(month) + 2) / 3))}`],
    year: [12, () => yearText],
    'five-years': [60, () => span(5)],
    decade: [120, () => span(10)],
  };
  return [
    value,
    ...spec.levels.map((level) => {
      const [months, label] = labels[level];
      return own >= months ? value : label();
    }),
  ];
}

function treeLabels(
  nodes: readonly { readonly code: string; readonly parent?: string }[],
  value: string,
): string[] | undefined {
  const { parents, depth } = indexTree(nodes);
  if (!parents.has(value)) return undefined;
  const chain: string[] = [];
  for (let at: string | undefined = value; at !== undefined; at = parents.get(at)) chain.push(at);
  // A node that stands d levels above the deepest joins the others after d steps, and not before.
  const head = depth - chain.length;
  return Array.from({ length: depth }, (_, level) => chain[Math.max(0, level - head)] as string);
}

const rowIndexes = new WeakMap<object, Map<string, readonly string[]>>();

function indexRows(rows: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const index = rowIndexes.get(rows) ?? new Map(rows.map((row) => [row[0] as string, row]));
  rowIndexes.set(rows, index);
  return index;
}

const indexes = new WeakMap<object, { parents: Map<string, string | undefined>; depth: number }>();

function indexTree(nodes: readonly { readonly code: string; readonly parent?: string }[]): {
  parents: Map<string, string | undefined>;
  depth: number;
} {
  const known = indexes.get(nodes);
  if (known !== undefined) return known;
  const parents = new Map(nodes.map(({ code, parent }) => [code, parent]));
  const depthOf = (code: string): number => {
    let depth = 0;
    for (let at: string | undefined = code; at !== undefined; at = parents.get(at)) depth++;
    return depth;
  };
  const index = {
    parents,
    depth: nodes.reduce((most, { code }) => Math.max(most, depthOf(code)), 0),
  };
  indexes.set(nodes, index);
  return index;
}
