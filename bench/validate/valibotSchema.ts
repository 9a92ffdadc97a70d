import * as v from 'valibot';
import { journeySchema, referred, type JsonSchema } from './jsonSchema.ts';

const known = new Map<string, v.GenericSchema>();

/** The schema of a journey in valibot, made part by part from the published JSON Schema. */
export const valibotJourney = toValibot(journeySchema);

function toValibot(schema: JsonSchema): v.GenericSchema {
  if (schema.$ref !== undefined) {
    const ready = known.get(schema.$ref) ?? toValibot(referred(schema.$ref));
    known.set(schema.$ref, ready);
    return ready;
  }
  if (schema.anyOf !== undefined && schema.type === undefined)
    return v.union(schema.anyOf.map(toValibot));
  if (schema.enum !== undefined) return v.picklist(schema.enum);
  if (schema.const !== undefined) return v.literal(schema.const);
  switch (schema.type) {
    case 'object': {
      const required = new Set(schema.required);
      const entries = Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const inner = toValibot(property);
        return [name, required.has(name) ? inner : v.exactOptional(inner)] as const;
      });
      return v.strictObject(Object.fromEntries(entries));
    }
    case 'array':
      return v.pipe(v.array(toValibot(schema.items!)), v.maxLength(schema.maxItems ?? Infinity));
    case 'string':
      return v.pipe(
        v.string(),
        v.maxLength(schema.maxLength ?? Infinity),
        v.regex(new RegExp(schema.pattern ?? '', 'u')),
      );
    default: {
      const range = v.pipe(
        v.number(),
        v.minValue(schema.minimum ?? -Infinity),
        v.maxValue(schema.maximum ?? Infinity),
      );
      return schema.type === 'integer' ? v.pipe(range, v.integer()) : range;
    }
  }
}
