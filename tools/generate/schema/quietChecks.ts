import type { Field } from '../../../packages/schema/src/model/field.ts';
import type { FieldType } from '../../../packages/schema/src/model/fieldType.ts';
import { generatedNote } from './generatedNote.ts';
import { typeName } from './names.ts';
import { shapes, type Shape } from './shapes.ts';

const folder = 'src/validate/quiet';

/**
 * The quiet checks: straight-line code that says whether every value of a record surely gives
 * no finding, so that most records need no second look. One source file a record or structure that
 * has such values.
 */
export function quietChecks(): Map<string, string> {
  const inRecords = new Set(shapes.filter(({ kind }) => kind === 'record').flatMap(withNested));
  const wanted = shapes.filter((shape) => inRecords.has(shape) && conditions(shape).length > 0);
  const recordNames = wanted.filter(({ kind }) => kind === 'record').map(({ name }) => name);
  const files = new Map<string, string>(
    wanted.map((shape) => [`${folder}/generated/${shape.name}.ts`, quietCheck(shape)]),
  );
  files.set(
    `${folder}/quietChecks.ts`,
    `${generatedNote}import type { QuietContext } from './quietContext.js';
${recordNames.map((name) => `import { isQuiet${typeName(name)} } from './generated/${name}.js';`).join('\n')}

/** The quiet check of each record type; what it is given holds the right kinds of values, but any may be absent. */
export const quietChecks: Readonly<Record<string, (record: never, context: QuietContext) => boolean>> = {
${recordNames.map((name) => `  ${name === 'case' ? `'case'` : name}: isQuiet${typeName(name)},`).join('\n')}
};
`,
  );
  return files;
}

interface Condition {
  /** Expression over `value` and `context` that is true for a quiet value. */
  readonly test: string;
  /** Name to module. */
  readonly imports: readonly (readonly [string, string])[];
}

function quietCheck(shape: Shape): string {
  const all = conditions(shape);
  const imports = new Map(all.flatMap((condition) => condition.imports));
  const type = typeName(shape.name);
  imports.delete(`isQuiet${type}`);
  return `${generatedNote}import type { ${type} } from '../../../records/${shape.name}.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
${[...imports].map(([name, from]) => `import { ${name} } from '${from}';`).join('\n')}

/**
 * Whether no value of a \`${shape.name}\` can give a finding.
 *
 * @param value - The \`${shape.name}\`.
 * @param context - The day and the profile.
 */
export function isQuiet${type}(value: Loose<${type}>, context: QuietContext): boolean {
${all.map(({ test }) => `  if (!(${test})) return false;`).join('\n')}
  return true;
}
${all.some(({ test }) => test.includes('every(')) ? everyHelper : ''}`;
}

const everyHelper = `
function every<Item>(
  items: readonly Item[],
  check: (item: Item, context: QuietContext) => boolean,
  context: QuietContext,
): boolean {
  for (let index = 0; index < items.length; index += 1) if (!check(items[index]!, context)) return false;
  return true;
}
`;

function conditions(shape: Shape): Condition[] {
  const own =
    shape.name === 'place'
      ? [{ test: 'isQuietPosition(value, context)', imports: [helper('isQuietPosition')] }]
      : [];
  return [
    ...own,
    ...(shape.fields as readonly Field[]).flatMap((field) => condition(field, shape) ?? []),
  ];
}

const helper = (name: string): readonly [string, string] => [name, `../${name}.js`];

function condition(field: Field, shape: Shape): Condition | undefined {
  const { type } = field;
  const value = `value.${field.name}`;
  const tested = (name: string, test: string, from = helper(name)): Condition => ({
    test: `${value} === undefined || ${test}`,
    imports: [from],
  });
  if (type.kind === 'list') return listCondition(field, type.of, value);
  switch (type.kind) {
    case 'text':
      // Prose is always read in full.
      if (field.role === 'free-text') return { test: `${value} === undefined`, imports: [] };
      return tested('isQuietText', `isQuietText(${value})`);
    case 'identifier':
      if (field.role !== 'direct-identifier' || type.references !== undefined) return undefined;
      return tested(
        'isQuietIdentifier',
        `isQuietIdentifier(${value}, ${field.name === 'id'}, context)`,
      );
    case 'partialDate':
      if (shape.name === 'activity' || shape.name === 'period') return undefined;
      return tested('isQuietDate', `isQuietDate(${value}, context)`);
    case 'count':
      return tested('isQuietCount', `isQuietCount(${value})`);
    case 'structure': {
      const nested = shapeOf(type.structure);
      if (conditions(nested).length === 0) return undefined;
      const name = `isQuiet${typeName(nested.name)}`;
      return tested(name, `${name}(${value}, context)`, [name, `./${nested.name}.js`]);
    }
    default:
      return undefined;
  }
}

function listCondition(field: Field, item: FieldType, value: string): Condition | undefined {
  if (item.kind === 'code')
    return {
      test: `${value} === undefined || isQuietCodes(${value})`,
      imports: [helper('isQuietCodes')],
    };
  if (item.kind !== 'structure') return undefined;
  const nested = shapeOf(item.structure);
  if (conditions(nested).length === 0) return undefined;
  const name = `isQuiet${typeName(nested.name)}`;
  return {
    test: `${value} === undefined || every(${value}, ${name}, context)`,
    imports: [[name, `./${nested.name}.js`]],
  };
}

/** A shape and all that stand inside it. */
function withNested(shape: Shape): Shape[] {
  const nested = (shape.fields as readonly Field[]).flatMap(({ type }) => {
    const item = type.kind === 'list' ? type.of : type;
    return item.kind === 'structure' ? withNested(shapeOf(item.structure)) : [];
  });
  return [shape, ...nested];
}

function shapeOf(name: string): Shape {
  const shape = shapes.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`There is no structure ${name}.`);
  return shape;
}
