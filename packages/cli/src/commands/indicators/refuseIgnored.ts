import type { Call } from '../../arguments/call.js';
import { blurringProfiles } from './perturbFound.js';
import { formatOfEnding } from './resultFormats.js';
import { wrongUse } from './wrongUse.js';

const ofRelease = ['protect', 'secret', 'p-table', 'ledger'] as const;
const ofNumbers = ['each', 'by', 'intervals', 'overlap', 'compare', ...ofRelease] as const;

/** What each answer would ignore: an option that changes nothing is refused, not passed over. */
const ignored: Readonly<Record<string, readonly string[]>> = {
  list: ['requirements', 'explain', 'examples', 'period', 'engine', ...ofNumbers],
  examples: ['requirements', 'explain', 'period', 'engine', ...ofNumbers],
  requirements: ['explain', 'period', 'engine', ...ofNumbers],
  explain: ['where', 'engine', ...ofNumbers],
  compare: ['ledger'],
};

/** What an option is nothing without. */
const needed: Readonly<Record<string, string>> = {
  secret: 'protect',
  'p-table': 'protect',
  ledger: 'protect',
};

/**
 * Refuses options that would be ignored, before anything is read: whoever asks for protection must not get an answer without.
 *
 * @param call - The call.
 * @throws {@link ExitError} with exit code 2; names the options.
 */
export function refuseIgnored(call: Call): void {
  for (const [answer, others] of Object.entries(ignored)) {
    if (!call.given(answer)) continue;
    const other = others.find((name) => call.given(name));
    if (other !== undefined)
      throw wrongUse(
        `--${answer} takes no --${other}.`,
        `Leave out --${other}, or ask for it in a call of its own.`,
      );
    if (answer !== 'compare') refuseForms(answer, call);
  }
  for (const [option, other] of Object.entries(needed))
    if (call.given(option) && !call.given(other))
      throw wrongUse(
        `--${option} goes with --${other}.`,
        'Only what is protected is released, such as --protect public-k5.',
      );
  const profile = call.value('protect') ?? '';
  if (call.given('ledger') && blurringProfiles.some((id) => id === profile))
    throw wrongUse(
      'Blurred results are not noted in a ledger.',
      'Leave out --ledger: the same secret blurs the same numbers the same way in every release.',
    );
  if (call.given('overlap') && profile !== '' && profile !== 'internal')
    throw wrongUse(
      '--overlap takes no --protect.',
      'Which organisations know the same persons names organisations in small counts: it stays in the office.',
    );
  if (call.given('explain') && call.values('period').length > 1)
    throw wrongUse('--explain needs one --period.', 'Ask for each period in a call of its own.');
}

/** Words come as text or as JSON; a table, page or workbook of them there is not. */
function refuseForms(answer: string, call: Call): void {
  const format = call.value('format') ?? 'pretty';
  const forms = call.values('out').map((path) => formatOfEnding(path) ?? format);
  if (format !== 'pretty' && format !== 'json')
    throw wrongUse(`--${answer} gives text or JSON.`, 'Use --format json, or none.');
  if (forms.some((form) => form !== format))
    throw wrongUse(
      `--${answer} gives text or JSON.`,
      'Name the --out .txt, or .json together with --format json.',
    );
}
