// Writes an output over and over, each time another version: `writeOften.ts FILE`. The tests of the
// command line stop it at any moment and look at what is left.
import process from 'node:process';
import { writeFiles } from '../../packages/cli/src/io/writeFiles.js';

const [path] = process.argv.slice(2) as [string];
const chunk = 64 * 1024;

for (let version = 1; ; version += 1) {
  await writeFiles([{ path, content: pieces(version) }], []);
  if (version === 1) process.stdout.write('ready\n');
}

/** A version is whole when all its characters are its last digit and its end is there. */
async function* pieces(version: number): AsyncGenerator<Uint8Array> {
  const filled = new TextEncoder().encode(String(version % 10).repeat(chunk));
  for (let count = 0; count < 8; count += 1) {
    await Promise.resolve();
    yield filled;
  }
  yield new TextEncoder().encode('\n');
}
