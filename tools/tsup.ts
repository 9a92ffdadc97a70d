import { defineConfig } from 'tsup';

/** Files under `src` that are no part of the package. */
const notShipped = ['test', 'test-prop', 'test-d', 'bench'].map((kind) => `!src/**/*.${kind}.ts`);

/**
 * The build of a library package: ESM, CommonJS and declarations, one chunk a source module, so that a bundler drops
 * what is unused. tsup is reached through this file alone: replacing it is a change here.
 *
 * @param entries - the public entries: output name without ending, to source file
 * @returns the tsup configuration
 */
export function library(entries: Readonly<Record<string, string>>) {
  return defineConfig({
    entry: ['src/**/*.{ts,js}', ...notShipped, '!src/**/*.d.ts', '!src/node/tsconfig.json'],
    format: ['esm', 'cjs'],
    splitting: true,
    target: 'es2022',
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated (egoist/tsup#1388).
    dts: {
      entry: { ...entries },
      compilerOptions: { ignoreDeprecations: '6.0', types: nodeTypes(entries) },
    },
    clean: true,
    silent: true,
  });
}

/**
 * The build of a command-line program: ESM, no declarations.
 *
 * @param entries - the programs: output name without ending, to source file
 * @returns the tsup configuration
 */
export function program(entries: Readonly<Record<string, string>>) {
  return defineConfig({
    entry: { ...entries },
    format: ['esm'],
    splitting: true,
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: true,
    silent: true,
  });
}

/** Only a package with a `./node` entry sees Node's types, and only while its declarations are built. */
function nodeTypes(entries: Readonly<Record<string, string>>): string[] {
  return Object.values(entries).some((source) => source.startsWith('src/node/')) ? ['node'] : [];
}
