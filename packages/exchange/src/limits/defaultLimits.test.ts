import { expect, it } from 'vitest';
import { fs, path, repository } from '#test/nodeBuiltins.js';
import { defaultLimits } from './defaultLimits.js';
import { limitCodes } from './limitCodes.js';

it('stands in the README, each limit with its code', () => {
  const readme = fs.readFileSync(path.join(repository, 'packages/exchange/README.md'), 'utf8');
  const documented = [...readme.matchAll(/^\| `(\w+)`\s*\|[^|]*\| `(LIMIT-[A-Z-]+)`/gmu)];
  const codes = Object.entries(limitCodes).map(([name, { code }]) => [name, code]);
  expect(documented.map(([, name, code]) => [name, code])).toEqual(codes);
  expect(Object.keys(defaultLimits)).toEqual(Object.keys(limitCodes));
});
