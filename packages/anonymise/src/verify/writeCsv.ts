/**
 * The one CSV of some fields: quotes where they are needed and nowhere else, a line feed after every line.
 *
 * @param fields - rows of fields, the header first; `null` is an empty field
 * @returns the file
 */
export function writeCsv(fields: readonly (readonly (string | null)[])[]): string {
  let text = '';
  for (const row of fields) text += `${row.map(csvField).join(',')}\n`;
  return text;
}

function csvField(field: string | null): string {
  if (field === null) return '';
  const isPlain = field !== '' && !/[",\r\n]/u.test(field);
  return isPlain ? field : `"${field.split('"').join('""')}"`;
}
