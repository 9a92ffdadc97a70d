import { readFileSync } from 'node:fs';

/** What one `exports` entry with types names, in this order. */
export interface ExportEntry {
  '@njia/source': string;
  import: { types: string; default: string };
  require: { types: string; default: string };
}

/** The part of a package manifest that our checks read. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  type: string;
  sideEffects: boolean;
  bin?: Record<string, string>;
  exports: Record<string, string | ExportEntry>;
  files: string[];
  engines: Record<string, string>;
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * Reads the manifest of a package.
 *
 * @param folder - folder name under `packages`
 */
export function readManifest(folder: string): Manifest {
  const file = new URL(`../../packages/${folder}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
