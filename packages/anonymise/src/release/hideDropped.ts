import type { PublishedFigures } from './publishedReport.js';
import { upToTenths } from './upToTenths.js';

/** What of a report depends on how many rows were dropped. */
type DroppedFigures = Pick<PublishedFigures, 'riskBefore' | 'detailLost' | 'bits'>;

/**
 * The figures of a report as if as many rows had been dropped as the least count that may be told. Whoever knows the file
 * can work out what its own rows lost; what is left of an exact share is what was dropped, and with it how many that was.
 *
 * @param figures - what was measured, with fewer rows dropped than may be told
 * @param least - least count that may be told
 * @returns the figures to be told
 */
export function hideDropped(figures: PublishedFigures, least: number): DroppedFigures {
  const { rowsIn, rowsOut, detailLost, riskBefore, bits } = figures;
  const all = rowsOut + least;
  return {
    riskBefore: (riskBefore * rowsIn) / all,
    detailLost: detailLost.map(({ column, loss }) => ({
      column,
      loss: (loss * rowsIn - (rowsIn - rowsOut) + least) / all,
    })),
    bits: { lost: upToTenths(bits.all === 0 ? 0 : bits.lost / bits.all), all: 1 },
  };
}
