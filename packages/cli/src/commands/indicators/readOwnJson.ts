import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

/** Largest file of our own read. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads a JSON file that an earlier run wrote, told by its `format` and by the list it holds.
 *
 * @param path - Path as typed.
 * @param format - What its `format` must say.
 * @param list - Name of the list that it must hold.
 * @param io - Where files come from.
 * @returns The object; nothing when the file is another one.
 */
export async function readOwnJson(
  path: string,
  format: string,
  list: string,
  io: Io,
): Promise<object | undefined> {
  const bytes = await readAll(await openInput(path, 1, io), 1, mostBytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as Readonly<Record<string, unknown>>;
  return object['format'] === format && Array.isArray(object[list]) ? object : undefined;
}
