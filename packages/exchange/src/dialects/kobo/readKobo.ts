import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Reading } from '../../records/reading.js';
import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { ReadOptions } from '../dialect.js';
import { readForm } from '../forms/readForm.js';
import type { Section } from '../forms/section.js';
import { koboSections } from './sections.js';

/**
 * Reads a KoboToolbox export: the form is a table of journeys, and its repeat groups are their legs
 * or stops.
 *
 * @param dialect - Id of the dialect, such as `kobo-xlsx`.
 * @param source - The workbook, or the CSV file with its one section.
 * @param options - How to read it.
 */
export function readKobo(
  dialect: 'kobo-xlsx' | 'kobo-csv' | 'kobo-api',
  source: Pick<Source, 'tables' | 'dateSystem'>,
  options: ReadOptions,
): Reading {
  const builder = new ReadingBuilder(dialect, options);
  const [root, ...children] = koboSections(source.tables, builder.log);
  if (root === undefined) {
    builder.log.note('kobo.no-submissions');
    return builder.build();
  }
  builder.log.note('kobo.submissions', { rows: root.rows.length });
  noteVersions(root, builder);
  const journeys = readForm(
    { root, children, key: '_index', parentKey: '_parent_index', system: source.dateSystem },
    builder,
    options,
  );
  if (dialect === 'kobo-csv' && journeys)
    builder.log.add('DIALECT-LEGS-MISSING', { sheet: root.table.sheet });
  return builder.build();
}

function noteVersions(root: Section, builder: ReadingBuilder): void {
  const column = root.columnOf.get('__version__');
  if (column === undefined) return;
  const versions = new Set(root.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []));
  if (versions.size > 1)
    builder.log.add(
      'DIALECT-FORM-VERSIONS',
      { sheet: root.table.sheet, column },
      { params: { count: versions.size } },
    );
}
