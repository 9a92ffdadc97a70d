import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';

const columns = [
  'code',
  'label_en',
  'label_sw',
  'definition',
  'parent',
  'group',
  'aliases',
  'crosswalk',
  'source',
];

/** The code lists as files for every other language: one CSV a list, and one JSON file with them all. */
export function codeListTables(lists: readonly CodeListDetails[]): Map<string, string> {
  const files = new Map<string, string>(
    lists.map((list) => [`codelists/${list.id}.csv`, csv(list)]),
  );
  files.set('codelists/index.json', `${JSON.stringify({ lists }, null, 1)}\n`);
  return files;
}

function csv(list: CodeListDetails): string {
  const rows = list.values.map((value) => [
    value.code,
    value.label.en,
    value.label.sw,
    value.definition,
    value.parent ?? '',
    value.group ?? '',
    (value.aliases ?? []).join('; '),
    Object.entries(value.crosswalk)
      .flatMap(([standard, entries]) =>
        entries.map(({ code, match }) => `${standard} ${match}: ${code}`),
      )
      .join('; '),
    value.source.join('; '),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** RFC 4180 quoting. The texts are ours: none begins with a sign that a spreadsheet takes for a formula. */
function cell(text: string): string {
  if (/^[=+\-@\t\r]/u.test(text))
    throw new Error(`A spreadsheet would read this as a formula: ${text}`);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
