/**
 * The few Node functions that tests use, typed here instead of by `@types/node`: package tests are checked in the same
 * program as the package's source, and Node's global types would then let Node names into a core that must not know them.
 */
interface FileSystem {
  existsSync(path: string): boolean;
  mkdirSync(path: string, options: { recursive: true }): string | undefined;
  mkdtempSync(prefix: string): string;
  readFileSync(path: string): Uint8Array;
  readFileSync(path: string, encoding: 'utf8'): string;
  readdirSync(path: string): string[];
  rmSync(path: string, options: { recursive: true; force: true }): void;
  statSync(path: string): { isDirectory(): boolean; size: number };
  writeFileSync(path: string, data: string | Uint8Array): void;
}

interface Path {
  basename(path: string, suffix?: string): string;
  dirname(path: string): string;
  extname(path: string): string;
  join(...parts: string[]): string;
  relative(from: string, to: string): string;
  resolve(...parts: string[]): string;
}

declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  getBuiltinModule(name: 'node:fs'): FileSystem;
  getBuiltinModule(name: 'node:path'): Path;
};

/** `node:fs`, the part that tests use. */
export const fs: FileSystem = process.getBuiltinModule('node:fs');

/** `node:path`, the part that tests use. */
export const path: Path = process.getBuiltinModule('node:path');

/** Environment variables of the test run. */
export const env: Readonly<Record<string, string | undefined>> = process.env;

/** Absolute path of the repository, whatever folder the tests were started in. */
export const repository: string = process.env['NJIA_REPOSITORY'] ?? process.cwd();
