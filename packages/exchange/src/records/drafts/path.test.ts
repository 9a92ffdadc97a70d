import { expect, it } from 'vitest';
import { Path } from './path.js';

it('is one object however it was reached', () => {
  const path = Path.of('legs', 0, 'modes');
  expect(Path.root.to('legs').to(0).to('modes')).toBe(path);
  expect(Path.of('legs', 0).then(Path.of('modes'))).toBe(path);
  expect(path).toMatchObject({ steps: ['legs', 0, 'modes'], pointer: '/legs/0/modes' });
  expect(path.dotted).toBe('legs.0.modes');
});

it('tells an index from a name', () => {
  expect(Path.of('x', 1)).not.toBe(Path.of('x', '1'));
});

it('stays right where a list is too long to keep', () => {
  const list = Path.of('long');
  const last = Array.from({ length: 3000 }, (_, index) => list.to(index)).at(-1)!;
  expect(last.pointer).toBe('/long/2999');
  expect(list.to(2999).steps).toEqual(['long', 2999]);
});
