import { readFileSync } from 'node:fs';
import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import type {
  HtcdsField,
  HtcdsStandard,
} from '../../../packages/schema/src/htcds/htcdsStandard.ts';
import { schemaBase } from '../../../packages/schema/src/schemaBase.ts';
import { partialDatePattern } from '../../../packages/schema/src/values/partialDatePattern.ts';
import { generatedNote } from './generatedNote.ts';
import type { JsonSchema } from './jsonSchemas.ts';
import { quote } from './names.ts';
import { schemaFolder } from './schemaFolder.ts';

const phonePattern = String.raw`^\+?[1-9][0-9]{1,14}$`;
const languagePattern = '^[a-z]{3}$';
const lengths = { text: 1000, longText: 32_000, phone: 16, date: 10, language: 3 } as const;
const mostValues = 64;

/** HTCDS 2.0 as data, interface, zod schema and JSON Schema, from `packages/schema/htcds`. */
export function htcdsFiles(lists: readonly CodeListDetails[]): Map<string, string> {
  const standard = JSON.parse(
    readFileSync(`${schemaFolder}htcds/htcds-2.0.json`, 'utf8'),
  ) as HtcdsStandard;
  return new Map([
    ['src/htcds/generated/htcds.ts', dataSource(standard)],
    ['src/htcds/generated/htcdsRecord.ts', interfaceSource(standard)],
    ['src/zod/htcdsRecord.ts', zodSource(standard)],
    ['json-schema/htcds-2.0.json', `${JSON.stringify(jsonSchema(standard, lists), null, 2)}\n`],
  ]);
}

function dataSource(standard: HtcdsStandard): string {
  return `${generatedNote}import type { HtcdsStandard } from '../htcdsStandard.js';

/** ${standard.title} (${standard.publisher}), CC BY 4.0, with the names in its toolkits and its verified defects. */
export const htcds: HtcdsStandard = ${JSON.stringify(standard, null, 1)};
`;
}

function interfaceSource(standard: HtcdsStandard): string {
  const fields = standard.fields.map(
    (field) =>
      `  /** ${field.label} (${field.section}). ${field.status === 'deprecated' ? 'Deprecated by the standard. ' : ''}*/\n  readonly ${field.name}?: ${typeOf(field)} | undefined;`,
  );
  return `${generatedNote}import type { Country } from '../../codelists/country.js';
import type { PartialDate } from '../../values/partialDate.js';

/** A record of ${standard.title}: all fields of all sections side by side, as its templates have them. */
export interface HtcdsRecord {
${fields.join('\n')}
}
`;
}

function typeOf(field: HtcdsField): string {
  const types = {
    text: 'string',
    longText: 'string',
    phone: 'string',
    language: 'string',
    date: 'PartialDate',
    number: 'number',
    boolean: 'boolean',
    country: 'Country',
    code: (field.codes ?? []).map(({ code }) => quote(code)).join(' | '),
  };
  const type = types[field.kind];
  if (!field.multiple) return type;
  return type.includes('|') ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function zodSource(standard: HtcdsStandard): string {
  const fields = standard.fields.map(
    (field) =>
      `  ${field.name}: ${field.multiple ? `z.array(${zodOf(field)}).max(${mostValues})` : zodOf(field)}.optional(),`,
  );
  return `${generatedNote}import * as z from 'zod';
import { countryList } from '../codelists/country.js';
import { partialDateSchema } from './values.js';

/** A record of ${standard.title}. */
export const htcdsRecordSchema = z.strictObject({
${fields.join('\n')}
});
`;
}

function jsonSchema(standard: HtcdsStandard, lists: readonly CodeListDetails[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${schemaBase}htcds-2.0.json`,
    $comment: standard.attribution,
    title: standard.title,
    type: 'object',
    properties: Object.fromEntries(
      standard.fields.map((field) => [
        field.name,
        {
          title: field.label,
          ...(field.status === 'deprecated' ? { deprecated: true } : {}),
          ...(field.multiple
            ? { type: 'array', maxItems: mostValues, items: jsonSchemaOf(field) }
            : jsonSchemaOf(field)),
        },
      ]),
    ),
    additionalProperties: false,
    $defs: {
      country: { enum: lists.find(({ id }) => id === 'country')!.values.map(({ code }) => code) },
    },
  };
}

/** The standard gives numbers no bounds; these are those of the earth and of a life. */
function bounds(name: string): { minimum: number; maximum: number } {
  if (name.endsWith('Longitude')) return { minimum: -180, maximum: 180 };
  if (name.endsWith('Latitude')) return { minimum: -90, maximum: 90 };
  return { minimum: 0, maximum: 150 };
}

function zodOf(field: HtcdsField): string {
  const { kind, name } = field;
  if (kind === 'code')
    return `z.enum([${(field.codes ?? []).map(({ code }) => quote(code)).join(', ')}])`;
  if (kind === 'country') return 'z.enum(countryList.codes)';
  if (kind === 'boolean') return 'z.boolean()';
  if (kind === 'date') return 'partialDateSchema';
  if (kind === 'number')
    return `z.number().min(${bounds(name).minimum}).max(${bounds(name).maximum})`;
  const pattern =
    kind === 'phone' ? phonePattern : kind === 'language' ? languagePattern : undefined;
  return `z.string().max(${lengths[kind]})${pattern === undefined ? '' : `.regex(/${pattern.replaceAll('[0-9]', String.raw`\d`)}/u)`}`;
}

function jsonSchemaOf({ kind, name, codes = [] }: HtcdsField): JsonSchema {
  if (kind === 'code') return { enum: codes.map(({ code }) => code) };
  if (kind === 'country') return { $ref: '#/$defs/country' };
  if (kind === 'boolean') return { type: 'boolean' };
  if (kind === 'number') return { type: 'number', ...bounds(name) };
  const pattern = {
    text: undefined,
    longText: undefined,
    phone: phonePattern,
    language: languagePattern,
    date: partialDatePattern,
  }[kind];
  return {
    type: 'string',
    maxLength: lengths[kind],
    ...(pattern === undefined ? {} : { pattern }),
  };
}
