import { type } from 'arktype';
import { journeySchema, referred, type JsonSchema } from './jsonSchema.ts';

type Ark = type.Any;

const known = new Map<string, Ark>();

/** The schema of a journey in arktype, made part by part from the published JSON Schema. */
export const arktypeJourney = toArk(journeySchema);

function toArk(schema: JsonSchema): Ark {
  if (schema.$ref !== undefined) {
    const ready = known.get(schema.$ref) ?? toArk(referred(schema.$ref));
    known.set(schema.$ref, ready);
    return ready;
  }
  if (schema.anyOf !== undefined && schema.type === undefined)
    return schema.anyOf.map(toArk).reduce((left, right) => left.or(right) as Ark);
  if (schema.enum !== undefined) return type.enumerated(...schema.enum) as Ark;
  if (schema.const !== undefined) return type.unit(schema.const) as Ark;
  switch (schema.type) {
    case 'object': {
      const required = new Set(schema.required);
      const entries = Object.entries(schema.properties ?? {}).map(([name, property]) => [
        required.has(name) ? name : `${name}?`,
        toArk(property),
      ]);
      return type({ '+': 'reject', ...Object.fromEntries(entries) } as never) as unknown as Ark;
    }
    case 'array':
      return toArk(schema.items!)
        .array()
        .atMostLength(schema.maxItems ?? 1e9) as unknown as Ark;
    case 'string': {
      const text = type.string.atMostLength(schema.maxLength ?? 1e9);
      return (schema.pattern === undefined
        ? text
        : text.matching(new RegExp(schema.pattern, 'u'))) as unknown as Ark;
    }
    default: {
      const number = type.number.atLeast(schema.minimum ?? -1e300).atMost(schema.maximum ?? 1e300);
      return (schema.type === 'integer' ? number.divisibleBy(1) : number) as unknown as Ark;
    }
  }
}
