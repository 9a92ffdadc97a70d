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

interface ChildProcess {
  spawnSync(
    command: string,
    args: readonly string[],
    options?: { stdio: 'ignore'; cwd: string },
  ): { readonly status: number | null };
}

interface OperatingSystem {
  tmpdir(): string;
  userInfo(): { readonly uid: number };
}

declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  getBuiltinModule(name: 'node:fs'): FileSystem;
  getBuiltinModule(name: 'node:path'): Path;
  getBuiltinModule(name: 'node:child_process'): ChildProcess;
  getBuiltinModule(name: 'node:os'): OperatingSystem;
};

/** `node:fs`, the part that tests use. */
export const fs: FileSystem = process.getBuiltinModule('node:fs');

/** `node:path`, the part that tests use. */
export const path: Path = process.getBuiltinModule('node:path');

/** `node:child_process`, the part that tests use. */
export const childProcess: ChildProcess = process.getBuiltinModule('node:child_process');

/** `node:os`, the part that tests use. */
export const os: OperatingSystem = process.getBuiltinModule('node:os');

/** Environment variables of the test run. */
export const env: Readonly<Record<string, string | undefined>> = process.env;

/** Absolute path of the repository, whatever folder the tests were started in. */
export const repository: string = process.env['NJIA_REPOSITORY'] ?? process.cwd();
