import { localText } from '../../results/localText.js';
import type { ResultSet } from '../../results/ResultSet.js';
import { tidyTable, titleOf } from '../tidy/tidyTable.js';

/** How to describe a CSV file. */
export interface TableMetadataOptions {
  /** Name of the CSV file beside the description, such as `results.csv`. */
  readonly path: string;
  /** Language of titles; default English. */
  readonly language?: 'en' | 'sw' | undefined;
}

const datatypes = { text: 'string', number: 'number', date: 'date' } as const;

/**
 * Describes what `writeTidyCsv` writes as CSV on the Web (W3C Recommendation of 17 December 2015): types, required columns,
 * the primary key. Belongs into a file named like the CSV with `-metadata.json` behind it.
 *
 * @param results - The same results.
 * @param options - Name of the CSV file, language.
 */
export function writeCsvwMetadata(results: ResultSet, options: TableMetadataOptions): string {
  const language = options.language ?? 'en';
  const { columns } = tidyTable(results);
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: options.path,
    'dc:title': titleOf(results, language),
    ...(results.knowledgeDate === null
      ? {}
      : { 'dc:modified': { '@value': results.knowledgeDate, '@type': 'xsd:date' } }),
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map(({ name, kind, required, label }) => ({
        name,
        titles: name,
        'dc:description': localText(label, language),
        datatype: datatypes[kind],
        ...(required ? { required } : {}),
      })),
      primaryKey: columns.filter(({ key }) => key).map(({ name }) => name),
    },
  };
  return `${JSON.stringify(metadata, undefined, 1)}\n`;
}
