import type { Issue } from '@njia/schema';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { raise } from '../../tables/raise.js';
import type { Table } from '../../tables/table.js';
import { ZipContainer } from '../zip/zipContainer.js';
import { CellBudget } from './cellBudget.js';
import { findHidden } from './findHidden.js';
import { readSheet } from './readSheet.js';
import { SharedStringsHandler } from './sharedStringsHandler.js';
import { StylesHandler } from './stylesHandler.js';
import { WorkbookHandler } from './workbookHandler.js';
import { WorkbookParts } from './workbookParts.js';

/** A workbook as read. */
export interface WorkbookReading {
  /** Date system. */
  readonly dateSystem: '1900' | '1904';
  /** Whether it names an author or last editor. */
  readonly hasAuthor: boolean;
  /** Its sheets, those without cells too; charts are left out but counted. */
  readonly tables: readonly Table[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a workbook (ECMA-376 transitional or strict): values, civil dates, hidden things, merges.
 * Formulas are never computed, links never followed, comments never kept; only the parts that are
 * needed are unpacked, in small steps, counted and checked.
 *
 * @param container - the zip container
 * @param file - number of the file, for locations
 * @param limits - limits in force
 * @returns tables and findings
 * @throws NjiaError with a `FILE-` or `LIMIT-` code
 */
export function readWorkbook(
  container: ZipContainer,
  file: number | undefined,
  limits: Limits,
): WorkbookReading {
  const parts = new WorkbookParts(container, limits);
  const workbook = new WorkbookHandler();
  parts.read(parts.workbook, workbook);
  const links = parts.relationships(parts.workbook);
  const linked = (type: string): string | undefined =>
    links.find((link) => link.type === type && !link.external)?.target;

  const budget = new CellBudget(limits);
  const styles = new StylesHandler();
  parts.readIfPresent(linked('styles'), styles);
  const shared = new SharedStringsHandler(limits, budget);
  parts.readIfPresent(linked('sharedStrings'), shared);

  const { dateSystem } = workbook;
  const tables: Table[] = [];
  const issues: Issue[] = [];
  for (const [index, entry] of workbook.sheets.entries()) {
    const link = links.find(({ id }) => id === entry.relationship);
    if (link === undefined) throw fileError('FILE-WORKBOOK-BROKEN');
    if (link.type !== 'worksheet') continue;
    const context = {
      sheet: index + 1,
      file,
      sharedStrings: shared.texts,
      kinds: styles.kinds,
      dateSystem,
      limits,
      budget,
    };
    const { table, issues: found } = readSheet(parts, link.target, entry, context);
    tables.push(table);
    for (const issue of found) issues.push(issue);
  }
  if (workbook.sheets.length === 0) throw fileError('FILE-WORKBOOK-BROKEN');
  const hasAuthor = parts.hasAuthor();
  issues.push(...findHidden(tables, parts, hasAuthor, file));
  const location = file === undefined ? undefined : { file };
  if (parts.startsWith('xl/externallinks/')) {
    issues.push(raise('WORKBOOK-EXTERNAL-LINK', { location }));
  }
  if (parts.startsWith('xl/vbaproject')) issues.push(raise('WORKBOOK-MACROS', { location }));
  return { dateSystem, hasAuthor, tables, issues };
}
