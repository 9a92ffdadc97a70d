import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importArrows } from './check/importArrows.ts';
import { readManifest } from './check/manifest.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** A packed package. */
export interface Tarball {
  /** Folder name under `packages`. */
  folder: string;
  /** Name on the registry. */
  name: string;
  /** Absolute path of the `.tgz`. */
  file: string;
}

/**
 * Packs every package as a release would; `dist` must be built.
 *
 * @param destination - folder for the tarballs, made when missing
 * @returns the tarballs, in the order of the import arrows
 * @throws Error when a package does not pack
 */
export function packAll(destination: string): Tarball[] {
  mkdirSync(destination, { recursive: true });
  return Object.keys(importArrows).map((folder) => {
    const before = new Set(readdirSync(destination));
    const packed = spawnSync('pnpm', ['pack', '--pack-destination', destination], {
      cwd: join(repository, 'packages', folder),
      encoding: 'utf8',
    });
    const made = readdirSync(destination).find((file) => !before.has(file));
    if (packed.status !== 0 || made === undefined) {
      throw new Error(`packages/${folder} did not pack:\n${packed.stdout}${packed.stderr}`);
    }
    return { folder, name: readManifest(folder).name, file: join(destination, made) };
  });
}
