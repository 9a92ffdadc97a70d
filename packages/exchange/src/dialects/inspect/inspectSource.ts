import { scanHeader } from '@njia/schema';
import { knownHeading, matchHeading } from '../../mapping/matchHeading.js';
import { ReadingLog } from '../../records/readingLog.js';
import { htcdsByName } from '../htcds/htcdsColumns.js';
import type { Evidence } from '../../records/reading.js';
import type { Source } from '../../tables/source.js';
import { questionsOf } from '../columns/questionsOf.js';
import { toolColumn } from '../columns/toolColumns.js';
import { rowKindOf } from '../forms/rowKindOf.js';
import type { Block } from '../layout/block.js';
import { layOut } from '../layout/layOut.js';
import { publicColumn } from '../named/publicColumns.js';
import { recogniseDialect } from '../recogniseDialect.js';
import type { ReadOptions } from '../dialect.js';

/** What a file is, without reading its records. Holds no cell text, heading or sheet name of the data. */
export interface Inspection {
  /** Id of the dialect. */
  readonly dialect: string;
  /** How sure, 0 to 1; 0 when only a mapping can read it. */
  readonly score: number;
  /** Other dialects that fit as well. */
  readonly others: readonly string[];
  /** What the dialect cannot carry, as message keys. */
  readonly cannotCarry: readonly string[];
  /** What was recognised. */
  readonly evidence: readonly Evidence[];
  /** The tables found. */
  readonly tables: readonly InspectedTable[];
}

/** One table on a sheet. */
export interface InspectedTable {
  /** Number of the sheet, from 1. */
  readonly sheet: number;
  /** Whether the sheet is hidden. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Number of the header row; 0 when none was found. */
  readonly headerRow: number;
  /** Number of data rows. */
  readonly rows: number;
  /** Its columns, in order. */
  readonly columns: readonly InspectedColumn[];
}

/** One column of a table. */
export interface InspectedColumn {
  /** Column number, from 1. */
  readonly column: number;
  /** What it is: a field of the format, the tool's own, personal data, or not known. */
  readonly kind: 'field' | 'tool' | 'personal' | 'unknown';
  /** Fields it goes to. */
  readonly targets: readonly string[];
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** Published name of the column, where it has one. */
  readonly name?: string;
  /** Number of further columns that hold single answers to it. */
  readonly options: number;
}

/**
 * Says what a file is: dialect, tables, headers, and what each column was understood as.
 *
 * @param source - The file as read.
 * @param options - How it would be read.
 */
export function inspectSource(source: Source, options: ReadOptions = {}): Inspection {
  const { dialect, score, others } = recogniseDialect(source, options);
  const log = new ReadingLog(options.file);
  const tables = source.tables.flatMap((table) =>
    layOut(
      table,
      log,
      (text) => knownHeading(text) !== undefined || htcdsByName(text) !== undefined,
    ).map((block) => inspectBlock(block, dialect.id)),
  );
  return {
    dialect: dialect.id,
    score,
    others,
    cannotCarry: dialect.cannotCarry,
    evidence: dialect.read(source, options).evidence,
    tables,
  };
}

function inspectBlock(block: Block, dialect: string): InspectedTable {
  const isGroup = block.headings.some(
    ({ text }) => text === '_parent_index' || text === 'PARENT_KEY',
  );
  const kind = (isGroup ? rowKindOf(block) : undefined) ?? 'journey';
  return {
    sheet: block.table.sheet,
    visibility: block.table.visibility,
    headerRow: block.headerRow,
    rows: block.rows.length,
    columns: questionsOf(block).map((question): InspectedColumn => {
      const { heading } = question;
      const name = publicColumn(heading, dialect);
      const column = question.column || question.options[0]!.column;
      const shared = {
        column,
        options: question.options.length,
        ...(name === undefined ? {} : { name }),
      };
      if (toolColumn(heading) !== undefined)
        return { ...shared, kind: 'tool', targets: [], confidence: 1 };
      const field = htcdsByName(heading.slice(heading.lastIndexOf('/') + 1));
      if (field !== undefined)
        return {
          ...shared,
          kind: field.personal === undefined ? 'field' : 'personal',
          targets: field.target === undefined ? [] : [`case.${field.target}`],
          confidence: 1,
        };
      const match = matchHeading(heading, kind);
      if (match !== undefined && match.confidence >= 0.95)
        return { ...shared, kind: 'field', targets: match.targets, confidence: match.confidence };
      if (scanHeader(heading).length > 0)
        return { ...shared, kind: 'personal', targets: [], confidence: 1 };
      return match === undefined
        ? { ...shared, kind: 'unknown', targets: [], confidence: 0 }
        : { ...shared, kind: 'field', targets: match.targets, confidence: match.confidence };
    }),
  };
}
