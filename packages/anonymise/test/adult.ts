import { readSharedText } from '#test/sharedData.js';
import type { Frame, QuasiIdentifier } from '../src/classes/Frame.js';
import { makeFrame } from '../src/classes/makeFrame.js';
import { sensitiveView } from '../src/classes/sensitiveView.js';
import { compileHierarchy } from '../src/hierarchy/compileHierarchy.js';
import type { Hierarchy } from '../src/hierarchy/Hierarchy.js';
import type { ClassModel } from '../src/models/ClassModel.js';
import { compileClassModel } from '../src/models/compileClassModel.js';
import type { HierarchySpec } from '../src/policy/HierarchySpec.js';
import type { ModelSpec } from '../src/policy/ModelSpec.js';
import { findValueColumn } from '../src/table/findColumn.js';
import { tableFromRows } from '../src/table/tableFromRows.js';
import type { Table } from '../src/table/Table.js';
import { readCsv } from './readCsv.js';

/** A configuration of ARX's own tests, as `arx/optima.json` and `arx/metric-values.json` hold it. */
export interface ArxCase {
  readonly id: string;
  readonly sensitive: string | null;
  readonly quasiIdentifiers: readonly string[];
  readonly suppressionLimit: number;
  readonly metric: { readonly name: string; readonly args: readonly (number | boolean | string)[] };
  readonly models: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly kind?: string;
  readonly attributeWeights?: Readonly<Record<string, number>>;
  readonly optimalLoss?: number | readonly number[];
  readonly optimalTransformation?: readonly number[];
  readonly noSolution?: boolean;
  readonly practicalMonotonicity?: boolean;
  readonly values?: readonly {
    readonly transformation: readonly number[];
    readonly value: number | readonly number[];
  }[];
}

let adult: Table | undefined;

/** The Adult table, 30,162 rows. */
export function adultTable(): Table {
  adult ??= readTable('anonymise/adult/adult.csv');
  return adult;
}

function readTable(name: string): Table {
  const { header, rows } = readCsv(readSharedText(name), ';');
  return tableFromRows(header, rows).table;
}

const specs = new Map<string, HierarchySpec>();

/** ARX's hierarchy of an Adult column. */
export function adultHierarchySpec(column: string): HierarchySpec {
  const known = specs.get(column);
  if (known !== undefined) return known;
  const { header, rows } = readCsv(
    readSharedText(`anonymise/adult/adult_hierarchy_${column}.csv`),
    ';',
  );
  const spec: HierarchySpec = { kind: 'table', rows: [header, ...rows] };
  specs.set(column, spec);
  return spec;
}

const compiled = new Map<string, Hierarchy>();

/** The same, compiled for the Adult table. */
export function adultHierarchy(column: string): Hierarchy {
  const hierarchy =
    compiled.get(column) ??
    compileHierarchy(adultHierarchySpec(column), findValueColumn(adultTable(), column).values)
      .hierarchy;
  compiled.set(column, hierarchy);
  return hierarchy;
}

/** Adult columns as quasi-identifiers, with ARX's weights if any. */
export function adultQuasi(
  columns: readonly string[],
  weights?: Readonly<Record<string, number>>,
): QuasiIdentifier[] {
  return columns.map((name) => {
    const hierarchy = adultHierarchy(name);
    return {
      column: findValueColumn(adultTable(), name),
      hierarchy,
      importance: weights?.[name] ?? 1,
      minimumLevel: 0,
      maximumLevel: hierarchy.levels - 1,
    };
  });
}

let subset: Uint8Array | undefined;

/** Marks the rows of the research subset. */
export function adultMembers(): Uint8Array {
  subset ??= markSubset();
  return subset;
}

/** Each row of the subset takes one equal row of the table. */
function markSubset(): Uint8Array {
  const { rows } = readCsv(readSharedText('anonymise/adult/adult_subset.csv'), ';');
  const wanted = new Map<string, number>();
  for (const row of rows) wanted.set(row.join(';'), (wanted.get(row.join(';')) ?? 0) + 1);
  const all = readCsv(readSharedText('anonymise/adult/adult.csv'), ';').rows;
  return Uint8Array.from(all, (row) => {
    const left = wanted.get(row.join(';')) ?? 0;
    if (left === 0) return 0;
    wanted.set(row.join(';'), left - 1);
    return 1;
  });
}

/** Rows of `java.util.Random(seed)`, `draws` calls of `nextInt(draws)`. */
export function javaMembers(seed: number, draws: number, rowCount: number): Uint8Array {
  const mask = (1n << 48n) - 1n;
  let state = (BigInt(seed) ^ 0x5deece66dn) & mask;
  const next = (): number => {
    state = (state * 0x5deece66dn + 0xbn) & mask;
    return Number(state >> 17n);
  };
  const members = new Uint8Array(rowCount);
  for (let draw = 0; draw < draws; draw++) {
    let row: number;
    if ((draws & -draws) === draws) {
      row = Number((BigInt(draws) * BigInt(next())) >> 31n);
    } else {
      let bits: number;
      do {
        bits = next();
        row = bits % draws;
      } while (bits - row + (draws - 1) > 0x7fffffff);
    }
    members[row] = 1;
  }
  return members;
}

/** Builds frame and models of a configuration; `undefined` when it uses a model that this package does not have. */
export function arxSetup(config: ArxCase): { frame: Frame; models: ClassModel[] } | undefined {
  const table = adultTable();
  let members: Uint8Array | undefined;
  const modelSpecs: ModelSpec[] = [];
  for (const { name, args } of config.models) {
    const last = args[args.length - 1] as {
      subset?: string;
      javaRandomSubset?: { seed: number; draws: number };
    };
    if (typeof last === 'object' && last.subset !== undefined) members = adultMembers();
    if (typeof last === 'object' && last.javaRandomSubset !== undefined) {
      members = javaMembers(
        last.javaRandomSubset.seed,
        last.javaRandomSubset.draws,
        table.rowCount,
      );
    }
    const spec = modelSpec(name, args);
    if (spec === null) return undefined;
    if (spec !== undefined) modelSpecs.push(spec);
  }
  const views =
    config.sensitive === null ? [] : [sensitiveView(table, [config.sensitive], members)];
  const frame = makeFrame(
    table,
    adultQuasi(config.quasiIdentifiers, config.attributeWeights),
    views,
    members,
  );
  const models = modelSpecs.map((spec) => {
    const [view] = views;
    const model =
      view === undefined || config.sensitive === null
        ? compileClassModel(spec)
        : compileClassModel(spec, {
            view,
            index: 0,
            values: findValueColumn(table, config.sensitive).values,
            hierarchy: adultHierarchy(config.sensitive),
          });
    return model as ClassModel;
  });
  // ARX first compares a class with the least class size that its models imply, and then no longer asks delta-presence
  // about classes without released rows. By the definition it must; the expected values follow ARX.
  const hasLeastSize = modelSpecs.some((spec) =>
    ['k-anonymity', 'recursive-l-diversity'].includes(spec.model),
  );
  return {
    frame,
    models: models.map((model) => (hasLeastSize ? { ...model, needsPopulation: false } : model)),
  };
}

function modelSpec(name: string, args: readonly unknown[]): ModelSpec | undefined | null {
  const [first, second, third] = args;
  const sensitive = first as string;
  switch (name) {
    case 'KAnonymity':
      return { model: 'k-anonymity', k: first as number };
    case 'KMap':
      return typeof second === 'object' ? { model: 'k-map', k: first as number } : null;
    case 'DPresence':
      return { model: 'delta-presence', minimum: first as number, maximum: second as number };
    case 'Inclusion':
      return undefined;
    case 'EntropyLDiversity':
      return {
        model: 'entropy-l-diversity',
        sensitive,
        l: second as number,
        estimator: third === 'GRASSBERGER' ? 'grassberger' : 'shannon',
      };
    case 'RecursiveCLDiversity':
      return { model: 'recursive-l-diversity', sensitive, c: second as number, l: third as number };
    case 'EqualDistanceTCloseness':
      return { model: 't-closeness', sensitive, t: second as number, distance: 'equal' };
    case 'OrderedDistanceTCloseness':
      return { model: 't-closeness', sensitive, t: second as number, distance: 'ordered' };
    case 'HierarchicalDistanceTCloseness':
      return { model: 't-closeness', sensitive, t: second as number, distance: 'hierarchical' };
    case 'BasicBLikeness':
      return { model: 'beta-likeness', sensitive, beta: second as number, enhanced: false };
    case 'EnhancedBLikeness':
      return { model: 'beta-likeness', sensitive, beta: second as number, enhanced: true };
    default:
      return null;
  }
}
