import type { Persons } from '../classes/Persons.js';
import { ladderOf } from '../hierarchy/ladderOf.js';
import { sensitiveOf } from '../models/checkModels.js';
import { type ExposedSequence, exposedSequenceSteps } from '../models/findExposedSequences.js';
import type { SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';
import type { Steps } from '../steps/Steps.js';
import { encodeSequences } from '../table/encodeSequences.js';
import { findSequenceColumn } from '../table/findColumn.js';
import { sequenceAt } from '../table/sequenceAt.js';
import { SUPPRESSED, type Table } from '../table/Table.js';

/** What was done to a sequence column. */
export interface SequenceChanges {
  /** Stops that were made coarser, counted once a row and stop. */
  readonly coarsened: number;
  /** Stops that were dropped. */
  readonly dropped: number;
}

/**
 * Makes (K,C)_L privacy hold: the rarest stop of every exposed sub-sequence is made one level coarser, everywhere in the
 * table; a stop that cannot be made coarser is dropped from the rows concerned. The order of stops never changes and no
 * stop is invented.
 *
 * @param table - the table
 * @param spec - the model
 * @param policy - hierarchies of stops and sensitive columns
 * @param persons - who has several rows; everybody has one when absent
 * @returns in steps, the table for which the model holds, and what was done
 */
export function* protectSequences(
  table: Table,
  spec: SequencePrivacySpec,
  policy: Policy,
  persons?: Persons,
): Steps<{ readonly table: Table; readonly changes: SequenceChanges }> {
  const sensitive = sensitiveOf(spec, policy);
  const parentOf = parents(table, spec, policy);
  let current = table;
  let coarsened = 0;
  let dropped = 0;
  for (;;) {
    yield;
    const { exposed } = yield* exposedSequenceSteps(current, spec, sensitive, persons);
    if (exposed.length === 0) return { table: current, changes: { coarsened, dropped } };
    const change = planChanges(current, spec, exposed, parentOf);
    const column = findSequenceColumn(current, spec.sequence);
    const cells = Array.from({ length: current.rowCount }, (_, row) => {
      const drops = change.drops.get(row);
      return sequenceAt(column, row).flatMap((item) => {
        if (drops?.has(item) === true) {
          dropped++;
          return [];
        }
        const parent = change.coarser.get(item);
        if (parent === undefined) return [item];
        coarsened++;
        return [parent];
      });
    });
    const changed = encodeSequences(spec.sequence, cells);
    current = {
      ...current,
      columns: current.columns.map((other) => (other === column ? changed : other)),
    };
  }
}

/** From each label of the stops' hierarchy to the next one above that differs; labels below `*` have none. */
function parents(table: Table, spec: SequencePrivacySpec, policy: Policy): Map<string, string> {
  const attribute = policy.attributes.find(({ column }) => column === spec.sequence);
  const ladder = ladderOf(attribute?.hierarchy);
  const found = new Map<string, string>();
  for (const value of findSequenceColumn(table, spec.sequence).values) {
    const labels = ladder.labelsOf(value) ?? [value];
    labels.slice(0, -1).forEach((label, level) => {
      const next = labels[level + 1] as string;
      if (next !== label && next !== SUPPRESSED) found.set(label, next);
    });
  }
  return found;
}

function planChanges(
  table: Table,
  spec: SequencePrivacySpec,
  exposed: readonly ExposedSequence[],
  parentOf: ReadonlyMap<string, string>,
): { coarser: Map<string, string>; drops: Map<number, Set<string>> } {
  const column = findSequenceColumn(table, spec.sequence);
  const support = supportOf(table, spec.sequence);
  const coarser = new Map<string, string>();
  const drops = new Map<number, Set<string>>();
  for (const { items, rows } of exposed) {
    const byRarity = [...new Set(items)].sort((left, right) => {
      return (support[left] as number) - (support[right] as number) || left - right;
    });
    const labels = byRarity.map((item) => column.values[item] as string);
    // Already made coarser for another sub-sequence: look again in the next round before doing more.
    if (labels.some((label) => coarser.has(label))) continue;
    const raised = labels.find((label) => parentOf.has(label));
    if (raised !== undefined) {
      coarser.set(raised, parentOf.get(raised) as string);
      continue;
    }
    for (const row of rows) {
      const set = drops.get(row) ?? new Set();
      drops.set(row, set.add(labels[0] as string));
    }
  }
  return { coarser, drops };
}

/** Number of rows that contain each item. */
function supportOf(table: Table, name: string): Int32Array {
  const { codes, offsets, values } = findSequenceColumn(table, name);
  const support = new Int32Array(values.length);
  const last = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const code = codes[at] as number;
      if (last[code] === row) continue;
      last[code] = row;
      support[code] = (support[code] as number) + 1;
    }
  }
  return support;
}
