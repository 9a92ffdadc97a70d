import { corridorError, type CorridorError, type Table } from '@njia/anonymise';
import { parsePeriod } from '@njia/indicators';
import type { Dataset } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { type ComputableIndicators, computableIndicators } from './computableIndicators.js';
import { type IndicatorError, indicatorErrors } from './indicatorErrors.js';
import type { Originals } from './readOriginals.js';

/** What a release gets wrong. */
export interface ReleaseErrors {
  /** Corridors from origin to destination. */
  readonly corridors: CorridorError;
  /** Indicators of the national plan, for the periods asked for. */
  readonly indicators: readonly IndicatorError[];
  /** Which indicators the release can still feed, and why the others cannot be computed. */
  readonly computable?: ComputableIndicators;
}

/**
 * Measures how far a release of journeys is from its originals, in what people use it for.
 *
 * @param originals - The originals.
 * @param table - The release as a table.
 * @param release - The release as records.
 * @param call - Its `--period`.
 * @param today - Day of the call.
 * @returns JSON, for the publisher alone.
 * @throws ExitError with exit code 2 for a period that cannot be read.
 */
export function releaseErrors(
  originals: Originals,
  table: Table,
  release: Dataset,
  call: Call,
  today: string,
): string {
  const periods = call.values('period').map((text) => {
    const period = parsePeriod(text);
    if (period !== undefined) return period;
    throw new ExitError(exitCode.wrongUse, 'OPTION-VALUE', 'A --period cannot be read.', {
      hint: 'Write 2022, 2022-07/2023-06 or FY2022/23.',
    });
  });
  const { policy, dataset } = originals;
  const errors: ReleaseErrors = {
    corridors: corridorError(originals.table, table, ['origin', 'destination'], policy.attributes),
    indicators:
      dataset === undefined || periods.length === 0
        ? []
        : indicatorErrors(dataset, release, periods, today),
    ...(dataset && { computable: computableIndicators(dataset, release, call.language) }),
  };
  return `${JSON.stringify(errors, undefined, 2)}\n`;
}
