import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

const mostBytes = 16 * 1024 * 1024;

/**
 * Reads a verdict that was saved. Nothing in it is believed: it is only good for being compared.
 *
 * @param path - Path as typed.
 * @param io - Gives standard input.
 * @returns What the file holds.
 * @throws ExitError with exit code 2 for a file that is no verdict, or no whole one.
 */
export async function readVerdict(path: string, io: Io): Promise<object> {
  const bytes = await readAll(await openInput(path, 1, io), 1, mostBytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // What the parser says holds a piece of the file.
  }
  if (typeof value === 'object' && value !== null) {
    const { standard, checks } = value as Readonly<Record<string, unknown>>;
    if (standard === 'njia-release-verdict' && Array.isArray(checks)) return value;
  }
  throw new ExitError(
    exitCode.wrongUse,
    'VERDICT-INVALID',
    'The file given with --verdict is no whole verdict.',
    {
      hint: 'Give the .verdict.json that njia anonymise wrote, or what njia verify --format json printed.',
      docs: 'guides/anonymise-proof.md',
    },
  );
}
