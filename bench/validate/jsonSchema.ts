import { readFileSync } from 'node:fs';

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The published schema of a journey: what every validator in the bench is built from. */
export const journeySchema = JSON.parse(
  readFileSync(new URL('../../packages/schema/json-schema/journey.json', import.meta.url), 'utf8'),
) as JsonSchema;

/** Finds the schema that a reference of {@link journeySchema} names. */
export function referred(reference: string): JsonSchema {
  return journeySchema.$defs![reference.replace('#/$defs/', '')]!;
}
