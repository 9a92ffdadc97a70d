import type { SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { ModelFinding } from './checkModelsAgain.js';
import type { Examination } from './Examination.js';
import { sensitiveValues } from './sensitiveValues.js';

/** More choices of stops than this are not gone through: the model fails then, for it was not shown to hold. */
const MOST_CHOICES = 20_000_000;

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
  // Journeys that are alike are gone through once.
  const alike = new Map<string, Journey>();
  release.rows.forEach((row, number) => {
    const cell = row[at];
    if (typeof cell !== 'object' || cell === null) return;
    const known = alike.get(JSON.stringify(cell));
    if (known === undefined) alike.set(JSON.stringify(cell), { stops: cell, rows: [number] });
    else known.rows.push(number);
  });
  const journeys = [...alike.values()];
  const choices = journeys.reduce(
    (sum, { stops }) => sum + choicesOf(stops.length, spec.length),
    0,
  );
  if (choices > MOST_CHOICES)
    return { required: spec.k, found: Infinity, failing: Math.max(1, release.rows.length) };
  const failing = new Set<number>();
  let found = Infinity;
  visitKnowable({ journeys, from: journeys.map(() => 0) }, spec.length, ({ journeys: these }) => {
    let count = 0;
    for (const { rows } of these) count += rows.length;
    found = Math.min(found, count);
    if (count >= spec.k && guarded.length === 0) return;
    const rows = these.flatMap((journey) => journey.rows);
    const certain = guarded.some((values) => {
      const counts = new Map<string, number>();
      let none = 0;
      for (const row of rows) {
        const value = values[row];
        if (value === undefined) none++;
        else counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      // What is suppressed could be the commonest value, too; and what is empty hides nobody.
      return (Math.max(0, ...counts.values()) + none) / count > spec.confidence;
    });
    if (count < spec.k || certain) for (const row of rows) failing.add(row);
  });
  return { required: spec.k, found, failing: failing.size };
}

interface Journey {
  readonly stops: readonly string[];
  readonly rows: number[];
}

/** The journeys that have what is known so far, and of each the stop from which on more may be known. */
interface Known {
  readonly journeys: Journey[];
  readonly from: number[];
}

/** Visits the journeys with every list of at most `most` stops that occur in this order, gaps allowed. */
function visitKnowable(known: Known, most: number, visit: (known: Known) => void): void {
  const next = new Map<string, Known>();
  known.journeys.forEach((journey, position) => {
    for (let at = known.from[position] as number; at < journey.stops.length; at++) {
      const stop = journey.stops[at] as string;
      let more = next.get(stop);
      if (more === undefined) next.set(stop, (more = { journeys: [], from: [] }));
      if (more.journeys.at(-1) === journey) continue;
      more.journeys.push(journey);
      more.from.push(at + 1);
    }
  });
  for (const more of next.values()) {
    visit(more);
    if (most > 1) visitKnowable(more, most - 1, visit);
  }
}

/** How many lists of one to `most` stops can be chosen out of a journey. */
function choicesOf(stops: number, most: number): number {
  let sum = 0;
  for (let size = 1, choices = 1; size <= Math.min(most, stops); size++) {
    choices *= (stops - size + 1) / size;
    sum += choices;
  }
  return sum;
}
