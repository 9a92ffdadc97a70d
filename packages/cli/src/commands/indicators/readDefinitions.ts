import {
  lintDefinition,
  lintMessage,
  parseDefinition,
  type IndicatorDefinition,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

/** Largest definition file read. */
const mostBytes = 16 * 1024 * 1024;
/** More faults than these are counted, not listed. */
const mostListed = 20;

/** One thing that is wrong with a definition: its place in the file, and what. */
interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Reads the definitions of `--definition`: one or a list of them in each file.
 *
 * @param call - Names the files.
 * @param catalogue - Our definitions, which they may be made of.
 * @param io - Where files come from and faults go.
 * @returns Our definitions and those of the files.
 * @throws {@link ExitError} with exit code 3 when one is wrong; the places are listed on the error stream, never what stands
 * there.
 */
export async function readDefinitions(
  call: Call,
  catalogue: readonly IndicatorDefinition[],
  io: Io,
): Promise<readonly IndicatorDefinition[]> {
  const all = [...catalogue];
  const own: { readonly definition: IndicatorDefinition; readonly path: string }[] = [];
  const faults: Fault[] = [];
  for (const [index, file] of call.values('definition').entries()) {
    const value = await readJson(file, index + 1, io);
    const many = Array.isArray(value);
    for (const [place, one] of (many ? (value as readonly unknown[]) : [value]).entries()) {
      const path = many ? `/${place}` : '';
      const parsed = parseDefinition(one);
      if (!parsed.ok) {
        faults.push(...parsed.issues.map((issue) => ({ ...issue, path: path + issue.path })));
        continue;
      }
      const { definition } = parsed;
      if (all.some(({ id }) => id.toLowerCase() === definition.id.toLowerCase()))
        faults.push({
          path: `${path}/id`,
          code: 'id-taken',
          message: 'Another definition has this id; take one of your own, such as my-office/name.',
        });
      all.push(definition);
      own.push({ definition, path });
    }
  }
  const definitions = new Map(all.map((definition) => [definition.id, definition]));
  const warnings: Fault[] = [];
  for (const { definition, path } of own)
    for (const finding of lintDefinition(definition, { definitions }))
      (finding.severity === 'error' ? faults : warnings).push({
        path: path + finding.path,
        code: finding.code,
        message: lintMessage(finding),
      });
  const told = [...faults, ...warnings];
  if (told.length > 0) await io.stderr.write(listed(told));
  if (faults.length === 0) return all;
  throw new ExitError(exitCode.unreadable, 'DEFINITION', 'A definition file is wrong.', {
    hint: `${faults.length} places have to be mended. njia template definition prints one to start from.`,
  });
}

async function readJson(file: string, position: number, io: Io): Promise<unknown> {
  const bytes = await readAll(await openInput(file, position, io), position, mostBytes);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ExitError(exitCode.unreadable, 'DEFINITION-JSON', 'A definition file is not JSON.');
  }
}

const listed = (faults: readonly Fault[]): string =>
  faults
    .slice(0, mostListed)
    .map(({ path, code, message }) => `  ${path === '' ? '/' : path}: ${message} (${code})\n`)
    .join('');
