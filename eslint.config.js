import { builtinModules } from 'node:module';
import jsdoc from 'eslint-plugin-jsdoc';
import redosDetector from 'eslint-plugin-redos-detector';
import { configs as regexpConfigs } from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sources = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test-prop.ts', '**/*.test-d.ts'];
/** Where Node may be named: the command line, and entries that say so. */
const nodeSources = ['packages/cli/src/**/*.ts', 'packages/*/src/node/**/*.ts'];

/**
 * Exports and the fields of exported interfaces: what a reader of the reference sees. A field of one literal type, such
 * as `kind: 'text'`, says itself.
 */
const documented = [
  'ExportNamedDeclaration > ClassDeclaration',
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > TSInterfaceDeclaration',
  'ExportNamedDeclaration > TSInterfaceDeclaration > TSInterfaceBody > TSMethodSignature',
  'ExportNamedDeclaration > TSInterfaceDeclaration > TSInterfaceBody > TSPropertySignature:not([typeAnnotation.typeAnnotation.type="TSLiteralType"])',
  'ExportNamedDeclaration > TSTypeAliasDeclaration',
  'ExportNamedDeclaration[declaration.type="VariableDeclaration"]',
];

const noNetwork = [
  'EventSource',
  'Request',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'fetch',
  'importScripts',
  'navigator',
].map((name) => ({ name, message: 'Nothing here reaches a network.' }));

const noNode = ['Buffer', '__dirname', '__filename', 'global', 'module', 'process', 'require'].map(
  (name) => ({ name, message: 'The core runs in browsers, Deno and Bun: no Node names.' }),
);

const noCodeFromText = {
  selector: 'MemberExpression[property.name="constructor"] > CallExpression.object',
  message: 'No code is made from text.',
};

const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The same input gives the same bytes: take the day as an option.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
    message:
      'No clock, and civil dates never go through Date: use the partial dates of the schema.',
  },
];

const noDynamicNodeImport = {
  selector: 'ImportExpression[source.value=/^node:/]',
  message: 'The core runs in browsers, Deno and Bun: no Node imports.',
};

export default defineConfig(
  {
    ignores: [
      '**/.cache/',
      // Programs that measure other people's untyped libraries; oxlint reads them.
      'bench/',
      '**/dist/',
      // One line each; the tests of the manifests read them.
      'packages/*/tsup.config.ts',
      '**/generated/',
      '**/gazetteers/data/',
      'coverage/',
      'site/',
      '**/test/in/',
      '**/test/out/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexpConfigs['flat/recommended']],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Control characters are looked for on purpose: they are what is taken out of texts.
      'no-control-regex': 'off',
      'regexp/no-control-character': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // With noUncheckedIndexedAccess, `!` is how a loop says that its index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
    },
  },
  {
    files: sources,
    ignores: tests,
    plugins: { jsdoc, 'redos-detector': redosDetector },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { contexts: documented, enableFixer: false, require: { FunctionDeclaration: false } },
      ],
      'jsdoc/require-description': ['error', { checkConstructors: false }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/check-tag-names': ['error', { typed: true, definedTags: ['remarks', 'typeParam'] }],
      'no-restricted-globals': ['error', ...noNetwork],
      'no-restricted-syntax': ['error', noCodeFromText],
      // What users run meets hostile text. `ignoreError`: a pattern it gives up on is left to the rules of regexp.
      'redos-detector/no-unsafe-regex': ['error', { ignoreError: true }],
    },
  },
  {
    files: sources,
    ignores: [...tests, ...nodeSources],
    rules: {
      'no-restricted-globals': ['error', ...noNetwork, ...noNode],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'The core runs in browsers, Deno and Bun.' },
            { regex: '\\.\\./dist/', message: 'Import the source.' },
          ],
          paths: builtinModules.filter((name) => !name.startsWith('_')),
        },
      ],
      'no-restricted-syntax': ['error', noCodeFromText, noDynamicNodeImport, ...noClock],
    },
  },
  {
    files: ['packages/anonymise/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Take a seeded generator, or crypto.getRandomValues.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Programs for a terminal print; that is their result.
    files: ['bench/**/*.ts', 'examples/**/*.ts', 'tools/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'off' },
  },
);
