import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * A folder of a test file's own, gone when its tests are over.
 *
 * @param name - what the name of the folder begins with
 * @returns the path of a file in it, by the file's name
 */
export function testFolder(name: string): (file: string) => string {
  const folder = mkdtempSync(join(tmpdir(), `njia-${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (file) => join(folder, file);
}
