import { records, type Issue, type Location } from '@njia/schema';

/**
 * Knows which record came from a row, so that a finding about a cell that became no value still
 * counts against its record.
 *
 * @param dataset - The data set.
 * @param locate - Finds the cell of a value.
 * @returns A function that gives a finding the path of its record where the path is missing.
 */
export function recordsByRow(
  dataset: Readonly<Record<string, unknown>>,
  locate: (path: string) => Location | undefined,
): (issue: Issue) => Issue {
  // Made when it is first asked for: most parts of a clean file never ask.
  let byRow: ReadonlyMap<string, string> | undefined;
  return (issue) => {
    if (issue.path !== '') return issue;
    const key = rowKey(issue.location);
    if (key === undefined) return issue;
    byRow ??= indexRows(dataset, locate);
    const record = byRow.get(key);
    return record === undefined ? issue : { ...issue, path: record };
  };
}

function indexRows(
  dataset: Readonly<Record<string, unknown>>,
  locate: (path: string) => Location | undefined,
): ReadonlyMap<string, string> {
  const byRow = new Map<string, string>();
  const remember = (path: string, record: string): string | undefined => {
    const key = rowKey(locate(path));
    if (key !== undefined && !byRow.has(key)) byRow.set(key, record);
    return key;
  };
  for (const { table } of records) {
    const rows = dataset[table];
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries()) {
      const record = `/${table}/${index}`;
      const key = remember(record, record);
      for (const part of ['legs', 'stops']) {
        const items: unknown = (row as Readonly<Record<string, unknown>> | null)?.[part];
        if (!Array.isArray(items) || items.length === 0) continue;
        // Where the last item stands in the row of the record, all of them do.
        if (rowKey(locate(`${record}/${part}/${items.length - 1}`)) === key) continue;
        items.forEach((_, item) => remember(`${record}/${part}/${item}`, record));
      }
    }
  }
  return byRow;
}

function rowKey(location: Location | undefined): string | undefined {
  if (location?.row === undefined) return undefined;
  return `${location.file ?? 0}:${location.sheet ?? 0}:${location.row}`;
}
