import type { Source } from '../../tables/source.js';
import type { Table } from '../../tables/table.js';
import { cellText } from '../../records/values/cellText.js';
import type { Dialect } from '../dialect.js';
import { isRecord } from '../json/isRecord.js';
import { firstHeadings } from '../kobo/koboSignature.js';
import { ctdcEdition } from './ctdcEdition.js';
import { hxlTagRow } from './hxlTagRow.js';
import { namedDialect } from './namedDialect.js';

const table = (has: (headings: ReadonlySet<string>, table: Table) => boolean) => (source: Source) =>
  source.tables.some((sheet) => has(firstHeadings(sheet), sheet));
const lower = (headings: ReadonlySet<string>) =>
  new Set([...headings].map((heading) => heading.toLowerCase()));
const all = (...names: string[]) =>
  table((headings) => names.every((name) => lower(headings).has(name.toLowerCase())));

/** First heading, where every sheet must agree. */
function firstHeading(source: Source): string | undefined {
  const first = source.tables
    .filter((sheet) => sheet.rows.length > 0)
    .map((sheet) => cellText(sheet.rows[0]!.cells[0]));
  return new Set(first).size === 1 ? first[0] : undefined;
}

/** Rows or objects of which at least half of the texts or keys are tags, in the first 25 of a list. */
function hasTags(json: unknown, depth: number): boolean {
  if (isRecord(json) && depth > 0)
    return Object.values(json).some((value) => hasTags(value, depth - 1));
  if (!Array.isArray(json) || depth === 0) return false;
  return json.slice(0, 25).some((row: unknown) => {
    const texts = Array.isArray(row)
      ? row.filter((cell) => typeof cell === 'string')
      : isRecord(row)
        ? Object.keys(row)
        : [];
    return (
      (texts.length > 0 &&
        texts.filter((text) => text.startsWith('#')).length * 2 >= texts.length) ||
      hasTags(row, depth - 1)
    );
  });
}

/**
 * Layouts that are told by name but not turned into records: what they hold is said, and a mapping
 * can read them.
 */
export const namedDialects: readonly Dialect[] = [
  namedDialect(
    'odk-briefcase',
    table(
      (headings) =>
        headings.has('KEY') &&
        !headings.has('SubmitterID') &&
        !headings.has('_uuid') &&
        (headings.has('SubmissionDate') ||
          headings.has('PARENT_KEY') ||
          [...headings].some((heading) => heading.startsWith('SET-OF-'))),
    ),
    ['labels', 'time-zone'],
  ),
  namedDialect('odk-audit', all('event', 'node', 'start', 'end'), ['answers']),
  namedDialect(
    'dhis2-event-csv',
    table((headings) =>
      ['event', 'program', 'programStage', 'orgUnit'].every((name) => headings.has(name)),
    ),
    ['names'],
  ),
  namedDialect('dhis2-datavalue-csv', all('dataelement', 'period', 'orgunit', 'value'), ['names']),
  namedDialect(
    'dhis2-tracker-json',
    ({ json }) =>
      isRecord(json) &&
      ['trackedEntities', 'events', 'enrollments', 'relationships'].some((key) =>
        Array.isArray(json[key]),
      ),
    ['names'],
  ),
  namedDialect(
    'primero-xlsx',
    (source) => source.format === 'xlsx' && firstHeading(source) === 'ID',
    ['legs'],
  ),
  namedDialect(
    'primero-csv',
    table(
      (headings) =>
        [...headings][0] === 'id' &&
        (headings.has('case_id_display') || headings.has('protection_concerns')),
    ),
    ['subforms'],
  ),
  namedDialect(
    'primero-json',
    ({ json }) =>
      Array.isArray(json) &&
      json.length > 0 &&
      json.every((item) => isRecord(item) && 'id' in item && isRecord(item['data'])),
    ['legs'],
  ),
  namedDialect(
    'primero-registry-csv',
    table((headings) => headings.has('registry_type') && headings.has('registry_no')),
    ['legs'],
  ),
  namedDialect(
    'xlsform',
    (source) =>
      source.tables.some((sheet) => sheet.name === 'survey') &&
      source.tables.some((sheet) => sheet.name === 'choices' || sheet.name === 'settings'),
    ['records'],
  ),
  namedDialect('unodc-glotip', all('Iso3_code', 'Indicator', 'Dimension', 'Category', 'txtVALUE'), [
    'journeys',
  ]),
  ...(['ctdc.vp2022', 'ctdc.kanon', 'ctdc.syn2021', 'ctdc.syn2024', 'ctdc.syn2026'] as const).map(
    (edition) =>
      namedDialect(
        edition,
        (source) =>
          source.tables.some((sheet) => ctdcEdition([...firstHeadings(sheet)]) === edition),
        ['journeys', 'dates'],
      ),
  ),
  namedDialect(
    'hxl',
    ({ tables, json }) =>
      tables.some((sheet) => hxlTagRow(sheet) !== undefined) || hasTags(json, 3),
    [],
  ),
];
