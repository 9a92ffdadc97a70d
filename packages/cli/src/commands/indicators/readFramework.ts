import {
  frameworks,
  parseFramework,
  type Framework,
  type IndicatorDefinition,
} from '@njia/indicators';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

/** Largest framework file read. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Finds a plan: one of ours by its id, or a file.
 *
 * @param name - Id, or path of a `.json` file.
 * @param catalogue - Definitions it may bind to.
 * @param io - Where files come from.
 */
export async function readFramework(
  name: string,
  catalogue: readonly IndicatorDefinition[],
  io: Io,
): Promise<Framework> {
  const shipped = frameworks.find((framework) => framework.id === name);
  if (shipped !== undefined) return shipped;
  if (!name.endsWith('.json'))
    throw new ExitError(exitCode.wrongUse, 'OPTION-VALUE', 'There is no such framework.', {
      hint: `Use ${frameworks.map(({ id }) => id).join(', ')}, or a .json file.`,
    });
  const bytes = await readAll(await openInput(name, 1, io), 1, mostBytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ExitError(exitCode.unreadable, 'FRAMEWORK-JSON', 'The framework file is not JSON.');
  }
  const parsed = parseFramework(value, catalogue);
  if (parsed.ok) return parsed.framework;
  const first = parsed.issues[0];
  throw new ExitError(
    exitCode.unreadable,
    'FRAMEWORK',
    `The framework file is wrong: ${first?.code ?? 'shape'} at ${first?.path ?? ''}.`,
    {
      hint: `${parsed.issues.length} issue(s) in all. Codes are explained in the guide to indicators.`,
    },
  );
}
