import { expect, test } from 'vitest';
import { checkFiles } from './checkFiles.js';

test.each([['a path'], [null], [{}], [new Uint8Array(3)], [['a path']]])(
  'what is no list of bytes is refused: %#',
  async (files) => {
    await expect(checkFiles(files as never, { today: '2026-11-26' })).rejects.toMatchObject({
      code: 'USAGE-BYTES',
    });
  },
);
