import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { schemaBase } from '../../../packages/schema/src/schemaBase.ts';
import { countLimit } from '../../../packages/schema/src/values/countLimit.ts';
import { currencyPattern } from '../../../packages/schema/src/values/currencyPattern.ts';
import {
  identifierLength,
  identifierPattern,
} from '../../../packages/schema/src/values/identifierPattern.ts';
import { partialDatePattern } from '../../../packages/schema/src/values/partialDatePattern.ts';
import { shapes, type Shape, type ShapeField } from './shapes.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

const values: Readonly<Record<string, JsonSchema>> = {
  identifier: {
    description: 'An id or pseudonymous key: ASCII letters, digits and . _ : / -',
    type: 'string',
    maxLength: identifierLength,
    pattern: identifierPattern,
  },
  partialDate: {
    description: 'A civil date known to the day, month or year: 2022-07-14, 2022-07, 2022',
    type: 'string',
    maxLength: 10,
    pattern: partialDatePattern,
  },
  currency: {
    description: 'An ISO 4217 code, such as KES',
    type: 'string',
    maxLength: 3,
    pattern: currencyPattern,
  },
  wholeNumber: { type: 'integer', minimum: 0, maximum: countLimit },
  count: {
    description: 'A number of persons, cases or things, and how well it is known',
    anyOf: [
      closed({ kind: { const: 'exact' }, value: ref('wholeNumber') }, ['kind', 'value']),
      closed(
        { kind: { const: 'estimate' }, value: ref('wholeNumber'), basis: ref('count_basis') },
        ['kind', 'value'],
      ),
      {
        ...closed(
          { kind: { const: 'interval' }, min: ref('wholeNumber'), max: ref('wholeNumber') },
          ['kind'],
        ),
        // The kind and one bound at least.
        minProperties: 2,
      },
      closed(
        {
          kind: { const: 'censored' },
          below: { type: 'integer', minimum: 2, maximum: countLimit },
        },
        ['kind', 'below'],
      ),
    ],
  },
};

/**
 * The JSON Schema documents, one a record, structure and data set. Each stands alone: what it refers
 * to is among its own `$defs`, so that no validator has to fetch anything.
 */
export function jsonSchemas(lists: readonly CodeListDetails[]): Map<string, string> {
  return new Map(
    shapes.map((shape) => [
      `json-schema/${shape.name}.json`,
      `${JSON.stringify(jsonSchema(shape, lists), null, 2)}\n`,
    ]),
  );
}

/** The document of one shape. */
export function jsonSchema(shape: Shape, lists: readonly CodeListDetails[]): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const body = objectOf(shape);
  collect(body, definitions, lists);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${schemaBase}${shape.name}.json`,
    title: shape.name,
    ...body,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Adds what a schema refers to, and what that refers to in turn. */
function collect(
  schema: unknown,
  found: Map<string, JsonSchema>,
  lists: readonly CodeListDetails[],
): void {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/gu)) {
    if (name === undefined || found.has(name)) continue;
    const definition = definitionOf(name, lists);
    found.set(name, definition);
    collect(definition, found, lists);
  }
}

function definitionOf(name: string, lists: readonly CodeListDetails[]): JsonSchema {
  const list = lists.find(({ id }) => id === name);
  if (list !== undefined) {
    return {
      title: list.title.en,
      description: `Code list ${list.id}, version ${list.version}`,
      enum: list.values.map(({ code }) => code),
    };
  }
  const shape = shapes.find((candidate) => candidate.name === name);
  const definition = shape === undefined ? values[name] : objectOf(shape);
  if (definition === undefined) throw new Error(`Nothing is called ${name}`);
  return definition;
}

function objectOf(shape: Shape): JsonSchema {
  return {
    description: shape.definition,
    ...closed(
      Object.fromEntries(
        shape.fields.map((field) => [
          field.name,
          { description: field.definition, ...schemaOf(field.type) },
        ]),
      ),
      shape.fields.filter(({ required }) => required).map(({ name }) => name),
    ),
  };
}

function schemaOf(type: ShapeField['type']): JsonSchema {
  switch (type.kind) {
    case 'text':
      return { type: 'string', maxLength: type.maxLength };
    case 'integer':
    case 'number':
      return { type: type.kind, minimum: type.minimum, maximum: type.maximum };
    case 'identifier':
    case 'partialDate':
    case 'currency':
    case 'count':
      return ref(type.kind);
    case 'code':
      return ref(type.list);
    case 'structure':
      return ref(type.structure);
    case 'table':
      return { type: 'array', items: ref(type.record) };
    case 'list':
      return { type: 'array', maxItems: type.maxItems, items: schemaOf(type.of) };
  }
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function closed(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}
