import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import type { TableDimension } from '../../results/TableDimension.js';

/** How to write JSON-stat. */
export interface JsonStatOptions {
  /** Language of labels; default English. */
  readonly language?: 'en' | 'sw' | undefined;
}

/**
 * Results as a JSON-stat 2.0 collection with one data set a table: dense values in row-major order, the SDMX status of each
 * cell that is not normal. Combinations that the table does not have are `null` and missing (`O`).
 *
 * @param results - Results, protected or not.
 * @param options - Language.
 */
export function writeJsonStat(results: ResultSet, options: JsonStatOptions = {}): string {
  const text = (map: LanguageMap): string =>
    (options.language === 'sw' ? map.sw : undefined) ?? map.en;
  const updated = results.knowledgeDate === null ? {} : { updated: results.knowledgeDate };
  const collection = {
    version: '2.0',
    class: 'collection',
    label: results.framework === null ? 'njia' : text(results.framework.title),
    ...updated,
    link: {
      item: results.tables.map((table) => ({
        ...dataset(table, text),
        ...updated,
      })),
    },
    extension: { njia: { profile: results.disclosureProfile, sensitivity: results.sensitivity } },
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

function dataset(table: ResultTable, text: (map: LanguageMap) => string): object {
  const { dimensions, definition } = table;
  const size = dimensions.map(({ categories }) => categories.length);
  const positions = dimensions.map(
    ({ categories }) => new Map(categories.map(({ code }, index) => [code, index])),
  );
  const cells = size.reduce((product, length) => product * length, 1);
  const value = new Array<number | null>(cells).fill(null);
  const states = new Array<string>(cells).fill('O');
  for (const cell of table.cells) {
    const at = cell.key.reduce(
      (index, code, axis) => index * (size[axis] ?? 1) + (positions[axis]?.get(code) ?? 0),
      0,
    );
    value[at] = cell.value;
    states[at] = cell.status;
  }
  const status: Record<string, string> = {};
  states.forEach((state, index) => {
    if (state !== 'A') status[index] = state;
  });
  const places = dimensions.filter(({ role }) => role === 'place').map(({ id }) => id);
  return {
    class: 'dataset',
    label: text(definition.name),
    id: dimensions.map(({ id }) => id),
    size,
    role: {
      time: dimensions.slice(0, 1).map(({ id }) => id),
      ...(places.length === 0 ? {} : { geo: places }),
    },
    dimension: Object.fromEntries(
      dimensions.map((dimension) => [dimension.id, axis(dimension, text)]),
    ),
    value,
    ...(Object.keys(status).length === 0 ? {} : { status }),
    extension: {
      njia: {
        table: table.id,
        definition: `${definition.id}@${definition.version}`,
        definitionHash: definition.hash,
        unit: definition.unit.measure,
      },
    },
  };
}

function axis(dimension: TableDimension, text: (map: LanguageMap) => string): object {
  return {
    label: text(dimension.label),
    category: {
      index: dimension.categories.map(({ code }) => code),
      label: Object.fromEntries(dimension.categories.map(({ code, label }) => [code, text(label)])),
    },
  };
}
