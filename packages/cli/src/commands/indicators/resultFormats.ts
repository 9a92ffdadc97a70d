/** Forms in which results can be had, with the ending of a file name that asks for each. */
export const resultFormats = {
  pretty: '.txt',
  json: '.json',
  csv: '.csv',
  html: '.html',
  md: '.md',
  'sdmx-json': '.sdmx.json',
  'sdmx-csv': '.sdmx.csv',
  'json-stat': '.jsonstat.json',
  xlsx: '.xlsx',
  hxl: '.hxl.csv',
  csvw: '.csv-metadata.json',
  'data-package': 'datapackage.json',
  'vega-lite': '.vl.json',
  'prov-json': '.prov.json',
} as const;

/** One of {@link resultFormats}. */
export type ResultFormat = keyof typeof resultFormats;

/**
 * The form that the ending of a file name asks for; the longest ending wins, so that `.sdmx.json` is no plain `.json`.
 *
 * @param path - Path of an output.
 */
export function formatOfEnding(path: string): ResultFormat | undefined {
  const name = path.toLowerCase();
  return (Object.keys(resultFormats) as ResultFormat[])
    .filter((format) => name.endsWith(resultFormats[format]))
    .sort((a, b) => resultFormats[b].length - resultFormats[a].length)[0];
}
