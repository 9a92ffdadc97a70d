/**
 * The one CSV of some fields: quotes where they are needed and nowhere else, a line feed after every line.
 *
 * @param fields - rows of fields, the header first; `null` is an empty field
 * @returns the file
 */
export function writeCsv(fields: readonly (readonly (string | null)[])[]): string {
  let text = '';
  for (const row of fields)
    text += `${isPlain(row) ? row.join(',') : row.map(csvField).join(',')}\n`;
  return text;
}

/** Whether no field of a row needs quotes; asked of the row as a whole, for hardly any does. */
function isPlain(row: readonly (string | null)[]): boolean {
  return (
    !/["\r\n]/u.test(row.join('')) &&
    row.every((field) => field !== '' && field?.includes(',') !== true)
  );
}

function csvField(field: string | null): string {
  if (field === null) return '';
  const needsNone = field !== '' && !/[",\r\n]/u.test(field);
  return needsNone ? field : `"${field.split('"').join('""')}"`;
}
