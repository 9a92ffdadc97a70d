import { ReadingBuilder } from '../../records/readingBuilder.js';
import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { Table } from '../../tables/table.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { readForm } from '../forms/readForm.js';
import type { Section } from '../forms/section.js';
import { sectionOf } from '../forms/section.js';
import { firstHeadings } from '../kobo/koboSignature.js';

/** Exports of ODK Central: one CSV for the form and one for each repeat group, codes only. */
export const odkCentral: Dialect = {
  id: 'odk-central',
  cannotCarry: ['labels', 'not-chosen'],
  recognise: (source) => (source.tables.some(isCentral) ? 1 : 0),
  read,
};

/** The form, or the file of a repeat group alone; Briefcase marks groups with `SET-OF-` columns. */
function isCentral(table: Table): boolean {
  const headings = firstHeadings(table);
  const has = (...names: string[]) => names.every((name) => headings.has(name));
  return (
    has('SubmissionDate', 'KEY', 'SubmitterID', 'FormVersion') ||
    ([...headings].slice(-2).join() === 'PARENT_KEY,KEY' &&
      ![...headings].some((heading) => heading.startsWith('SET-OF-')))
  );
}

function read(source: Source, options: ReadOptions) {
  const builder = new ReadingBuilder('odk-central', options);
  const sections = source.tables.flatMap((table) => sectionOf(table) ?? []);
  const form = sections.find((section) => section.columnOf.has('SubmissionDate'));
  if (form === undefined) {
    builder.log.note('odk.repeat-alone');
    for (const { table } of sections) builder.log.add('TABLE-NOT-READ', { sheet: table.sheet });
    return builder.build();
  }
  const root = withoutEncrypted(form, builder);
  builder.log.note('odk.submissions', { rows: root.rows.length });
  const children = sections
    .filter((section) => section !== form && section.columnOf.has('PARENT_KEY'))
    .map((section) => ({ ...section, parent: root }));
  const journeys = readForm(
    { root, children, key: 'KEY', parentKey: 'PARENT_KEY', system: undefined },
    builder,
    options,
  );
  if (journeys && children.length === 0)
    builder.log.add('DIALECT-LEGS-MISSING', { sheet: root.table.sheet });
  return builder.build();
}

/** A submission that was not decrypted has its metadata only: it is no blank journey. */
function withoutEncrypted(form: Section, builder: ReadingBuilder): Section {
  const column = form.columnOf.get('Status') ?? 0;
  const rows = form.rows.filter((row) => {
    const encrypted = /^(?:not decrypted|missing encrypted form data)$/u.test(
      cellText(row.cells[column - 1]) ?? '',
    );
    if (encrypted) {
      builder.log.add('TABLE-ROW-ENCRYPTED', {
        sheet: form.table.sheet,
        row: row.row,
        line: row.line,
      });
      builder.log.passOver(form.table.sheet, row.row, 'encrypted');
    }
    return !encrypted;
  });
  return { ...form, rows };
}
