import {
  planProgress,
  protectResults,
  type DisclosureProfileId,
  type Framework,
  type FrameworkResults,
  type IndicatorDefinition,
  type ResultTable,
} from '@njia/indicators';
import { NjiaError } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { blurringProfiles, perturbFound } from './perturbFound.js';

/** Tables of activities and of nothing about persons: laws, trainings held, agreements. */
const aboutNoPersons = (definition: IndicatorDefinition): boolean =>
  definition.population?.from === 'activities' &&
  definition.population.unit !== 'person' &&
  definition.value === undefined &&
  definition.numerator?.value === undefined;

/**
 * Protects results if `--protect` asks for it; else says on the error stream that they are exact.
 *
 * @param found - Results of a plan.
 * @param framework - The plan.
 * @param catalogue - The definitions, to know which tables count no persons.
 * @param call - What the user asked for.
 * @param io - Where notes go.
 * @throws {@link ExitError} with exit code 4 when the proof fails: nothing is then written.
 */
export async function protectFound(
  found: FrameworkResults,
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
  call: Call,
  io: Io,
): Promise<FrameworkResults> {
  const swahili = call.language === 'sw';
  const wanted = call.value('protect');
  if (wanted === undefined) {
    await io.stderr.write(
      swahili
        ? 'Matokeo ni kamili na ya ndani tu: usiyachapishe bila kinga ya takwimu (--protect).\n'
        : 'These results are exact and restricted: do not publish them without disclosure control (--protect).\n',
    );
    return found;
  }
  const harmless = new Set(catalogue.filter(aboutNoPersons).map(({ id }) => id));
  const exempt = ({ definition }: ResultTable): boolean => harmless.has(definition.id);
  if (blurringProfiles.some((id) => id === wanted))
    return perturbFound(found, framework, exempt, call, io);
  try {
    const profile = wanted as DisclosureProfileId;
    const { results, report } = await protectResults(found.results, {
      profile,
      exempt,
    });
    await io.stderr.write(
      swahili
        ? `Seli ${report.suppressed} kati ya ${report.cells} zimefichwa; shambulio juu ya majedwali haya yote kwa pamoja halikufichua idadi ndogo yoyote. Matoleo mengine hulinganishwa kwa --ledger tu.\n`
        : `${report.suppressed} of ${report.cells} cells are hidden; the attack on all these tables together recovered no small count. Other releases are held against them with --ledger only.\n`,
    );
    if (report.implied > 0)
      await io.stderr.write(
        swahili
          ? `Namba ${report.implied} zilizofichwa ambazo si ndogo hupatikana kwa kutoa nyingine.\n`
          : `${report.implied} hidden numbers that are no small counts follow from others by subtraction.\n`,
      );
    if (report.headlines.length > 0)
      await io.stderr.write(
        `${swahili ? 'Jumla zilizofichwa' : 'Totals hidden, in all or some periods'}: ${report.headlines.join(', ')}\n`,
      );
    // How the plan stands was read off exact totals: now only what is released is judged.
    return { ...found, results, progress: planProgress(framework, found.groups, results) };
  } catch (error) {
    if (error instanceof NjiaError && error.code.startsWith('DISCLOSURE-'))
      throw new ExitError(
        exitCode.privacyStop,
        error.code,
        error.message,
        error.hint === undefined ? {} : { hint: error.hint },
      );
    throw error;
  }
}
