import type { Location } from '@njia/schema';
import type { Reading } from '../../records/reading.js';

/**
 * A JSON list has no cells: where a reading was made through tables, its locations are brought down
 * to the number of the record in the list.
 *
 * @param reading - Reading of a list laid out as a table, headings in row 1.
 */
export function byRecordNumber(reading: Reading): Reading {
  const plain = (location: Location | undefined): Location | undefined =>
    location?.row === undefined
      ? undefined
      : {
          ...(location.file === undefined ? {} : { file: location.file }),
          row: Math.max(1, location.row - 1),
        };
  return {
    ...reading,
    issues: reading.issues.map(({ location, ...issue }) => {
      const at = plain(location);
      return at === undefined ? issue : { ...issue, location: at };
    }),
    sourceMap: { locate: (path) => plain(reading.sourceMap.locate(path)) },
  };
}
