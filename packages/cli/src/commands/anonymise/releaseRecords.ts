import type { Policy, Table } from '@njia/anonymise';
import { journeysFromTable } from '@njia/anonymise/presets';
import type { Dataset } from '@njia/schema';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Reads a proven release of journeys back as records of the shared format, so that map and indicators can run on what was
 * released and on nothing else.
 *
 * @param table - The release.
 * @param policy - The policy it was made under.
 * @throws ExitError with exit code 2 for a release that holds no rows of journeys.
 */
export function releaseRecords(table: Table, policy: Policy): Dataset {
  if (policy.form === 'aggregate' || !table.columns.some(({ name }) => name === 'ageBand')) {
    throw new ExitError(exitCode.wrongUse, 'RELEASE-RECORDS', 'The release holds no journeys.', {
      hint: 'Records can be made of rows that a preset released, not of counts or of a table of your own.',
    });
  }
  const { journeys, cases } = journeysFromTable(table);
  const dates = journeys.flatMap(({ reportedOn }) => reportedOn ?? []).sort();
  const [start] = dates;
  const end = dates.at(-1);
  return {
    standard: 'njia',
    version: '0.1.0',
    sensitivity: 'anonymised',
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
    journeys,
    cases,
  };
}

/**
 * The records as JSON.
 *
 * @param table - The release.
 * @param policy - The policy it was made under.
 * @throws ExitError as {@link releaseRecords} does.
 */
export function recordsText(table: Table, policy: Policy): string {
  return `${JSON.stringify(releaseRecords(table, policy), undefined, 2)}\n`;
}
