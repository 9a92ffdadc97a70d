import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { generatedNote } from './generatedNote.ts';
import { jsonSchema } from './jsonSchemas.ts';
import { typeName } from './names.ts';
import { schemaFolder } from './schemaFolder.ts';
import { shapes } from './shapes.ts';

// A CommonJS module: its default export is the module, or the function, as the loader likes.
const standaloneCode = standalone.default;

/**
 * The validators that ajv writes, bundled into one file without imports: no code is made from text
 * where they run, so that a page may forbid it.
 */
export async function ajvStandalone(
  lists: readonly CodeListDetails[],
): Promise<Map<string, string>> {
  const dataset = shapes.find(({ kind }) => kind === 'dataset')!;
  // Nothing in the schemas is newer than draft 7 but `$defs`; the class for 2020-12 would write code that
  // keeps track of evaluated properties, and that no bundler can drop.
  const document = jsonSchema(dataset, lists);
  delete document['$schema'];
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    // One function a definition: a list of codes then stands in the file once.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(document);
  const validators = Object.fromEntries(
    shapes.map(({ name, kind }) => [
      `validate${typeName(name)}`,
      kind === 'dataset' ? String(document['$id']) : `${String(document['$id'])}#/$defs/${name}`,
    ]),
  );
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode(ajv, validators), resolveDir: schemaFolder, loader: 'js' },
    bundle: true,
    absWorkingDir: schemaFolder,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return new Map([
    [
      'src/ajv/generated/validators.ts',
      `${generatedNote}// @ts-nocheck: the code is that of ajv (MIT).\n${outputFiles[0]!.text}`,
    ],
    ['src/ajv/index.ts', entry()],
  ]);
}

function entry(): string {
  const names = shapes.map(({ name }) => name);
  return `${generatedNote}import * as validators from './generated/validators.js';
import { standaloneValidator, type StandaloneValidator } from './standaloneValidator.js';
${names.map((name) => `import type { ${typeName(name)} } from '../records/${name}.js';`).join('\n')}

export type { SchemaViolation, StandaloneValidator, Verdict } from './standaloneValidator.js';

${shapes
  .map(
    ({ name, definition }) => `/** Checks a \`${name}\` against its JSON Schema. ${definition} */
export const validate${typeName(name)}: StandaloneValidator<${typeName(name)}> =
  /* @__PURE__ */ standaloneValidator(validators.validate${typeName(name)});`,
  )
  .join('\n\n')}
`;
}
