import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Reading } from '../../records/reading.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { Row, Table } from '../../tables/table.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import type { Block, Heading } from '../layout/block.js';
import { htcdsCases } from './htcdsCases.js';
import { htcdsByLabel, htcdsByName, isHtcdsHeadings } from './htcdsColumns.js';

/**
 * The Excel templates of HTCDS 2.0: row 1 machine names (hidden), row 2 labels, data below, column A
 * numbered. Names and labels of five columns disagree and one name is missing: people type under the
 * labels, so the label decides.
 */
export const htcdsXlsx: Dialect = {
  id: 'htcds-xlsx',
  cannotCarry: ['legs', 'stops', 'transport'],
  recognise: (source) => (source.tables.some(isCaseSheet) ? 1 : 0),
  read,
};

function isCaseSheet(table: Table): boolean {
  const first = table.rows[0];
  return first !== undefined && isHtcdsHeadings(texts(first)) && !texts(first).includes('_uuid');
}

function read(source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder('htcds-xlsx', options);
  for (const table of source.tables) {
    if (!isCaseSheet(table)) {
      if (table.rows.length > 0) builder.log.add('TABLE-NOT-READ', { sheet: table.sheet });
      continue;
    }
    builder.log.note('htcds.names', { rows: table.rows.length });
    htcdsCases(
      blockOf(table, builder.log),
      { separators: ['; ', ';'] },
      source.dateSystem,
      builder,
      options,
    );
  }
  return builder.build();
}

/** Headings by the label row where it names a field, else by the machine name. */
function blockOf(table: Table, log: ReadingLog): Block {
  const [names, second, ...rest] = table.rows as [Row, Row?, ...Row[]];
  const hasLabels =
    second !== undefined &&
    texts(second).filter((text) => htcdsByLabel(text) !== undefined).length >= 4;
  log.passOver(table.sheet, names.row, 'header');
  if (hasLabels) log.passOver(table.sheet, second.row, 'header');
  const width = Math.max(names.cells.length, hasLabels ? second.cells.length : 0);
  const headings = Array.from({ length: width }, (_, index): Heading => {
    const name = cellText(names.cells[index]) ?? '';
    const label = hasLabels ? htcdsByLabel(cellText(second.cells[index]) ?? '') : undefined;
    const named = htcdsByName(name);
    const here = { sheet: table.sheet, row: names.row, column: index + 1 };
    if (label !== undefined && named !== undefined && label !== named)
      log.add('HEADER-SHIFTED', here, { params: { field: label.name } });
    if (label !== undefined && name === '')
      log.add('DIALECT-DEFECT', here, {
        params: { defect: 'field-name-missing', field: label.name },
      });
    if (label !== undefined && label === named && name !== label.name)
      log.add('DIALECT-DEFECT', here, { params: { defect: 'field-name', field: label.name } });
    return { column: index + 1, text: label?.name ?? name };
  }).filter((heading) => heading.text !== '');
  const rows = hasLabels || second === undefined ? rest : [second, ...rest];
  return { table, headerRow: (hasLabels ? second : names).row, headings, rows };
}

function texts(row: Row): string[] {
  return row.cells.flatMap((cell) => cellText(cell) ?? []);
}
