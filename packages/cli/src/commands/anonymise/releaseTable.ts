import { readSequence, tableFromRows, type Policy, type Table } from '@njia/anonymise';
import { readSource } from '@njia/exchange';

/**
 * Reads the bytes of a release as the table they were written from.
 *
 * @param bytes - The release, as CSV.
 * @param policy - The policy it was made under: it says which columns hold lists of stops.
 */
export async function releaseTable(bytes: Uint8Array, policy: Policy): Promise<Table> {
  const source = await readSource(bytes);
  const [head, ...rows] = source.tables[0]?.rows ?? [];
  const header = (head?.cells ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const sequences = policy.attributes
    .filter(({ role, column }) => role === 'sequence' && header.includes(column))
    .map(({ column }) => column);
  const cells = rows.map((row) =>
    header.map((name, at) => {
      const cell = row.cells[at] ?? null;
      const text = cell === null || cell === '' || typeof cell === 'object' ? null : String(cell);
      return sequences.includes(name) ? readSequence(text ?? '') : text;
    }),
  );
  return tableFromRows(header, cells, { sequences }).table;
}
