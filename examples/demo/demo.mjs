// @ts-check
// Runs the steps of the demo with the built command line and shows what they say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { next, steps } from './steps.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const program = join(repository, 'packages/cli/dist/bin.js');
if (!existsSync(program)) {
  process.stderr.write('The command line is not built. Run: npx -y pnpm@12.21.0 demo\n');
  process.exit(1);
}

const results = mkdtempSync(join(tmpdir(), 'njia-demo-'));
const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

for (const [index, { title, words, ends, lines, writes = [] }] of steps.entries()) {
  const typed = words.map((word) => word.replace('OUT/', `${results}/`));
  say(`\n━━ ${index + 1} of ${steps.length}  ${title}`);
  say(`   $ njia ${typed.join(' ')}\n`);
  const run = spawnSync(process.execPath, [program, ...typed], {
    cwd: repository,
    encoding: 'utf8',
  });
  show(run.stdout, lines);
  show(run.stderr, undefined);
  for (const file of writes) say(`   -> ${join(results, file)}`);
  if (run.status !== ends) {
    say(
      `\nThis step ended with exit code ${run.status}, not ${ends}: something is wrong with this checkout.`,
    );
    process.exit(1);
  }
}

say(`\n━━ Done. The results are in ${results}; delete it when you have seen them. Next:\n`);
for (const command of next) say(`   ${command}`);
say('');

/**
 * Shows the beginning of a result, moved to the right.
 *
 * @param {string} text - Result of a step.
 * @param {number | undefined} most - Most lines.
 */
function show(text, most) {
  const all = text
    .trimEnd()
    .split('\n')
    .filter((line, index, { length }) => length > 1 || line !== '');
  const shown = all.slice(0, most);
  for (const line of shown) say(line === '' ? '' : `   ${line}`);
  if (shown.length < all.length) say(`   ... and ${all.length - shown.length} lines more`);
}
