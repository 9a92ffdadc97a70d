import { importCode } from '@njia/schema/codes';
import { parseTarget } from '../../mapping/target.js';
import { assembleCase } from '../../records/drafts/assembleCase.js';
import type { FieldValue } from '../../records/fieldValue.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { CellPosition } from '../../records/toLocation.js';
import { cellText } from '../../records/values/cellText.js';
import { foldText } from '../../records/values/foldText.js';
import { readPartialDate } from '../../records/values/readPartialDate.js';
import type { Source } from '../../tables/source.js';
import type { Row, Table } from '../../tables/table.js';
import type { Dialect, ReadOptions } from '../dialect.js';

/** Labels of the case sub-categories (`trafficking_id`) of Kenya's CPIMS and their codes. */
const subCategories = new Map(
  'Slavery=CTSL|Practices similar to slavery=CTSS|Involuntary servitude=CTIS|Organ / tissue removal=CTOR|Armed conflict=CTAC|Forced labour=CTFL|Child labour=CTCL|Sexual exploitation=CTSE|Child marriage=CTCM|Forced marriage=CTFM|Violent extremism=CTVE|Debt Bondage=CTDB|Begging=CTBG'
    .split('|')
    .map((line) => line.split('=') as [string, string])
    .map(([label, code]) => [foldText(label), code] as const),
);
const signature = ['case number', 'cpims_id', 'county', 'case category', 'agerange', 'ovccount'];

/**
 * The report "Trafficking in Persons - New" of Kenya's CPIMS. It has one row for each sub-category,
 * so rows are joined by case number; its age range mixes children and adults and calls unknown ages
 * adult, so only the date of birth is believed; its "Male" also stands for not recorded.
 */
export const cpimsTip: Dialect = {
  id: 'cpims-tip',
  cannotCarry: ['legs', 'transport', 'recruitment', 'unknown-sex'],
  recognise: (source) => (source.tables.some(isReport) ? 1 : 0),
  read,
};

function isReport(table: Table): boolean {
  const columns = columnsOf(table);
  return signature.every((heading) => columns.has(heading));
}

function columnsOf(table: Table): Map<string, number> {
  return new Map(
    (table.rows[0]?.cells ?? []).flatMap((cell, index) => {
      const text = cellText(cell);
      return text === undefined ? [] : [[text.toLowerCase(), index + 1] as const];
    }),
  );
}

function read(source: Source, options: ReadOptions) {
  const builder = new ReadingBuilder('cpims-tip', options);
  for (const table of source.tables.filter(isReport)) {
    const columns = columnsOf(table);
    const groups = new Map<string, Row[]>();
    for (const row of table.rows.slice(1)) {
      const number = cellText(row.cells[columns.get('case number')! - 1]);
      if (number === undefined) builder.log.passOver(table.sheet, row.row, 'blank');
      else groups.set(number, [...(groups.get(number) ?? []), row]);
    }
    builder.log.note('cpims.cases', { rows: table.rows.length - 1, cases: groups.size });
    for (const [number, rows] of groups) builder.add(caseOf(number, rows, table, columns, builder));
    for (const name of ['case number', 'cpims_id'])
      builder.log.add(
        'PII-COLUMN',
        { sheet: table.sheet, row: 1, column: columns.get(name)! },
        { params: { kind: 'national-id' } },
      );
    if (columns.has('date of birth'))
      builder.log.add(
        'PII-COLUMN',
        { sheet: table.sheet, row: 1, column: columns.get('date of birth')! },
        { params: { kind: 'birth-date' } },
      );
  }
  return builder.build();
}

function caseOf(
  number: string,
  rows: readonly Row[],
  table: Table,
  columns: ReadonlyMap<string, number>,
  builder: ReadingBuilder,
) {
  const [first] = rows as [Row];
  const values: FieldValue[] = [];
  const position = (row: Row, name: string): CellPosition => ({
    sheet: table.sheet,
    row: row.row,
    column: columns.get(name),
    line: row.line,
  });
  const textIn = (row: Row, name: string) => cellText(row.cells[(columns.get(name) ?? 0) - 1]);
  const put = (
    target: string,
    value: unknown,
    at: CellPosition,
    extra: Partial<FieldValue> = {},
  ) => {
    values.push({
      target: parseTarget(target, 'case')!,
      ...(value === undefined ? {} : { value }),
      position: at,
      ...extra,
    });
  };
  put('id', number, position(first, 'case number'));
  const person = textIn(first, 'cpims_id');
  if (person !== undefined) put('personKey', person, position(first, 'cpims_id'));
  const place = textIn(first, 'subcounty');
  if (place !== undefined) put('place.text', place, position(first, 'subcounty'));
  const county = textIn(first, 'county');
  if (county !== undefined) put('place.area', county, position(first, 'county'));
  for (const [name, target] of [
    ['date', 'opened'],
    ['date of birth', 'birthDate'],
  ] as const) {
    const cell = first.cells[(columns.get(name) ?? 0) - 1] ?? null;
    if (cell === null || cell === '') continue;
    const reading = readPartialDate(cell, { order: 'dmy', firstSerial: 3654 });
    if (reading.kind === 'date') put(target, reading.value, position(first, name));
    else
      builder.log.add(
        reading.kind === 'impossible' ? 'DATE-IMPOSSIBLE' : 'FIELD-TYPE',
        position(first, name),
        { params: { field: target, expected: 'date' } },
      );
  }
  const born = textIn(first, 'date of birth');
  const age = Number(textIn(first, 'age') ?? Number.NaN);
  if (Number.isInteger(age) && born !== undefined) put('age', age, position(first, 'age'));
  if (born === undefined) put('age', undefined, position(first, 'age'), { absence: 'not_known' });
  const sex = textIn(first, 'sex')?.toLowerCase();
  if (sex === 'female' || sex === 'male') put('sex', sex, position(first, 'sex'));
  for (const row of rows) {
    const category = textIn(row, 'case category');
    // Smuggling is no trafficking: the category is kept as a source code, without a status.
    if (category !== undefined && /^trafficked/iu.test(category))
      put('status', 'possible', position(row, 'case category'));
    else if (category !== undefined)
      put('status', undefined, position(row, 'case category'), {
        sourceCodes: [{ standard: 'cpims', code: category }],
      });
    const label = textIn(row, 'case sub category');
    if (label === undefined) continue;
    const code = subCategories.get(foldText(label));
    const imported =
      code === undefined
        ? undefined
        : importCode('cpims', `trafficking_id=${code}`, 'exploitation_type');
    const at = position(row, 'case sub category');
    if (imported?.code === undefined)
      builder.log.add('CODE-UNKNOWN', at, { params: { list: 'exploitation_type' } });
    put('exploitations[1].types', imported?.code === undefined ? undefined : [imported.code], at, {
      ...(imported?.keepSourceCode === false
        ? {}
        : {
            sourceCodes: [
              {
                standard: 'cpims',
                code: code ?? label,
                ...(imported === undefined || imported.candidates.length === 0
                  ? {}
                  : { candidates: imported.candidates }),
              },
            ],
          }),
    });
  }
  return assembleCase(
    {
      values,
      position: { sheet: table.sheet, row: first.row, line: first.line },
      fallbackId: number,
      standard: 'cpims',
    },
    builder.log,
  );
}
