/**
 * `pnpm generate`: writes what is derived (JSON Schema files, code list tables, catalogues, reference pages).
 * Each package that derives something has a `generate.ts`; they run in the order of the import arrows, because a later
 * one may read what an earlier one wrote. Arguments name the packages to run; none runs all.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importArrows } from './check/importArrows.ts';
import { runEach } from './runEach.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

const programs = Object.keys(importArrows)
  .filter((folder) => wanted.length === 0 || wanted.includes(folder))
  .map((folder) => `packages/${folder}/generate.ts`)
  .filter((program) => existsSync(`${repository}${program}`));

process.exitCode = runEach(programs);
