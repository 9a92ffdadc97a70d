import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { doctest } from './tools/doctest/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Packages read each other's source: nothing has to be built before a test runs. */
const sourceConditions = ['@njia/source', 'module', 'import', 'default'];
const fromSource = {
  resolve: {
    conditions: sourceConditions,
    alias: [{ find: /^#test\/(.*)\.js$/u, replacement: `${root}tools/test/$1.ts` }],
  },
  ssr: { resolve: { conditions: sourceConditions } },
};

const shared = {
  environment: 'node',
  // A busy machine is no fault of the code: no test is judged by its time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: { NJIA_REPOSITORY: root },
  exclude: ['**/node_modules/**', '**/dist/**', '**/.cache/**'],
  setupFiles: [`${root}tools/test/failOnConsole.ts`, `${root}tools/test/fixedSeed.ts`],
} as const;

export default defineConfig({
  test: {
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        ...fromSource,
        test: {
          ...shared,
          exclude: [...shared.exclude],
          setupFiles: [...shared.setupFiles],
          name: 'unit',
          include: [
            'packages/*/src/**/*.{test,test-prop}.ts',
            'examples/*/src/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
        },
      },
      {
        ...fromSource,
        plugins: [doctest(root)],
        test: {
          ...shared,
          exclude: [...shared.exclude],
          setupFiles: [...shared.setupFiles],
          name: 'docs',
          include: ['tools/doctest/**/*.doctest.ts'],
        },
      },
      {
        // Reads `dist`, as a user would: no source condition.
        resolve: { alias: fromSource.resolve.alias },
        test: {
          ...shared,
          exclude: [...shared.exclude],
          setupFiles: [...shared.setupFiles],
          name: 'built',
          include: ['tools/**/*.built.ts'],
        },
      },
    ],
  },
});
