import type { ResultCell } from '../results/ResultCell.js';

const nothing = {
  value: null,
  numerator: null,
  denominator: null,
  bounds: null,
  interval: null,
  records: 0,
  units: 0,
  undetermined: 0,
  excluded: 0,
  exceptions: 0,
  notYetDue: 0,
  unknownValues: 0,
  valueUnknownIncluded: null,
  responses: null,
  contributions: [],
} as const;

/**
 * A cell of which nothing is left but its place: the same for every reason, so that nobody can tell the reasons apart.
 *
 * @param cell - The cell.
 */
export const suppressCell = (cell: ResultCell): ResultCell => ({
  key: cell.key,
  ...nothing,
  status: 'Q',
  confidentiality: 'C',
  flags: [],
});

/**
 * A cell free to be passed on: value, numerator, denominator and interval. The counts beside them (records, undetermined,
 * bounds, contributions, record ids ...) are counts of persons too, need the same protection, and are left out.
 *
 * @param cell - The cell.
 */
export const releaseCell = (cell: ResultCell): ResultCell => ({
  key: cell.key,
  ...nothing,
  value: cell.value,
  ...(cell.code === undefined ? {} : { code: cell.code }),
  numerator: cell.numerator,
  denominator: cell.denominator,
  interval: cell.interval,
  status: cell.status,
  confidentiality: 'F',
  flags: cell.flags,
});
