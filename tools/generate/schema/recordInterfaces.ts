import { generatedNote } from './generatedNote.ts';
import { propertyName, typeName } from './names.ts';
import { shapes, type Shape, type ShapeField } from './shapes.ts';

/** One documented interface a record or structure. */
export function recordInterfaces(): Map<string, string> {
  const files = new Map(
    shapes.map((shape) => [`src/records/${shape.name}.ts`, recordInterface(shape)] as const),
  );
  files.set(
    'src/records/index.ts',
    generatedNote +
      shapes
        .map((shape) => `export type { ${typeName(shape.name)} } from './${shape.name}.js';`)
        .join('\n') +
      '\n',
  );
  return files;
}

function recordInterface(shape: Shape): string {
  const imports = new Map<string, string>();
  const fields = shape.fields.map((field) => {
    const type = typeOf(field.type, imports, shape.name);
    const property = field.required
      ? `${field.name}: ${type}`
      : `${field.name}?: ${type} | undefined`;
    return `  /** ${describe(field)} */\n  readonly ${property};`;
  });
  const importLines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, from]) => `import type { ${name} } from '${from}';`);
  return `${generatedNote}${importLines.join('\n')}

/** ${shape.definition} */
export interface ${typeName(shape.name)} {
${fields.join('\n')}
}
`;
}

function describe(field: ShapeField): string {
  const type = field.type.kind === 'list' ? field.type.of : field.type;
  if (type.kind === 'identifier' && type.references !== undefined)
    return `${field.definition} Refers to \`${type.references}\`.`;
  if (type.kind === 'code') return `${field.definition} Codes of \`${type.list}\`.`;
  return field.definition;
}

function typeOf(type: ShapeField['type'], imports: Map<string, string>, owner: string): string {
  switch (type.kind) {
    case 'text':
    case 'identifier':
    case 'currency':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'partialDate':
      imports.set('PartialDate', '../values/partialDate.js');
      return 'PartialDate';
    case 'count':
      imports.set('Count', '../values/count.js');
      return 'Count';
    case 'code':
      imports.set(typeName(type.list), `../codelists/${propertyName(type.list)}.js`);
      return typeName(type.list);
    case 'structure':
      return referTo(type.structure, imports, owner);
    case 'table':
      return `readonly ${referTo(type.record, imports, owner)}[]`;
    case 'list':
      return `readonly ${typeOf(type.of, imports, owner)}[]`;
  }
}

function referTo(name: string, imports: Map<string, string>, owner: string): string {
  if (name !== owner) imports.set(typeName(name), `./${name}.js`);
  return typeName(name);
}
