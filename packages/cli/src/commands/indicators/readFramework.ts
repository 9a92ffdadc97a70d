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
import type { Language } from '../../language/language.js';
import { frameworkFaults } from './frameworkFaults.js';

/** Largest framework file read. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Finds a plan: one of ours by its id, or a file.
 *
 * @param name - Id, or path of a `.json` file.
 * @param catalogue - Definitions it may bind to.
 * @param language - Language of what is wrong with it.
 * @param io - Where files come from.
 */
export async function readFramework(
  name: string,
  catalogue: readonly IndicatorDefinition[],
  language: Language,
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
  await io.stderr.write(frameworkFaults(parsed.issues, language));
  throw new ExitError(exitCode.unreadable, 'FRAMEWORK', 'The framework file is wrong.', {
    hint: `${parsed.issues.length} places have to be mended; paths count from 0. The guide to indicators shows an entry.`,
  });
}
