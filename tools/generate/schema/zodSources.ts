import { generatedNote } from './generatedNote.ts';
import { listName, propertyName, typeName } from './names.ts';
import { shapes, type Shape, type ShapeField } from './shapes.ts';

/** The zod schemas, one source file a record or structure, with a registry and a type test. */
export function zodSources(): Map<string, string> {
  const files = new Map(
    shapes.map((shape) => [`src/zod/${shape.name}.ts`, zodSource(shape)] as const),
  );
  const names = shapes.map((shape) => `${shape.name}Schema`);
  const imports = shapes.map(
    (shape) => `import { ${shape.name}Schema } from './${shape.name}.js';`,
  );
  files.set(
    'src/zod/schemaRegistry.ts',
    `${generatedNote}import * as z from 'zod';
import { schemaBase } from '../schemaBase.js';
${imports.join('\n')}

/**
 * The schemas under their JSON Schema ids. It is a registry of our own: the global one of zod refuses
 * an id twice, and an ESM and a CommonJS copy of this package may well meet in one program.
 */
export const schemaRegistry: z.core.$ZodRegistry<{ id: string }> = z
  .registry<{ id: string }>()
${shapes.map((shape) => `  .add(${shape.name}Schema, { id: \`\${schemaBase}${shape.name}.json\` })`).join('\n')};
`,
  );
  files.set(
    'src/zod/index.ts',
    `${generatedNote}export { countSchema, currencySchema, identifierSchema, partialDateSchema } from './values.js';
export { schemaRegistry } from './schemaRegistry.js';
export { htcdsRecordSchema } from './htcdsRecord.js';
${names.map((name, index) => `export { ${name} } from './${shapes[index]!.name}.js';`).join('\n')}
`,
  );
  files.set(
    'src/zod/agreement.test-d.ts',
    `${generatedNote}import type * as z from 'zod';
${shapes.map((shape) => `import type { ${typeName(shape.name)} } from '../records/${shape.name}.js';`).join('\n')}
import type { Count } from '../values/count.js';
import type { Equal, Expect, Frozen } from './typeTests.js';
import type { HtcdsRecord } from '../htcds/index.js';
import type { countSchema, htcdsRecordSchema, ${names.join(', ')} } from './index.js';

/** What zod infers is the documented interface: a difference is a type error here. */
export type Agreement = [
  Expect<Equal<Frozen<z.output<typeof countSchema>>, Count>>,
  Expect<Equal<Frozen<z.output<typeof htcdsRecordSchema>>, HtcdsRecord>>,
${shapes.map((shape) => `  Expect<Equal<Frozen<z.output<typeof ${shape.name}Schema>>, ${typeName(shape.name)}>>,`).join('\n')}
];
`,
  );
  return files;
}

function zodSource(shape: Shape): string {
  const imports = new Map<string, string>();
  const fields = shape.fields.map((field) => {
    const schema = schemaOf(field.type, imports);
    return `  ${field.name}: ${schema}${field.required ? '' : '.optional()'},`;
  });
  const importLines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, from]) => `import { ${name} } from '${from}';`);
  return `${generatedNote}import * as z from 'zod';
${importLines.join('\n')}

/** ${shape.definition} */
export const ${shape.name}Schema = z.strictObject({
${fields.join('\n')}
});
`;
}

function schemaOf(type: ShapeField['type'], imports: Map<string, string>): string {
  switch (type.kind) {
    case 'text':
      return `z.string().max(${type.maxLength})`;
    case 'integer':
      return `z.int().min(${type.minimum}).max(${type.maximum})`;
    case 'number':
      return `z.number().min(${type.minimum}).max(${type.maximum})`;
    case 'identifier':
    case 'partialDate':
    case 'currency':
    case 'count':
      imports.set(`${type.kind}Schema`, './values.js');
      return `${type.kind}Schema`;
    case 'code':
      imports.set(listName(type.list), `../codelists/${propertyName(type.list)}.js`);
      return `z.enum(${listName(type.list)}.codes)`;
    case 'structure':
      imports.set(`${type.structure}Schema`, `./${type.structure}.js`);
      return `${type.structure}Schema`;
    case 'table':
      imports.set(`${type.record}Schema`, `./${type.record}.js`);
      return `z.array(${type.record}Schema)`;
    case 'list':
      return `z.array(${schemaOf(type.of, imports)}).max(${type.maxItems})`;
  }
}
