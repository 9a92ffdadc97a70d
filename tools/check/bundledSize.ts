import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What a user's bundler makes of a few lines. */
export interface Bundle {
  /** Bytes after minifying and gzip level 9. */
  gzipBytes: number;
  /** The bundle before minifying, to look for names in. */
  text: string;
}

/**
 * Bundles code against the built packages, as a page would.
 *
 * @param code - an ES module; what it exports is what is kept
 * @returns size and text of the bundle
 * @throws Error of esbuild when a package is not built or a name does not exist
 */
export function bundledSize(code: string): Bundle {
  const bundle = (minify: boolean): string =>
    buildSync({
      stdin: { contents: code, resolveDir: repository },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      // The solver is loaded when a table is protected; its build asks for `node:module` behind a check for Node.
      external: ['highs'],
      target: 'es2022',
      minify,
      legalComments: 'none',
      logLevel: 'silent',
      write: false,
    }).outputFiles[0]!.text;
  return { gzipBytes: gzipSync(bundle(true), { level: 9 }).length, text: bundle(false) };
}
