import {
  buildCatalogue,
  calculateFramework,
  datasetSource,
  frameworks,
  kenyaProfile,
  prefixHierarchy,
  type CalculationOptions,
  type Period,
} from '@njia/indicators';
import type { Dataset } from '@njia/schema';
import { codeLabel, placeName } from '../indicators/labels.js';

/** How far one indicator, computed on the release, is from the originals. */
export interface IndicatorError {
  /** Id of the definition and breakdown. */
  readonly table: string;
  /** Cells with a value in the originals. */
  readonly cells: number;
  /** Cells that the release gives within 5 %, or within one for counts below twenty. */
  readonly usable: number;
  /** Cells of which the release gives no value. */
  readonly lost: number;
  /** Sum of absolute differences divided by the sum of the values. */
  readonly relativeError: number;
}

/**
 * Computes the indicators of the national plan on both, and compares them cell by cell. Indicators without any value in the
 * originals are left out. The result tells of the originals: it is for the publisher alone.
 *
 * @param originals - The originals, places resolved.
 * @param release - The release as records.
 * @param periods - Reporting periods.
 * @param today - Day of the call.
 */
export function indicatorErrors(
  originals: Dataset,
  release: Dataset,
  periods: readonly Period[],
  today: string,
): IndicatorError[] {
  const catalogue = buildCatalogue(kenyaProfile);
  const framework = frameworks.find(({ id }) => id === 'ken-npa-2022-2027');
  if (framework === undefined) return [];
  const options: CalculationOptions = {
    periods,
    places: { ...prefixHierarchy(kenyaProfile.placeCodeLengths), label: placeName },
    labelOf: codeLabel,
    knowledgeDate: today,
  };
  const [before, after] = [originals, release].map(
    (dataset) =>
      calculateFramework(framework, catalogue, datasetSource([dataset]), options).results,
  ) as [
    ReturnType<typeof calculateFramework>['results'],
    ReturnType<typeof calculateFramework>['results'],
  ];
  const released = new Map(
    after.tables.map(({ id, cells }) => [
      id,
      new Map(cells.map(({ key, value }) => [key.join('\0'), value])),
    ]),
  );
  return before.tables.flatMap(({ id, cells }): IndicatorError[] => {
    const known = cells.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
    const total = known.reduce((sum, { value }) => sum + Math.abs(value), 0);
    if (total === 0) return [];
    const compared = known.map(({ key, value }) => {
      const found = released.get(id)?.get(key.join('\0')) ?? null;
      return { value, found, difference: Math.abs(value - (found ?? 0)) };
    });
    return [
      {
        table: id,
        cells: known.length,
        usable: compared.filter(
          ({ value, found, difference }) =>
            found !== null && difference <= Math.max(1, Math.abs(value) * 0.05),
        ).length,
        lost: compared.filter(({ found }) => found === null).length,
        relativeError: compared.reduce((sum, { difference }) => sum + difference, 0) / total,
      },
    ];
  });
}
