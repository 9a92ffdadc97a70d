import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const prefix = '.njia-';
const staleAfterMs = 60 * 60 * 1000;
const open = new Set<string>();

/** Temporary files of this run; they go when it ends, however it ends. */
export const temporaryFiles = {
  /** Names one in a folder and remembers it. */
  name(folder: string): string {
    const path = join(folder, `${prefix}${process.pid}-${crypto.randomUUID()}.tmp`);
    open.add(path);
    return path;
  },
  /** Remembers a file of another name, such as a lock. */
  remember(path: string): void {
    open.add(path);
  },
  /** Forgets one that became an output, or was removed. */
  forget(path: string): void {
    open.delete(path);
  },
  /** Removes all that are left; called on every end, signals included, so it must not wait. */
  removeAll(): void {
    for (const path of open) rmSync(path, { force: true });
    open.clear();
  },
  /** Removes what a killed run of ours left in a folder: our prefix, older than an hour. */
  sweep(folder: string): void {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
      const path = join(folder, name);
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > staleAfterMs) rmSync(path, { force: true });
    }
  },
};
