import type { LegRow } from '../../records/drafts/journeyLegs.js';
import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Reading } from '../../records/reading.js';
import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { ReadRow } from '../columns/readRows.js';
import { readRows } from '../columns/readRows.js';
import { planColumns } from '../columns/planColumns.js';
import type { PlanOptions } from '../columns/planColumns.js';
import type { ReadOptions } from '../dialect.js';
import { formWords, isForm } from '../forms/knownForm.js';
import { journeyForm } from '../forms/journeyForm.js';
import { htcdsCases } from '../htcds/htcdsCases.js';
import { isHtcdsHeadings } from '../htcds/htcdsColumns.js';
import { rowKindOf } from './rowKindOf.js';
import type { Section } from './sections.js';
import { koboSections } from './sections.js';

/**
 * Reads a KoboToolbox export: the form is a table of journeys, and its repeat groups are their legs
 * or stops. Forms on the HTCDS questions give cases instead.
 *
 * @param dialect - Id of the dialect, such as `kobo-xlsx`.
 * @param source - The workbook, or the CSV file with its one section.
 * @param options - How to read it.
 */
export function readKobo(dialect: string, source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder(dialect, options);
  const { log } = builder;
  const sections = koboSections(source.tables, log);
  const [root, ...children] = sections;
  if (root === undefined) {
    log.note('kobo.no-submissions');
    return builder.build();
  }
  log.note('kobo.submissions', { rows: root.rows.length });
  noteVersions(root, builder);
  const headings = root.headings.map((heading) => heading.text);
  if (isHtcdsHeadings(headings)) {
    htcdsCases(root, { separators: [' '] }, source.dateSystem, builder, options);
    return builder.build();
  }
  const all = sections.flatMap((section) => section.headings.map((heading) => heading.text));
  const form = isForm(journeyForm, all) ? journeyForm : undefined;
  if (form !== undefined) log.note('form.known', { form: form.id });
  const planOptions = (kind: PlanOptions['kind']): PlanOptions => ({
    kind,
    dateOrder: options.dateOrder,
    separators: [' '],
    ...(form === undefined ? {} : { words: (targets: readonly string[]) => formWords(form, targets) }),
  });
  const parts = new Map<'leg' | 'stop', Map<string, ReadRow[]>>();
  for (const section of children) {
    const kind = section.parent === root ? rowKindOf(section) : undefined;
    if (kind === undefined) {
      log.add('TABLE-NOT-READ', { sheet: section.table.sheet });
      continue;
    }
    log.note(kind === 'leg' ? 'kobo.legs-joined' : 'kobo.stops-joined', { rows: section.rows.length });
    const rows = readRows(section, planColumns(section, planOptions(kind), log), source.dateSystem, log);
    parts.set(kind, groupByParent(section, root, rows, parts.get(kind), builder));
  }
  const rows = readRows(root, planColumns(root, planOptions('journey'), log), source.dateSystem, log);
  for (const row of rows) {
    const index = cellText(row.row.cells[root.columnOf.get('_index')! - 1]) ?? '';
    builder.add(
      assembleJourney(
        {
          values: row.values,
          position: row.position,
          legs: toLegs(parts.get('leg')?.get(index)),
          stops: toLegs(parts.get('stop')?.get(index)),
          fallbackId: `k${index === '' ? row.row.row : index}`,
        },
        log,
      ),
    );
  }
  if (dialect === 'kobo-csv') log.add('DIALECT-LEGS-MISSING', { sheet: root.table.sheet });
  return builder.build();
}

function toLegs(rows: readonly ReadRow[] | undefined): LegRow[] {
  return (rows ?? []).map(({ values, position }) => ({ values, position }));
}

/** Child rows by the `_index` of their parent; rows without one are said. */
function groupByParent(section: Section, root: Section, rows: readonly ReadRow[], before: Map<string, ReadRow[]> | undefined, builder: ReadingBuilder): Map<string, ReadRow[]> {
  const groups = before ?? new Map<string, ReadRow[]>();
  const column = section.columnOf.get('_parent_index')!;
  const known = new Set(root.rows.map((row) => cellText(row.cells[root.columnOf.get('_index')! - 1])));
  for (const row of rows) {
    const parent = cellText(row.row.cells[column - 1]);
    if (parent === undefined || !known.has(parent)) {
      builder.log.add('TABLE-ROW-ORPHAN', row.position);
      continue;
    }
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return groups;
}

function noteVersions(root: Section, builder: ReadingBuilder): void {
  const column = root.columnOf.get('__version__');
  if (column === undefined) return;
  const versions = new Set(root.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []));
  if (versions.size > 1) builder.log.add('DIALECT-FORM-VERSIONS', { sheet: root.table.sheet, column }, { params: { count: versions.size } });
}
