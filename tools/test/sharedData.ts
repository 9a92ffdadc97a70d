import { describe } from 'vitest';
import { env, fs, path, repository } from '#test/nodeBuiltins.js';

/** Where the shared test inputs are: `NJIA_SHARED_DATA`, else the folder `shared/data` beside the repository. */
const folder = env['NJIA_SHARED_DATA'] ?? path.resolve(repository, '../shared/data');

/**
 * Finds a shared test input. Their terms forbid copying most of them into the repository, so they may be absent.
 *
 * @param name - path inside the shared folder, such as `places/gazetteer.csv`; empty for the folder itself
 * @returns the absolute path, or `undefined` when the file or folder is not there
 */
export function sharedData(name = ''): string | undefined {
  const file = path.join(folder, name);
  return fs.existsSync(file) ? file : undefined;
}

/**
 * Reads a shared test input; use inside {@link describeWithSharedData}.
 *
 * @param name - path inside the shared folder
 * @returns the bytes of the file
 */
export function readSharedData(name: string): Uint8Array {
  return fs.readFileSync(path.join(folder, name));
}

/**
 * Reads a shared test input as UTF-8 text; use inside {@link describeWithSharedData}.
 *
 * @param name - path inside the shared folder
 * @returns the text of the file
 */
export function readSharedText(name: string): string {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

/**
 * A `describe` that needs the shared test inputs. When they are absent its tests are reported as skipped, by name.
 * Read files inside the tests or in `beforeAll`: vitest collects the body even when it is skipped.
 *
 * @param name - what is described
 * @param body - the tests
 */
export function describeWithSharedData(name: string, body: () => void): void {
  describe.skipIf(sharedData() === undefined)(`${name} (shared test data)`, body);
}
