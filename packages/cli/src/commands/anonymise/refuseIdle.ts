import type { Call } from '../../arguments/call.js';
import { wrongUse } from '../indicators/wrongUse.js';

/** What an option is nothing without. */
const needed: Readonly<Record<string, string>> = { earlier: 'ledger', period: 'errors' };

/**
 * Refuses options that would be passed over: whoever names an earlier release must not believe that it was compared.
 *
 * @param call - The call.
 * @throws {@link ExitError} with exit code 2; names the options.
 */
export function refuseIdle(call: Call): void {
  if (call.given('preset') && call.given('policy'))
    throw wrongUse(
      '--policy takes no --preset.',
      'Leave out --preset, or ask for it in a call of its own.',
    );
  for (const [option, other] of Object.entries(needed))
    if (call.given(option) && !call.given(other))
      throw wrongUse(
        `--${option} goes with --${other}.`,
        'Name both, or leave both out: alone it would change nothing.',
      );
}
