import { writeCsv } from '@njia/exchange';

/**
 * Lays out rows of public texts as a table for a terminal, or as CSV.
 *
 * @param heads - Names of the columns.
 * @param rows - Cells; the last column is not padded.
 * @param format - `csv`, or anything else for a terminal.
 */
export function codesTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  format: string | undefined,
): string {
  if (format === 'csv') return writeCsv([heads, ...rows]);
  const widths = heads.map((head, column) =>
    Math.min(48, Math.max(head.length, ...rows.map((row) => String(row[column] ?? '').length))),
  );
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) =>
        column === cells.length - 1 ? String(cell) : String(cell).padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return `${[heads, ...rows].map(line).join('\n')}\n`;
}
