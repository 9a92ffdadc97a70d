import type { Detail, HexGrid } from '@njia/places';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/** How finely places are named, with the grid where one is needed. */
export interface ReadDetail {
  /** The detail. */
  readonly detail: Detail;
  /** The cells, for `h3:n`. */
  readonly grid?: HexGrid;
}

const units = ['adm0', 'adm1', 'adm2'];

/**
 * Reads `--detail`.
 *
 * @param text - What was given.
 * @param hxl - The file for HXL: its columns are units, not cells or exact places.
 * @returns The detail; the library of cells is loaded only where cells are asked for.
 * @throws ExitError with exit code 2 for a detail that does not exist.
 */
export async function readDetail(text: string, hxl: string | undefined): Promise<ReadDetail> {
  if (hxl !== undefined && !units.includes(text)) {
    throw new ExitError(
      exitCode.wrongUse,
      'OPTION-VALUE',
      'HXL columns name units: counties, not cells or exact places.',
      {
        hint: 'Use adm0, adm1 or adm2 with --hxl.',
      },
    );
  }
  if (units.includes(text) || text === 'exact') return { detail: text as Detail };
  if (/^h3:[0-6]$/u.test(text)) {
    const { cellToLatLng, latLngToCell } = await import('h3-js');
    return { detail: text as Detail, grid: { cellToLatLng, latLngToCell } };
  }
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    'The value of --detail is not understood.',
    {
      hint: 'Use adm0, adm1, adm2, exact, or h3:0 to h3:6.',
    },
  );
}
