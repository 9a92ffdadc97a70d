import { importArrows } from '../check/importArrows.ts';
import { readManifest } from '../check/manifest.ts';

/** A public entry that a program imports. */
export interface Entry {
  /** As a user writes it: `@njia/schema/zod`. */
  specifier: string;
  /** Only for Node: not offered to browsers. */
  needsNode: boolean;
}

/** Every entry with code, of every package, as the manifests name them. */
export function publicEntries(): Entry[] {
  return Object.keys(importArrows).flatMap((folder) => {
    const { name, exports } = readManifest(folder);
    return Object.entries(exports)
      .filter(([, entry]) => typeof entry !== 'string')
      .map(([path]) => ({
        specifier: path === '.' ? name : `${name}/${path.slice(2)}`,
        needsNode: path === './node' || path.endsWith('/node'),
      }));
  });
}
