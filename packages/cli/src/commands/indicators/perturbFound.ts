import {
  perturbResults,
  planProgress,
  readPerturbationTable,
  type Framework,
  type FrameworkResults,
  type PerturbationMethod,
  type ResultTable,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';
import { wrongUse } from './wrongUse.js';

/** Profiles of `--protect` that blur counts instead of hiding them. */
export const blurringProfiles = ['public-round-5', 'public-cell-key'] as const;

const mostBytes = 16 * 1024 * 1024;

/**
 * Blurs results by rounding or cell keys.
 *
 * @param found - Results of a plan.
 * @param framework - The plan.
 * @param exempt - Tables that count no persons.
 * @param call - Its `--protect`, `--secret` and `--p-table`.
 * @param io - Where files come from and notes go.
 */
export async function perturbFound(
  found: FrameworkResults,
  framework: Framework,
  exempt: (table: ResultTable) => boolean,
  call: Call,
  io: Io,
): Promise<FrameworkResults> {
  const { results, leftOut } = perturbResults(found.results, await methodOf(call, io), exempt);
  await io.stderr.write(
    call.language === 'sw'
      ? `Idadi zote zimefunikwa; majedwali ${leftOut.length} yameachwa.\n`
      : `All counts are blurred; ${leftOut.length} tables are left out.\n`,
  );
  return { ...found, results, progress: planProgress(framework, found.groups, results) };
}

async function methodOf(call: Call, io: Io): Promise<PerturbationMethod> {
  const secret = (await textOf(call, 'secret', io)).trim();
  if (call.value('protect') === 'public-round-5') return { kind: 'rounding', base: 5, secret };
  return {
    kind: 'cell-key',
    table: readPerturbationTable(await textOf(call, 'p-table', io)),
    secret,
  };
}

async function textOf(call: Call, option: 'secret' | 'p-table', io: Io): Promise<string> {
  const path = call.value(option);
  if (path === undefined)
    throw wrongUse(
      `This --protect needs --${option}.`,
      'See njia indicators --help: a file with a secret, and for cell keys a perturbation table.',
    );
  return new TextDecoder().decode(await readAll(await openInput(path, 1, io), 1, mostBytes));
}
