import type { SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { ModelFinding } from './checkModelsAgain.js';
import type { Examination } from './Examination.js';
import { sensitiveValues } from './sensitiveValues.js';

/**
 * (K,C)_L privacy: lists the stops that an attacker could know, up to L of them in order, and counts who made them.
 *
 * @param spec - the model
 * @param examination - what is looked at
 * @returns smallest count and the rows that contain an exposed list of stops
 */
export function checkSequenceModel(
  spec: SequencePrivacySpec,
  examination: Examination,
): ModelFinding {
  const { release, policy } = examination;
  const at = release.header.indexOf(spec.sequence);
  const guarded = (
    spec.sensitive ??
    policy.attributes.filter(({ role }) => role === 'sensitive').map(({ column }) => column)
  )
    .filter(() => spec.confidence < 1)
    .map((name) => sensitiveValues(release, [name]).known);
  const holders = new Map<string, number[]>();
  release.rows.forEach((row, number) => {
    const cell = row[at];
    if (typeof cell !== 'object' || cell === null) return;
    for (const known of knowable(cell, spec.length)) {
      const list = holders.get(known);
      if (list === undefined) holders.set(known, [number]);
      else list.push(number);
    }
  });
  const failing = new Set<number>();
  let found = Infinity;
  for (const rows of holders.values()) {
    found = Math.min(found, rows.length);
    const certain = guarded.some((values) => {
      const counts = new Map<string, number>();
      let none = 0;
      for (const row of rows) {
        const value = values[row];
        if (value === undefined) none++;
        else counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      // What is suppressed could be the commonest value, too; and what is empty hides nobody.
      return (Math.max(0, ...counts.values()) + none) / rows.length > spec.confidence;
    });
    if (rows.length < spec.k || certain) for (const row of rows) failing.add(row);
  }
  return { required: spec.k, found, failing: failing.size };
}

/** All lists of at most `length` stops that occur in this order, gaps allowed, each once. */
function knowable(stops: readonly string[], length: number): Set<string> {
  const all = new Set<string>();
  let shorter: string[][] = [[]];
  for (const stop of stops) {
    const longer = shorter.filter((list) => list.length < length).map((list) => [...list, stop]);
    const fresh = longer.filter((list) => !all.has(JSON.stringify(list)));
    for (const list of fresh) all.add(JSON.stringify(list));
    shorter = [...shorter, ...fresh];
  }
  return all;
}
