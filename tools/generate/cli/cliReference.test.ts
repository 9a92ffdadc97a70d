import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cliReference } from './cliReference.ts';

test('the reference of the commands is fresh: pnpm generate cli', async () => {
  const written = readFileSync(new URL('../../../docs/reference/cli.md', import.meta.url), 'utf8');
  expect(written).toBe(await cliReference());
});
