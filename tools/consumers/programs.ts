import type { Entry } from './entries.ts';

/**
 * The text of the programs that consumers run. Each imports every public entry and prints, as one line of JSON, which
 * names each entry exports, sorted: every module system and runtime must see the same.
 */
const report = `
const surface = {};
for (const [specifier, entry] of entries) {
  surface[specifier] = Object.keys(entry).filter((name) => name !== 'default' && name !== 'module.exports').sort();
}
`;

const list = (entries: readonly Entry[]) =>
  `const entries = [${entries.map(({ specifier }, i) => `['${specifier}', e${i}]`).join(', ')}];`;

const imports = (entries: readonly Entry[]) =>
  entries.map(({ specifier }, i) => `import * as e${i} from '${specifier}';`).join('\n');

/** An ES module, for Node, Bun and Deno. */
export function esModule(entries: readonly Entry[]): string {
  return `${imports(entries)}\n${list(entries)}\n${report}console.log(JSON.stringify(surface));\n`;
}

/** A CommonJS module. */
export function commonJs(entries: readonly Entry[]): string {
  const requires = entries.map(({ specifier }, i) => `const e${i} = require('${specifier}');`);
  return `${requires.join('\n')}\n${list(entries)}\n${report}console.log(JSON.stringify(surface));\n`;
}

/** A script for a page: it leaves its result in a global, because a page has no standard output. */
export function browserModule(entries: readonly Entry[]): string {
  return `${imports(entries)}\n${list(entries)}\n${report}globalThis.surface = JSON.stringify(surface);\n`;
}

/** A typed program: every entry has declarations, and they hold without `skipLibCheck`. */
export function typedModule(entries: readonly Entry[]): string {
  const keys = entries.map((_, i) => `export type Names${i} = keyof typeof e${i};`);
  return `${imports(entries)}\n${keys.join('\n')}\n`;
}
