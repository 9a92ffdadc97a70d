import type { Persons } from '../classes/Persons.js';
import type { SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { SensitiveView } from '../classes/Frame.js';
import { sensitiveView } from '../classes/sensitiveView.js';
import { findSequenceColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';
import { misuse } from '../error/misuse.js';
import { finish } from '../steps/finish.js';
import type { Steps } from '../steps/Steps.js';
import { countSubsequences } from './countSubsequences.js';

/** A sub-sequence that breaks the model, with the rows that contain it. */
export interface ExposedSequence {
  /** Codes of its items in their order. */
  readonly items: readonly number[];
  /** Rows that contain it. */
  readonly rows: readonly number[];
  /** Greatest share of one sensitive value among them; 0 without sensitive columns. */
  readonly confidence: number;
}

/** What {@link findExposedSequences} returns. */
export interface SequenceFinding {
  /** The shortest sub-sequences that break the model: all of one length. */
  readonly exposed: readonly ExposedSequence[];
  /** Smallest number of persons whose rows contain one sub-sequence; infinite for a table without items. */
  readonly smallest: number;
  /** Greatest confidence met. */
  readonly confidence: number;
}

/** Most choices of stops that are looked at in one go: half a minute at worst. The gate has the same limit, in code of its own. */
const MOST_SUBSEQUENCES = 20_000_000;
/** Lists that are looked at between two pauses: some hundredths of a second. */
const PULSE = 200_000;

/**
 * Finds the sub-sequences (stops in order, gaps allowed) of at most L items that the rows of fewer than K persons hold or that
 * predict a sensitive value too well. Lengths are tried in ascending order and the first with a finding ends the search:
 * longer sub-sequences that contain a short exposed one are exposed with it.
 *
 * @param table - the table
 * @param spec - the model
 * @param sensitive - the sensitive columns for the confidence
 * @param persons - who has several rows; everybody has one when absent
 * @returns the exposed sub-sequences and the extremes met
 * @throws AnonymiseError `limit-exceeded` at once for more than 20,000,000 choices of stops from different journeys
 */
export function findExposedSequences(
  table: Table,
  spec: SequencePrivacySpec,
  sensitive: readonly string[] = spec.sensitive ?? [],
  persons?: Persons,
): SequenceFinding {
  return finish(exposedSequenceSteps(table, spec, sensitive, persons));
}

/**
 * The same with pauses.
 *
 * @param table - the table
 * @param spec - the model
 * @param sensitive - the sensitive columns for the confidence
 * @param persons - who has several rows; everybody has one when absent
 * @returns in steps, the exposed sub-sequences and the extremes met
 * @throws AnonymiseError `limit-exceeded`
 */
export function* exposedSequenceSteps(
  table: Table,
  spec: SequencePrivacySpec,
  sensitive: readonly string[],
  persons?: Persons,
): Steps<SequenceFinding> {
  const lists = listsOf(table, spec.sequence);
  if (
    countSubsequences(
      lists.map(({ stops }) => stops.length),
      spec.length,
    ) > MOST_SUBSEQUENCES
  ) {
    throw misuse(
      'limit-exceeded',
      'The journeys have too many stops for the length of `sequence-privacy`.',
      'Lower `length`, or leave out stops that nobody needs.',
    );
  }
  const guarded = spec.confidence < 1 ? sensitive.map((name) => sensitiveView(table, [name])) : [];
  const isPlain = guarded.length === 0 && persons === undefined;
  let smallest = Infinity;
  let worst = 0;
  let work = 0;
  for (let length = 1; length <= spec.length; length++) {
    const exposed: ExposedSequence[] = [];
    const all = { items: [], lists: [...lists.keys()], ends: lists.map(() => 0) };
    const waiting: Holders[] = [all];
    for (let holders = waiting.pop(); holders !== undefined; holders = waiting.pop()) {
      work += holders.lists.length;
      if (work > PULSE) {
        yield;
        work = 0;
      }
      if (holders.items.length < length) {
        waiting.push(...withOneMore(holders, lists, length));
        continue;
      }
      let count = 0;
      for (const list of holders.lists) count += (lists[list] as StopList).rows.length;
      let confidence = 0;
      if (!isPlain) {
        const rows = rowsOf(holders, lists);
        for (const view of guarded) confidence = Math.max(confidence, greatestShare(rows, view));
        if (persons !== undefined) count = personsAmong(rows, persons);
      }
      smallest = Math.min(smallest, count);
      worst = Math.max(worst, confidence);
      if (count < spec.k || confidence > spec.confidence)
        exposed.push({ items: holders.items, rows: rowsOf(holders, lists), confidence });
    }
    if (exposed.length > 0)
      return { exposed: inOrder(exposed, table, spec.sequence), smallest, confidence: worst };
  }
  return { exposed: [], smallest, confidence: worst };
}

/** A list of stops and the rows that have it. */
interface StopList {
  readonly stops: Int32Array;
  readonly rows: number[];
}

/** The lists that hold some items in order, and for each where the first such place ends. */
interface Holders {
  readonly items: readonly number[];
  readonly lists: number[];
  readonly ends: number[];
}

function listsOf(table: Table, name: string): StopList[] {
  const { codes, offsets } = findSequenceColumn(table, name);
  const found = new Map<string, StopList>();
  for (let row = 0; row < table.rowCount; row++) {
    const stops = codes.subarray(offsets[row], offsets[row + 1]);
    const known = found.get(stops.join());
    if (known === undefined) found.set(stops.join(), { stops, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()];
}

/** For every item that comes next in one of the lists, those in which it does and that have room for the rest. */
function withOneMore(
  { items, lists: held, ends }: Holders,
  lists: readonly StopList[],
  length: number,
): Iterable<Holders> {
  const rest = length - items.length - 1;
  const found = new Map<number, Holders>();
  held.forEach((list, position) => {
    const { stops } = lists[list] as StopList;
    for (let at = ends[position] as number; at < stops.length - rest; at++) {
      const item = stops[at] as number;
      let holders = found.get(item);
      if (holders === undefined) {
        holders = { items: [...items, item], lists: [], ends: [] };
        found.set(item, holders);
      }
      // The first place leaves most room for what follows.
      if (holders.lists[holders.lists.length - 1] === list) continue;
      holders.lists.push(list);
      holders.ends.push(at + 1);
    }
  });
  return found.values();
}

function rowsOf({ lists: held }: Holders, lists: readonly StopList[]): number[] {
  return held.flatMap((list) => (lists[list] as StopList).rows).sort((left, right) => left - right);
}

/** By the first row that holds them, and by their places there: what is changed first does not depend on the search. */
function inOrder(exposed: ExposedSequence[], table: Table, name: string): ExposedSequence[] {
  const { codes, offsets } = findSequenceColumn(table, name);
  const placed = exposed.map((sequence) => {
    const [row = 0] = sequence.rows;
    let at = offsets[row] as number;
    const places = sequence.items.map((item) => (at = codes.indexOf(item, at) + 1));
    return { sequence, row, places };
  });
  placed.sort(
    (left, right) =>
      left.row - right.row ||
      left.places.reduce((sign, place, at) => sign || place - (right.places[at] as number), 0),
  );
  return placed.map(({ sequence }) => sequence);
}

/** Persons behind some rows, each once. */
function personsAmong(rows: readonly number[], { personOf }: Persons): number {
  const several = rows.map((row) => personOf[row] as number).filter((person) => person !== -1);
  return rows.length - several.length + new Set(several).size;
}

/** Rows without a value stand with the commonest. */
function greatestShare(rows: readonly number[], { codes, missing }: SensitiveView): number {
  const counts = new Map<number, number>();
  let most = 0;
  let none = 0;
  for (const row of rows) {
    const code = codes[row] as number;
    if (missing[code] === 1) {
      none++;
      continue;
    }
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    most = Math.max(most, count);
  }
  return (most + none) / rows.length;
}
