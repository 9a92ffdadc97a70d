import { expect, it } from 'vitest';
import { fs, path, repository } from '#test/nodeBuiltins.js';
import { gateVersion } from './gateVersion.js';

it('is the version of the package', () => {
  const manifest = fs.readFileSync(
    path.join(repository, 'packages/anonymise/package.json'),
    'utf8',
  );
  expect((JSON.parse(manifest) as { version: string }).version).toBe(gateVersion);
});
