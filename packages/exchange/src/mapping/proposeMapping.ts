import { scanHeader } from '@njia/schema';
import type { Block } from '../dialects/layout/block.js';
import { layOut } from '../dialects/layout/layOut.js';
import { questionsOf } from '../dialects/columns/questionsOf.js';
import { childTables } from '../dialects/joined/childTables.js';
import { toolColumn } from '../dialects/columns/toolColumns.js';
import { ReadingLog } from '../records/readingLog.js';
import { cellText } from '../records/values/cellText.js';
import { lookUpCode } from '../records/values/lookUpCode.js';
import { splitTyped } from '../records/values/typedSeparators.js';
import type { Source } from '../tables/source.js';
import { commonWord } from './commonWords.js';
import type { MappedColumn, MappedTable, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { guessByValues } from './guessByValues.js';
import type { RowKind } from './matchHeading.js';
import { knownHeading, matchHeading } from './matchHeading.js';
import { listOf } from './readWords.js';
import { parseTarget } from './target.js';
import { wordField } from './wordField.js';

/** A proposal with what it rests on. */
export interface MappingProposal {
  /** The mapping, for a person to check. */
  readonly mapping: Mapping;
  /** Number of columns with a target. */
  readonly matched: number;
  /** Number of columns without. */
  readonly unmatched: number;
}

/** Words proposed for one target at most; what comes oftenest comes first. */
const wordLimit = 200;

/**
 * Proposes a mapping for a sheet: by its headings (English and Swahili), and where a heading says
 * nothing by its values. Words of coded columns that no list knows are listed without a code, for a
 * person to fill in. Columns that by their heading hold personal data get no target.
 *
 * @param source - The file as read.
 */
export function proposeMapping(source: Source): MappingProposal {
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
  if (block === undefined)
    return {
      mapping: { njiaMapping: mappingVersion, record: 'journey', columns: [], words: {} },
      matched: 0,
      unmatched: 0,
    };
  const words: Record<string, Record<string, string>> = {};
  const columns = proposeColumns(block, 'journey', words);
  const tables = joined
    .filter((child) => child.parent === block)
    .map(({ block: child, kind, reference, order }): MappedTable => {
      const heading = (column: number) =>
        child.headings.find((one) => one.column === column)?.text ?? '';
      const headings = child.headings.filter(
        ({ column }) => column !== reference && column !== order,
      );
      return {
        record: kind,
        reference: heading(reference),
        ...(order === undefined ? {} : { order: heading(order) }),
        columns: proposeColumns({ ...child, headings }, kind, words),
      };
    });
  const all = [columns, ...tables.map((table) => table.columns)].flat();
  const matched = all.filter((column) => column.target !== '').length;
  return {
    mapping: {
      njiaMapping: mappingVersion,
      record: 'journey',
      columns,
      ...(tables.length === 0 ? {} : { tables }),
      words,
    },
    matched,
    unmatched: all.length - matched,
  };
}

/** Proposes the columns of one table; words that no list knows are added to `words`. */
function proposeColumns(
  block: Block,
  kind: RowKind,
  words: Record<string, Record<string, string>>,
): MappedColumn[] {
  const taken = new Set<string>();
  return questionsOf(block).map((question) => {
    const column = proposeColumn(block, kind, question.heading, question.column, taken);
    if (column.target === '') return column;
    taken.add(column.target);
    const unknown = unknownWords(
      block,
      kind,
      question.column,
      question.options.map((option) => option.word),
      column.target,
    );
    if (unknown.length > 0) {
      const field = wordField(column.target.split('|')[0]!, kind);
      words[field] = {
        ...Object.fromEntries(unknown.map((word) => [word, ''])),
        ...(Object.hasOwn(words, field) ? words[field] : {}),
      };
    }
    return column;
  });
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

/** Words of a coded column that no list knows, oftenest first. */
function unknownWords(
  block: Block,
  kind: RowKind,
  column: number,
  options: readonly string[],
  target: string,
): string[] {
  const lists = target.split('|').flatMap((one) => {
    const parsed = parseTarget(one, kind);
    return parsed === undefined ? [] : (listOf(parsed) ?? []);
  });
  if (lists.length === 0 || lists.includes('country')) return [];
  const counts = new Map<string, number>();
  const cells =
    column === 0 ? options : block.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []);
  const known = (word: string) =>
    lists.some(
      (list) => lookUpCode(list, word) !== undefined || commonWord(list, word) !== undefined,
    );
  for (const text of cells) {
    if (text.length > 200 || known(text)) continue;
    for (const word of splitTyped(text))
      if (!known(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, wordLimit)
    .map(([word]) => word);
}
