import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import { tidyText } from '../../records/values/tidyText.js';
import type { Row, Table } from '../../tables/table.js';
import type { Block } from '../layout/block.js';
import { sheetNames } from './sheetNames.js';

/** A sheet of a Kobo export: the form itself, or a repeat group. */
export interface Section extends Block {
  /** Column numbers by heading, for the columns that the exporter adds. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The section whose rows its rows belong to; nothing for the form itself. */
  readonly parent?: Section;
}

/**
 * Finds the sections of a Kobo workbook and the section each repeat group hangs on. The parent is
 * named in full in the data, but the sheet name may be cut; where several fit, the one whose
 * `_index` holds every `_parent_index` is it.
 *
 * @param tables - The sheets.
 * @param log - Takes findings.
 * @returns Sections, parents before children; the first is the form itself.
 */
export function koboSections(tables: readonly Table[], log: ReadingLog): Section[] {
  const blocks = tables.map(plainBlock).filter((block): block is Section => block?.columnOf.has('_index') ?? false);
  for (const table of tables) {
    if (table.rows.length > 0 && !blocks.some((block) => block.table === table)) log.add('TABLE-NOT-READ', { sheet: table.sheet });
  }
  const roots = blocks.filter((block) => !block.columnOf.has('_parent_table_name') || rootRows(block));
  const sections: Section[] = [...roots];
  const waiting = blocks.filter((block) => !roots.includes(block));
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    for (const block of [...waiting]) {
      const parent = parentOf(block, sections);
      if (parent === undefined) continue;
      sections.push({ ...block, parent });
      waiting.splice(waiting.indexOf(block), 1);
    }
  }
  for (const block of waiting) log.add('TABLE-ROW-ORPHAN', { sheet: block.table.sheet });
  return sections;
}

/** Exports have one header row; a row of HXL tags may follow. */
function plainBlock(table: Table): Section | undefined {
  const [header, ...rest] = table.rows;
  if (header === undefined) return undefined;
  const headings = header.cells.flatMap((cell, index) => {
    const text = cellText(cell);
    return text === undefined ? [] : [{ column: index + 1, text: tidyText(text) }];
  });
  const rows = rest.filter((row) => !isTagRow(row));
  return { table, headerRow: header.row, headings, rows, columnOf: new Map(headings.map(({ text, column }) => [text, column])) };
}

function isTagRow(row: Row): boolean {
  const filled = row.cells.map(cellText).filter((text) => text !== undefined);
  return filled.length > 0 && filled.every((text) => /^#[a-z]\w*/iu.test(text));
}

/** Older exports give the root a parent index of -1. */
function rootRows(block: Section): boolean {
  const column = block.columnOf.get('_parent_index');
  return column !== undefined && block.rows.length > 0 && block.rows.every((row) => cellText(row.cells[column - 1]) === '-1');
}

function parentOf(block: Section, known: readonly Section[]): Section | undefined {
  const title = block.rows.map((row) => cellText(row.cells[block.columnOf.get('_parent_table_name')! - 1])).find((text) => text !== undefined);
  const names = title === undefined ? [] : sheetNames(title);
  const needed = indexSet(block, '_parent_index');
  const fits = (section: Section) => {
    const has = indexSet(section, '_index');
    return [...needed].every((index) => has.has(index));
  };
  const named = known.filter((section) => section.table.name === title || names.includes(section.table.name));
  return named.find(fits) ?? (named.length === 1 ? named[0] : undefined) ?? (title === undefined && known.length === 1 ? known[0] : undefined);
}

function indexSet(block: Section, heading: string): Set<string> {
  const column = block.columnOf.get(heading);
  return new Set(column === undefined ? [] : block.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []));
}
