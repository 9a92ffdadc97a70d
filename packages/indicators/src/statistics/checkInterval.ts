import { NjiaError } from '@njia/schema';

const wrong = (message: string, hint: string): NjiaError =>
  new NjiaError('INDICATOR-INTERVAL', message, { hint });

/**
 * Checks what a confidence interval is asked for.
 *
 * @param count - Events or successes; `whole` says that it has to be a whole number.
 * @param trials - How many there could have been; absent for a count.
 * @param level - Confidence level.
 * @param whole - Whether parts of an event make no sense.
 * @throws NjiaError `INDICATOR-INTERVAL` if no interval means anything.
 */
export function checkInterval(
  count: number,
  trials: number | undefined,
  level: number,
  whole: boolean,
): void {
  if (!(level > 0 && level < 1))
    throw wrong(
      'A confidence level lies between 0 and 1.',
      level > 1 && level < 100 ? 'Write 95 % as 0.95.' : 'Give a level such as 0.95.',
    );
  for (const one of [count, trials ?? 0])
    if (!Number.isFinite(one) || one < 0 || (whole && !Number.isInteger(one)))
      throw wrong(
        'An interval needs counts, zero or more.',
        whole ? 'Give whole numbers.' : 'Give finite numbers.',
      );
  if (trials !== undefined && count > trials)
    throw wrong(
      'There cannot be more successes than trials.',
      'Give the part first, then the whole. For a ratio that may exceed one, use poissonExact.',
    );
}
