import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** A program of this repository as one JavaScript file, to be started many times. */
export interface Bundle {
  /** Path of the file. */
  readonly path: string;
  /** Removes it. */
  readonly remove: () => void;
}

/**
 * Bundles a TypeScript program of this repository once, so that starting it costs what starting the
 * published program costs.
 *
 * @param entry - Path of the program from the root of the repository.
 */
export function bundleOf(entry: string): Bundle {
  // Beside the installed packages, where Node finds what the program imports from them.
  const folder = mkdtempSync(join(repository, 'node_modules/.njia-bundle-'));
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', '--into', folder, entry], {
    cwd: repository,
  });
  if (status !== 0) throw new Error('The program could not be bundled.');
  return {
    path: join(folder, 'program.mjs'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
