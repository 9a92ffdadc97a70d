import { generatedNote } from './generatedNote.ts';
import { listName, propertyName, typeName } from './names.ts';
import { shapes, type Shape, type ShapeField } from './shapes.ts';

/** The checkers: straight-line code that answers yes or no, one source file a record or structure. */
export function checkers(): Map<string, string> {
  const files = new Map<string, string>(
    shapes.map((shape) => [`src/check/generated/${shape.name}.ts`, checker(shape)]),
  );
  files.set(
    'src/check/index.ts',
    generatedNote +
      shapes
        .map((shape) => `export { is${typeName(shape.name)} } from './generated/${shape.name}.js';`)
        .join('\n') +
      '\n',
  );
  return files;
}

/** Everything a checker needs from elsewhere. */
interface Needs {
  /** Name and module. */
  readonly imports: Map<string, string>;
  /** Lists of which it keeps the codes in a set. */
  readonly lists: Set<string>;
}

function checker(shape: Shape): string {
  const needs: Needs = {
    imports: new Map([
      ['isProperties', '../values.js'],
      ['hasNoMore', '../values.js'],
    ]),
    lists: new Set(),
  };
  const steps = shape.fields.map((field) => {
    const test = testOf(field.type, needs);
    const required = field.required
      ? `  if (!${test}) return false;\n  known += 1;`
      : `  if (field !== undefined) {\n    if (!${test}) return false;\n    known += 1;\n  }`;
    return `  field = value['${field.name}'];\n${required}`;
  });
  const sets = [...needs.lists].map((list) => {
    needs.imports.set(listName(list), `../../codelists/${propertyName(list)}.js`);
    return `const ${codesName(list)}: ReadonlySet<unknown> = new Set(${listName(list)}.codes);`;
  });
  return `${generatedNote}import type { ${typeName(shape.name)} } from '../../records/${shape.name}.js';
${[...needs.imports].map(([name, from]) => `import { ${name} } from '${from}';`).join('\n')}

${sets.join('\n')}
const keys: ReadonlySet<string> = new Set([${shape.fields.map(({ name }) => `'${name}'`).join(', ')}]);

/**
 * Whether a value is a valid \`${shape.name}\`. ${shape.definition}
 *
 * @param value - Anything.
 */
export function is${typeName(shape.name)}(value: unknown): value is ${typeName(shape.name)} {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
${steps.join('\n')}
  return hasNoMore(value, known, keys);
}
`;
}

function testOf(type: ShapeField['type'], needs: Needs): string {
  const call = (name: string, ...args: readonly (string | number)[]): string => {
    needs.imports.set(name, '../values.js');
    return `${name}(${['field', ...args].join(', ')})`;
  };
  switch (type.kind) {
    case 'text':
      return call('isText', type.maxLength);
    case 'identifier':
      return call('isIdentifier');
    case 'partialDate':
      return call('isDate');
    case 'currency':
      return call('isCurrency');
    case 'count':
      return call('isCount');
    case 'integer':
      return call('isWholeNumber', type.minimum, type.maximum);
    case 'number':
      return call('isNumber', type.minimum, type.maximum);
    case 'code':
      needs.lists.add(type.list);
      return `${codesName(type.list)}.has(field)`;
    case 'structure':
      return `${checkerOf(type.structure, needs)}(field)`;
    case 'table':
      return call('isListOf', 'Infinity', checkerOf(type.record, needs));
    case 'list':
      return listTest(type.of, type.maxItems, needs, call);
  }
}

function listTest(
  of: Extract<ShapeField['type'], { kind: 'list' }>['of'],
  most: number,
  needs: Needs,
  call: (name: string, ...args: readonly (string | number)[]) => string,
): string {
  switch (of.kind) {
    case 'code':
      needs.lists.add(of.list);
      return call('isListOfCodes', most, codesName(of.list));
    case 'structure':
      return call('isListOf', most, checkerOf(of.structure, needs));
    case 'identifier':
      needs.imports.set('isIdentifier', '../values.js');
      return call('isListOf', most, 'isIdentifier');
    default:
      throw new Error(`No field is a list of the kind ${of.kind}: write its test here.`);
  }
}

function checkerOf(name: string, needs: Needs): string {
  const isShape = `is${typeName(name)}`;
  needs.imports.set(isShape, `./${name}.js`);
  return isShape;
}

function codesName(list: string): string {
  return `${propertyName(list)}Codes`;
}
