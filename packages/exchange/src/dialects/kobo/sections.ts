import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import type { Table } from '../../tables/table.js';
import type { Section } from '../forms/section.js';
import { sectionOf } from '../forms/section.js';
import { sheetNames } from './sheetNames.js';

/**
 * Finds the sections of a Kobo workbook and the section each repeat group hangs on. The parent is
 * named in full in the data, but the sheet name may be cut; where several fit, the one whose
 * `_index` holds every `_parent_index` is it.
 *
 * @param tables - The sheets.
 * @param log - Takes findings.
 * @param blank - What older servers write for "nothing".
 * @returns Sections, parents before children; the first is the form itself.
 */
export function koboSections(tables: readonly Table[], log: ReadingLog, blank?: string): Section[] {
  const blocks = tables
    .map((table) => sectionOf(table, blank))
    .filter((block): block is Section => block?.columnOf.has('_index') ?? false);
  for (const table of tables) {
    if (table.rows.length > 0 && !blocks.some((block) => block.table === table))
      log.add('TABLE-NOT-READ', { sheet: table.sheet });
  }
  const roots = blocks.filter(
    (block) => !block.columnOf.has('_parent_table_name') || rootRows(block),
  );
  const sections: Section[] = [...roots];
  const waiting = blocks.filter((block) => !roots.includes(block));
  for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
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

/** Older exports give the root a parent index of -1. */
function rootRows(block: Section): boolean {
  const column = block.columnOf.get('_parent_index');
  return (
    column !== undefined &&
    block.rows.length > 0 &&
    block.rows.every((row) => cellText(row.cells[column - 1]) === '-1')
  );
}

function parentOf(block: Section, known: readonly Section[]): Section | undefined {
  const title = block.rows
    .map((row) => cellText(row.cells[block.columnOf.get('_parent_table_name')! - 1]))
    .find((text) => text !== undefined);
  const names = title === undefined ? [] : sheetNames(title);
  const needed = indexSet(block, '_parent_index');
  const fits = (section: Section) => {
    const has = indexSet(section, '_index');
    return [...needed].every((index) => has.has(index));
  };
  const named = known.filter(
    (section) => section.table.name === title || names.includes(section.table.name),
  );
  return (
    named.find(fits) ??
    (named.length === 1 ? named[0] : undefined) ??
    (title === undefined && known.length === 1 ? known[0] : undefined)
  );
}

function indexSet(block: Section, heading: string): Set<string> {
  const column = block.columnOf.get(heading);
  return new Set(
    column === undefined ? [] : block.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []),
  );
}
