import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { gate } from './gate.ts';
import { gazetteers } from './gazetteers.ts';

// Writes src/gazetteers/data/*.ts from the pinned packages and the typed facts.
const folder = new URL('../src/gazetteers/data/', import.meta.url);
mkdirSync(folder, { recursive: true });
const files = gazetteers();
const wrong = gate(files.find(({ file }) => file === 'kenya.ts')?.drafts ?? []);
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(1);
}
for (const { file, source } of files) {
  writeFileSync(new URL(file, folder), source);
  process.stdout.write(
    `${file.padEnd(20)} ${String(gzipSync(source, { level: 9 }).length).padStart(9)} B gzip\n`,
  );
}
