import { localText } from '../../results/localText.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { TableMetadataOptions } from '../csvw/writeCsvwMetadata.js';
import { tidyTable, titleOf, type TidyColumn } from '../tidy/tidyTable.js';

/** How to describe a CSV file as a Data Package. */
export interface DataPackageOptions extends TableMetadataOptions {
  /** Edition of the standard: 2 (2024, default) names categories and what is missing; 1 serves older readers. */
  readonly edition?: 1 | 2 | undefined;
}

const types = { text: 'string', number: 'number', date: 'date' } as const;
const profiles = 'https://datapackage.org/profiles/2.0';

/**
 * Describes what `writeTidyCsv` writes as a Data Package: the file `datapackage.json`.
 *
 * @param results - The same results.
 * @param options - Name of the CSV file, language, edition.
 */
export function writeDataPackage(results: ResultSet, options: DataPackageOptions): string {
  const language = options.language ?? 'en';
  const modern = (options.edition ?? 2) === 2;
  const { columns } = tidyTable(results);
  const field = ({ name, kind, required, label, categories }: TidyColumn): object => ({
    name,
    type: types[kind],
    title: localText(label, language),
    ...(required ? { constraints: { required } } : {}),
    ...(modern && categories.length > 0
      ? {
          categories: categories.map(({ code, label: own }) => ({
            value: code,
            label: localText(own, language),
          })),
        }
      : {}),
  });
  const schema = {
    ...(modern ? { $schema: `${profiles}/tableschema.json` } : {}),
    fields: columns.map(field),
    primaryKey: columns.filter(({ key }) => key).map(({ name }) => name),
    missingValues: modern ? [{ value: '', label: 'no value: read obs_status' }] : [''],
  };
  const descriptor = {
    ...(modern ? { $schema: `${profiles}/datapackage.json` } : { profile: 'tabular-data-package' }),
    name: results.framework?.id ?? 'njia-results',
    title: titleOf(results, language),
    ...(results.framework === null ? {} : { version: results.framework.version }),
    ...(results.knowledgeDate === null ? {} : { created: `${results.knowledgeDate}T00:00:00Z` }),
    'njia:engine': `${results.engine.name} ${results.engine.version}`,
    'njia:sensitivity': results.sensitivity,
    'njia:disclosureProfile': results.disclosureProfile,
    resources: [
      {
        name: 'observations',
        ...(modern ? { type: 'table' } : { profile: 'tabular-data-resource' }),
        path: options.path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema,
      },
    ],
  };
  return `${JSON.stringify(descriptor, undefined, 1)}\n`;
}
