import type { LanguageMap } from '../../definition/LanguageMap.js';
import { sha256 } from '../../hash/sha256.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { confidentialityNames, observationStatusNames } from './sdmxCodes.js';
import { sdmxCube, type SdmxCube, type SdmxDimension } from './sdmxCube.js';

/** How to write SDMX-JSON. */
export interface SdmxJsonOptions {
  /** When the message was prepared, RFC 3339; default the start of the knowledge date, so that the bytes stay the same. */
  readonly prepared?: string | undefined;
  /** Id of the sender, in SDMX's alphabet; default `NJIA`. */
  readonly sender?: string | undefined;
}

/**
 * Results as an SDMX-JSON 2.1 data message (SDMX 3.1): one structure and one data set a table, flat observations. The status
 * codes and the start of the reporting year stand at the observation, where clients read them correctly; a value that is not
 * there is `null` with its status.
 *
 * @param results - Results, protected or not.
 * @param options - Moment and sender.
 */
export function writeSdmxJson(results: ResultSet, options: SdmxJsonOptions = {}): string {
  const prepared = options.prepared ?? `${results.knowledgeDate ?? '1970-01-01'}T00:00:00Z`;
  const written = results.tables.map((table, index) => message(table, index));
  const data = {
    structures: written.map(({ structure }) => structure),
    dataSets: written.map(({ dataSet }) => dataSet),
  };
  const document = {
    meta: {
      schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
      id: `NJIA_${sha256(JSON.stringify(data)).slice(0, 16)}`,
      prepared,
      contentLanguages: ['en', 'sw'],
      sender: { id: options.sender ?? 'NJIA' },
    },
    data,
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

const named = (name: LanguageMap) => ({
  name: name.en,
  names: name.sw === undefined ? { en: name.en } : { en: name.en, sw: name.sw },
});

function dimension({ id, name, role, values }: SdmxDimension, keyPosition: number) {
  return {
    id,
    ...named(name),
    keyPosition,
    ...(role === undefined ? {} : { roles: [role] }),
    values: values.map((value) => ({
      // The schema wants the one or the other: an id cannot hold the signs of a range of time.
      ...(value.timePeriod === undefined || value.timePeriod === value.id
        ? { id: value.id }
        : { value: value.timePeriod }),
      ...named(value.name),
      ...(value.start === undefined ? {} : { start: value.start, end: value.end }),
    })),
  };
}

/** An attribute of the observation with the values that occur. */
function attribute(
  id: string,
  name: LanguageMap,
  values: readonly { readonly id?: string; readonly value?: string; readonly name: string }[],
  format?: object,
) {
  return {
    id,
    ...named(name),
    relationship: { observation: {} },
    ...(format === undefined ? {} : { format }),
    values,
  };
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function message(table: ResultTable, index: number) {
  const cube: SdmxCube = sdmxCube(table);
  const statuses = distinct(cube.observations.map(({ cell }) => cell.status));
  const confidences = distinct(cube.observations.map(({ cell }) => cell.confidentiality));
  const starts = distinct(cube.observations.map((one) => one.reportingYearStartDay));
  const unit = table.definition.unit.measure;
  const structure = {
    ...named(cube.name),
    links: [
      {
        rel: 'dataflow',
        urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${cube.flow}`,
      },
    ],
    dataSets: [index],
    dimensions: {
      dataSet: [],
      series: [],
      observation: cube.dimensions.map(dimension),
    },
    measures: {
      observation: [
        {
          id: 'OBS_VALUE',
          ...named({ en: 'Value', sw: 'Thamani' }),
          format: { dataType: cube.whole ? 'Integer' : 'Double' },
        },
      ],
    },
    attributes: {
      dataSet: [],
      series: [],
      observation: [
        attribute(
          'OBS_STATUS',
          { en: 'Observation status' },
          statuses.map((id) => ({ id, name: observationStatusNames[id] })),
        ),
        attribute(
          'CONF_STATUS',
          { en: 'Confidentiality status' },
          confidences.map((id) => ({ id, name: confidentialityNames[id] ?? id })),
        ),
        attribute('UNIT_MEASURE', { en: 'Unit of measure' }, [{ id: unit, name: unit }]),
        attribute(
          'REPORTING_YEAR_START_DAY',
          { en: 'Reporting year start day' },
          starts.map((value) => ({ value, name: value })),
          { dataType: 'MonthDay' },
        ),
      ],
    },
  };
  const observations: Record<string, readonly (number | null)[]> = {};
  for (const { indices, cell, reportingYearStartDay } of cube.observations)
    observations[indices.join(':')] = [
      cell.value,
      statuses.indexOf(cell.status),
      confidences.indexOf(cell.confidentiality),
      0,
      starts.indexOf(reportingYearStartDay),
    ];
  return { structure, dataSet: { structure: index, action: 'Replace', observations } };
}
