import type { LegRow } from '../../records/drafts/journeyLegs.js';
import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import type { ReadingBuilder } from '../../records/readingBuilder.js';
import { cellText } from '../../records/values/cellText.js';
import type { Row } from '../../tables/table.js';
import type { ColumnPlan } from '../../mapping/columnPlan.js';
import type { ReadRow } from '../columns/readRows.js';
import { readRows } from '../columns/readRows.js';
import type { PlanOptions } from '../columns/planColumns.js';
import { planColumns } from '../columns/planColumns.js';
import type { ReadOptions } from '../dialect.js';
import { htcdsCases } from '../htcds/htcdsCases.js';
import { isHtcdsHeadings } from '../htcds/htcdsColumns.js';
import type { Section } from './section.js';
import { rowKindOf } from './rowKindOf.js';
import { formWords, isForm } from './knownForm.js';
import { journeyForm } from './journeyForm.js';

/** The sections of an export of a form. */
export interface FormTables {
  /** The form itself, one row a submission. */
  readonly root: Section;
  /** Its repeat groups. */
  readonly children: readonly Section[];
  /** Heading of the column that numbers the rows of a section. */
  readonly key: string;
  /** Heading of the column in which a row names the row it belongs to. */
  readonly parentKey: string;
  /** Date system of the workbook. */
  readonly system: '1900' | '1904' | undefined;
}

/**
 * Reads an export of a form: submissions are journeys, repeat groups their legs or stops. Forms on
 * the HTCDS questions give cases; forms about something else give no records, and that is said.
 *
 * @param form - The sections.
 * @param builder - Takes records and findings.
 * @param options - How to read it.
 * @returns Whether the form is about journeys.
 */
export function readForm(form: FormTables, builder: ReadingBuilder, options: ReadOptions): boolean {
  const { log } = builder;
  const { root, children, system } = form;
  if (isHtcdsHeadings(root.headings.map((heading) => heading.text))) {
    htcdsCases(root, { separators: [' '] }, system, builder, options);
    return false;
  }
  const all = [root, ...children].flatMap((section) =>
    section.headings.map((heading) => heading.text),
  );
  const known = isForm(journeyForm, all) ? journeyForm : undefined;
  if (known !== undefined) log.note('form.known', { form: known.id });
  const planOptions = (kind: PlanOptions['kind']): PlanOptions => ({
    kind,
    dateOrder: options.dateOrder,
    separators: [' '],
    ...(known === undefined
      ? {}
      : { words: (targets: readonly string[]) => formWords(known, targets) }),
  });
  const kinds = children.map((section) =>
    section.parent === root ? rowKindOf(section.flattened ?? section) : undefined,
  );
  const plans = planColumns(root, planOptions('journey'), log);
  if (!kinds.some((kind) => kind !== undefined) && !tellsOfJourneys(plans)) {
    log.add('DIALECT-UNKNOWN', { sheet: root.table.sheet });
    return false;
  }
  const parts = { leg: new Map<string, ReadRow[]>(), stop: new Map<string, ReadRow[]>() };
  const counts = { leg: 0, stop: 0 };
  children.forEach((section, index) => {
    const kind = kinds[index];
    if (kind === undefined) {
      log.add('TABLE-NOT-READ', { sheet: section.table.sheet });
      return;
    }
    counts[kind] += section.rows.length;
    groupByParent(
      form,
      section,
      readRows(section, planColumns(section, planOptions(kind), log), system, log),
      parts[kind],
      builder,
    );
  });
  if (kinds.includes('leg')) log.note('form.legs-joined', { rows: counts.leg });
  if (kinds.includes('stop')) log.note('form.stops-joined', { rows: counts.stop });
  for (const row of readRows(root, plans, system, log)) {
    const key = keyOf(form, row.row) ?? '';
    const { values, position } = row;
    const id = /^[\w.-]{1,20}$/u.test(key) ? key : String(row.row.row);
    builder.add(
      assembleJourney(
        {
          values,
          position,
          legs: toLegs(parts.leg.get(key)),
          stops: toLegs(parts.stop.get(key)),
          fallbackId: `k${id}`,
        },
        log,
      ),
    );
  }
  return true;
}

/**
 * Whether columns tell of journeys: any place on the way, transport, recruitment or exploitation.
 *
 * @param plans - Columns understood.
 */
export function tellsOfJourneys(plans: readonly ColumnPlan[]): boolean {
  return plans.some(({ targets }) =>
    /^(?:stops|legs|recruitment|exploitations|intendedDestination)/u.test(targets[0]?.text ?? ''),
  );
}

function toLegs(rows: readonly ReadRow[] | undefined): LegRow[] {
  return (rows ?? []).map(({ values, position }) => ({ values, position }));
}

/** The number of a row of the form; where the tool gives none, the row it stands on. */
function keyOf(form: FormTables, row: Row): string | undefined {
  const column = form.root.columnOf.get(form.key);
  return column === undefined ? String(row.row) : cellText(row.cells[column - 1]);
}

/** Child rows by the row they belong to; rows without one are said. */
function groupByParent(
  form: FormTables,
  section: Section,
  rows: Iterable<ReadRow>,
  groups: Map<string, ReadRow[]>,
  builder: ReadingBuilder,
): void {
  const column = section.columnOf.get(form.parentKey) ?? 0;
  const known = new Set(form.root.rows.map((row) => keyOf(form, row)));
  for (const row of rows) {
    const parent =
      section.flattened === undefined ? cellText(row.row.cells[column - 1]) : keyOf(form, row.row);
    if (parent === undefined || !known.has(parent)) {
      builder.log.add('TABLE-ROW-ORPHAN', row.position);
      continue;
    }
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [row]);
    else group.push(row);
  }
}
