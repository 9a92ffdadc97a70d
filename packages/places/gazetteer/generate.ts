import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { gazetteers } from './gazetteers.ts';

// Writes src/gazetteers/data/*.ts from the pinned packages and the typed facts.
const folder = new URL('../src/gazetteers/data/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, source } of gazetteers()) {
  writeFileSync(new URL(file, folder), source);
  process.stdout.write(`${file.padEnd(20)} ${String(gzipSync(source, { level: 9 }).length).padStart(9)} B gzip\n`);
}
