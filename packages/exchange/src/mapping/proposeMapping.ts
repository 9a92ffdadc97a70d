import { scanHeader } from '@njia/schema';
import type { Block } from '../dialects/layout/block.js';
import { layOut } from '../dialects/layout/layOut.js';
import { questionsOf } from '../dialects/columns/questionsOf.js';
import { childTables } from '../dialects/joined/childTables.js';
import { toolColumn } from '../dialects/columns/toolColumns.js';
import { ReadingLog } from '../records/readingLog.js';
import { foldText } from '../records/values/foldText.js';
import type { Source } from '../tables/source.js';
import type { MappedColumn, MappedTable, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { guessByValues } from './guessByValues.js';
import { keptDecisions, keptWords, targetFor, type KeptDecisions } from './keptDecisions.js';
import type { RowKind } from './matchHeading.js';
import { knownHeading, matchHeading } from './matchHeading.js';
import { unknownWords } from './unknownWords.js';
import { wordField } from './wordField.js';

/** A proposal with what it rests on. */
export interface MappingProposal {
  /** The mapping, for a person to check. */
  readonly mapping: Mapping;
  /** Number of columns with a target. */
  readonly matched: number;
  /** Number of columns without. */
  readonly unmatched: number;
  /** Number of columns of the file that the earlier mapping did not have; all of them without one. */
  readonly added: number;
}

/** How a mapping is proposed. */
export interface ProposeOptions {
  /**
   * An earlier mapping of the same sheet: what it says of a column stays, its words with a code stay,
   * and only what is new in the file is proposed.
   */
  readonly mapping?: Mapping;
}

/**
 * Proposes a mapping for a sheet: by its headings (English and Swahili), and where a heading says
 * nothing by its values. Words of coded columns that no list knows are listed without a code, for a
 * person to fill in. Columns that by their heading hold personal data get no target.
 *
 * @param source - The file as read.
 * @param options - An earlier mapping to go on from.
 */
export function proposeMapping(source: Source, options: ProposeOptions = {}): MappingProposal {
  const { mapping: before } = options;
  const log = new ReadingLog();
  const blocks = source.tables
    .filter((table) => table.visibility === 'visible')
    .flatMap((table) => layOut(table, log, (text) => knownHeading(text) !== undefined));
  const joined = childTables(blocks);
  const best = blocks.reduce<Block | undefined>(
    (found, next) => (found === undefined || matchCount(next) > matchCount(found) ? next : found),
    undefined,
  );
  // The legs of a journey may have more known headings than the journey.
  const block = joined.find((child) => child.block === best)?.parent ?? best;
  const record = before?.record ?? 'journey';
  if (block === undefined)
    return {
      mapping: before ?? { njiaMapping: mappingVersion, record, columns: [], words: {} },
      matched: 0,
      unmatched: 0,
      added: 0,
    };
  const asked: Record<string, Record<string, string>> = {};
  const main = keptDecisions(before?.columns);
  const columns = proposeColumns(block, record, asked, main);
  const tablesBefore = new Set(before?.tables);
  const children: KeptDecisions[] = [];
  const tables = joined
    .filter((child) => child.parent === block && record === 'journey')
    .map(({ block: child, kind, reference, order }): MappedTable => {
      const heading = (column: number) =>
        child.headings.find((one) => one.column === column)?.text ?? '';
      const headings = child.headings.filter(
        ({ column }) => column !== reference && column !== order,
      );
      const known = [...tablesBefore].find(
        (table) =>
          table.record === kind && foldText(table.reference) === foldText(heading(reference)),
      );
      if (known !== undefined) tablesBefore.delete(known);
      const decided = keptDecisions(known?.columns);
      children.push(decided);
      return {
        record: kind,
        reference: heading(reference),
        ...(order === undefined ? {} : { order: heading(order) }),
        columns: proposeColumns({ ...child, headings }, kind, asked, decided),
      };
    });
  const all = [columns, ...tables.map((table) => table.columns)].flat();
  const matched = all.filter((column) => column.target !== '').length;
  const kept = [main, ...children].reduce((count, { taken }) => count + taken(), 0);
  const allTables = [
    ...tables.map((table, index) => ({
      ...table,
      columns: [...table.columns, ...children[index]!.left()],
    })),
    ...tablesBefore,
  ];
  return {
    mapping: {
      ...before,
      njiaMapping: mappingVersion,
      record,
      columns: [...columns, ...main.left()],
      ...(allTables.length === 0 ? {} : { tables: allTables }),
      words: keptWords(before?.words ?? {}, asked),
    },
    matched,
    unmatched: all.length - matched,
    added: all.length - kept,
  };
}

/** Proposes the columns of one table; words that no list knows are added to `words`. */
function proposeColumns(
  block: Block,
  record: Mapping['record'] | MappedTable['record'],
  words: Record<string, Record<string, string>>,
  decided: KeptDecisions,
): MappedColumn[] {
  const taken = new Set(decided.targets);
  return questionsOf(block).map((question) => {
    const column =
      decided.take(question.heading) ??
      newColumn(block, record, question.heading, question.column, taken);
    if (column.target === '') return column;
    taken.add(column.target);
    const unknown = unknownWords(
      block,
      record,
      question.column,
      question.options.map((option) => option.word),
      column.target,
    );
    if (unknown.length > 0) {
      const field = wordField(column.target.split('|')[0]!, record);
      words[field] = {
        ...Object.fromEntries(unknown.map((word) => [word, ''])),
        ...(Object.hasOwn(words, field) ? words[field] : {}),
      };
    }
    return column;
  });
}

/** A column that no person has decided about; a case has the fields of a journey's `case` as its own. */
function newColumn(
  block: Block,
  record: Mapping['record'] | MappedTable['record'],
  heading: string,
  column: number,
  taken: ReadonlySet<string>,
): MappedColumn {
  if (record !== 'case') return proposeColumn(block, record, heading, column, taken);
  const proposed = proposeColumn(block, 'journey', heading, column, taken);
  const target = targetFor(proposed.target, record);
  return target === '' || taken.has(target) ? { heading, target: '' } : { ...proposed, target };
}

function matchCount(block: Block): number {
  return block.headings.filter((heading) => knownHeading(heading.text) !== undefined).length;
}

function proposeColumn(
  block: Block,
  kind: RowKind,
  heading: string,
  column: number,
  taken: ReadonlySet<string>,
): MappedColumn {
  const match = matchHeading(heading, kind);
  const free =
    match !== undefined &&
    (!taken.has(match.targets.join('|')) || match.targets[0]!.startsWith('stops[transit'));
  if (match !== undefined && free && match.confidence >= 0.95) {
    return {
      heading,
      target: match.targets.join('|'),
      confidence: match.confidence,
      ...(match.estimate === true ? { estimate: true } : {}),
    };
  }
  if (toolColumn(heading) !== undefined || scanHeader(heading).length > 0)
    return { heading, target: '' };
  if (match !== undefined && free)
    return { heading, target: match.targets.join('|'), confidence: match.confidence };
  const guess =
    column === 0 || kind !== 'journey'
      ? undefined
      : guessByValues(block.rows.map((row) => row.cells[column - 1] ?? null));
  return guess === undefined || taken.has(guess.target)
    ? { heading, target: '' }
    : { heading, target: guess.target, confidence: guess.confidence };
}
