import type { Frame, QuasiIdentifier, SensitiveView } from '../classes/Frame.js';
import type { Persons } from '../classes/Persons.js';
import { makeFrame } from '../classes/makeFrame.js';
import { sensitiveView } from '../classes/sensitiveView.js';
import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import { modelColumns } from '../policy/modelColumns.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table } from '../table/Table.js';
import type { ClassModel } from './ClassModel.js';
import { compileClassModel } from './compileClassModel.js';
import { fillSuppressed } from './fillSuppressed.js';
import { impliedClassSize } from './impliedClassSize.js';

/** A policy met by a table: frame and models, ready for searching or checking. */
export interface PolicyFrame {
  /** Tuples of quasi-identifiers and sensitive views. */
  readonly frame: Frame;
  /** Models that are decided class by class, in policy order, the implied least class size first. */
  readonly models: readonly ClassModel[];
  /** Fewest persons in a class that the models imply, at least 1. */
  readonly k: number;
  /** Holes and splits of hierarchies. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Brings policy and table together.
 *
 * @param table - the table, columns as in the policy
 * @param policy - the policy
 * @param members - 1 for released rows, 0 for rows of the population only; all released when absent
 * @param leastK - class size that is asked for besides the models, default 1
 * @param persons - who has several rows; everybody has one when absent
 * @returns frame, models and what does not fit
 */
export function policyFrame(
  table: Table,
  policy: Policy,
  members?: Uint8Array,
  leastK = 1,
  persons?: Persons,
): PolicyFrame {
  const issues: AnonymiseIssue[] = [];
  const quasi = policy.attributes.flatMap((attribute, index): QuasiIdentifier[] => {
    if (attribute.role !== 'quasi-identifier') return [];
    const reading = quasiIdentifier(table, attribute);
    const report = (rule: string, count: number): void => {
      if (count === 0) return;
      const path = `/attributes/${String(index)}/hierarchy`;
      issues.push({ rule, severity: 'error', category: 'conformance', path, params: { count } });
    };
    report('hierarchy-hole', reading.holes);
    report('hierarchy-split', reading.splits);
    return [reading.quasi];
  });
  const views: SensitiveView[] = [];
  const indexOf = (columns: readonly string[]): number => {
    const known = views.findIndex((view) => view.columns.join('\0') === columns.join('\0'));
    return known === -1 ? views.push(sensitiveView(table, columns, members)) - 1 : known;
  };
  const k = policy.models.reduce((most, model) => Math.max(most, impliedClassSize(model)), leastK);
  const compiled = policy.models.map((model) => compileModel(model, table, policy, views, indexOf));
  const implied = compileClassModel({ model: 'k-anonymity', k });
  const models = [implied, ...compiled].filter((model) => model !== undefined);
  return { frame: makeFrame(table, quasi, views, members, persons), models, k, issues };
}

function quasiIdentifier(
  table: Table,
  attribute: AttributePolicy,
): { quasi: QuasiIdentifier; holes: number; splits: number } {
  const column = findValueColumn(table, attribute.column);
  const { hierarchy, holes, splits } = compileHierarchy(attribute.hierarchy, column.values);
  const highest = hierarchy.levels - 1;
  const maximumLevel = Math.min(attribute.maximumLevel ?? highest, highest);
  const minimumLevel = Math.min(attribute.minimumLevel ?? 0, maximumLevel);
  return {
    quasi: { column, hierarchy, importance: attribute.importance ?? 1, minimumLevel, maximumLevel },
    holes,
    splits,
  };
}

function compileModel(
  model: ModelSpec,
  table: Table,
  policy: Policy,
  views: readonly SensitiveView[],
  indexOf: (columns: readonly string[]) => number,
): ClassModel | undefined {
  const { sensitive } = modelColumns(model);
  if (model.model === 'sequence-privacy' || sensitive.length === 0) return compileClassModel(model);
  const index = indexOf(sensitive);
  const [first = ''] = sensitive;
  const { values } = findValueColumn(table, first);
  const spec = policy.attributes.find((attribute) => attribute.column === first)?.hierarchy;
  const ground = {
    view: views[index] as SensitiveView,
    index,
    values: sensitive.length === 1 ? values : [],
    ...(spec !== undefined &&
      sensitive.length === 1 && { hierarchy: compileHierarchy(spec, values).hierarchy }),
  };
  const suppressed = suppressedCodes(table, sensitive, ground.view);
  const compile = (view: SensitiveView): ClassModel =>
    compileClassModel(model, { ...ground, view }) as ClassModel;
  return COMPARING.includes(model.model) && suppressed.includes(1)
    ? fillSuppressed(compile, ground.view, suppressed, index)
    : compile(ground.view);
}

/** Models that compare a class with the whole table; the others count what is suppressed with the commonest value. */
const COMPARING: readonly ModelSpec['model'][] = [
  't-closeness',
  'beta-likeness',
  'delta-disclosure',
];

/** 1 for codes of a view that stand for a suppressed value, or for a combination with one. */
function suppressedCodes(table: Table, names: readonly string[], view: SensitiveView): Uint8Array {
  const suppressed = new Uint8Array(view.cardinality);
  for (const name of names) {
    const { values, codes } = findValueColumn(table, name);
    const star = values.indexOf(SUPPRESSED);
    if (star === -1) continue;
    codes.forEach((code, row) => {
      if (code === star) suppressed[view.codes[row] as number] = 1;
    });
  }
  return suppressed;
}
