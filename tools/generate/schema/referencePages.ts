import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { conceptHomes } from '../../../packages/schema/src/fields/conceptHomes.ts';
import { datasetHead } from '../../../packages/schema/src/fields/dataset.ts';
import { records } from '../../../packages/schema/src/fields/records.ts';
import { structures } from '../../../packages/schema/src/fields/structures.ts';
import type { FieldType } from '../../../packages/schema/src/model/fieldType.ts';
import type { StructureDefinition } from '../../../packages/schema/src/model/structureDefinition.ts';
import { catalogueHomes } from './catalogueHomes.ts';

const note = '<!-- Written by `pnpm generate`: do not edit. -->\n\n';
const draft = 'The Swahili texts are drafts until a native reviewer has signed them.\n';

/** The reference pages of the docs that derive from fields and code lists. */
export function referencePages(lists: readonly CodeListDetails[]): Map<string, string> {
  const folder = '../../docs/reference';
  return new Map([
    [`${folder}/fields.md`, fieldsPage()],
    [`${folder}/codelists.md`, codeListsPage(lists)],
    [`${folder}/catalogue-homes.md`, homesPage()],
  ]);
}

function fieldsPage(): string {
  return [
    note,
    '# Fields\n\n',
    `Every record and nested object of the format. A star marks a required field. ${draft}\n`,
    section(datasetHead, 'Head of the document'),
    ...records.map((record) => `\n${section(record, `Record in \`${record.table}\``)}`),
    ...structures.map((structure) => `\n${section(structure, 'Nested object')}`),
  ].join('');
}

function section(definition: StructureDefinition, kind: string): string {
  return (
    `## ${definition.name}\n\n${kind}: ${definition.label.en} (${definition.label.sw}). ${definition.definition}\n\n` +
    table(
      ['Field', 'Holds', 'Label', 'Swahili', 'Meaning', 'If it got out', 'Disclosure role'],
      definition.fields.map((field) => [
        `\`${field.name}\`${field.required ? ' *' : ''}`,
        holds(field.type),
        field.label.en,
        field.label.sw,
        field.definition,
        field.sensitivity,
        field.role,
      ]),
    )
  );
}

function codeListsPage(lists: readonly CodeListDetails[]): string {
  const count = lists.reduce((sum, { values }) => sum + values.length, 0);
  const sections = lists.map((list) => {
    const nature = [
      `Version ${list.version}`,
      list.multiple ? 'several values' : 'one value',
      list.extensible ? 'profiles may add values' : 'closed',
    ].join(', ');
    const names = list.values.map(({ code, label, definition, parent, aliases = [] }) => [
      `\`${code}\``,
      label.en,
      label.sw,
      parent === undefined ? definition : `${definition} Part of \`${parent}\`.`,
      aliases.join(', '),
    ]);
    return `\n## ${list.id}\n\n${list.title.en} (${list.title.sw}). ${list.description} ${nature}.\n\n${table(['Code', 'Label', 'Swahili', 'Meaning', 'Also written'], names)}`;
  });
  return `${note}# Code lists\n\n${lists.length} lists, ${count} values. ${draft}${sections.join('')}`;
}

function homesPage(): string {
  const catalogue = [...catalogueHomes()].map(([name, homes]) => [
    `\`${name}\``,
    homes.map(({ path }) => `\`${path}\``).join(', '),
  ]);
  const concepts = Object.entries(conceptHomes).map(([concept, paths]) => [
    `\`${concept}\``,
    paths.map((path) => `\`${path}\``).join(', '),
  ]);
  return `${note}# Where everything lives

The indicators ask for many record types; the format has few. These tables show where each thing lives.

## Fields of the indicator catalogue

${table(['Catalogue', 'Home in the format'], catalogue)}
## Concepts of the case standards

${table(['Concept', 'Home in the format'], concepts)}`;
}

function holds(type: FieldType): string {
  switch (type.kind) {
    case 'text':
      return `text, up to ${type.maxLength}`;
    case 'identifier':
      return type.references === undefined ? 'id' : `id in \`${type.references}\``;
    case 'code':
      return `code of [${type.list}](codelists.md#${type.list})`;
    case 'partialDate':
      return 'date';
    case 'integer':
      return `whole number, ${type.minimum} to ${type.maximum}`;
    case 'number':
      return `number, ${type.minimum} to ${type.maximum}`;
    case 'structure':
      return `[${type.structure}](#${type.structure.toLowerCase()})`;
    case 'list':
      return `list of ${holds(type.of)}`;
    case 'count':
    case 'currency':
      return type.kind;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
