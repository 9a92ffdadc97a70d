// Runs a TypeScript program of this repository: `node tools/run.mjs [--in-callers-folder] FILE.ts [ARGS]`, or
// `node tools/run.mjs --into FOLDER FILE.ts` to bundle it once as FOLDER/program.mjs, for who starts it many times.
//
// Node 20 cannot read TypeScript, and our packages must be read from source, so that nothing has to be built first.
// esbuild bundles the program with the sources it imports, leaves installed packages where they are, and this process
// becomes the program. stdout belongs to it alone. A package script runs in the folder of the manifest;
// `--in-callers-folder` goes back to where the user typed, so that relative paths mean what they say.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Our own packages are bundled from source; installed ones are imported from where the importing package finds them. */
const resolvePackages = {
  name: 'resolve-packages',
  setup(bundler) {
    bundler.onResolve({ filter: /^#test\// }, ({ path }) => ({
      path: join(repository, 'tools', path.slice(1).replace(/\.js$/, '.ts')),
    }));
    bundler.onResolve({ filter: /^[^./#]/ }, async ({ path, pluginData, ...where }) => {
      if (pluginData?.resolved || where.kind === 'entry-point' || path.startsWith('@njia/')) return;
      if (path.startsWith('node:')) return { path, external: true };
      const found = await bundler.resolve(path, {
        importer: where.importer,
        kind: where.kind,
        pluginData: { resolved: true },
        resolveDir: where.resolveDir,
      });
      if (found.errors.length > 0 || found.external) return { path, external: true };
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/** A bundled module still finds the files beside its own source. */
const keepPlaces = {
  name: 'keep-places',
  setup(bundler) {
    bundler.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.')) return;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

const given = process.argv.slice(2);
const inCallersFolder = given[0] === '--in-callers-folder';
const into = given[0] === '--into' ? given[1] : undefined;
const [entry, ...args] = given.slice(inCallersFolder ? 1 : into === undefined ? 0 : 2);
if (entry === undefined) {
  process.stderr.write('usage: node tools/run.mjs [--in-callers-folder] FILE.ts [ARGS]\n');
  process.exit(2);
}

const cache = join(repository, 'node_modules/.cache/njia');
const outdir = into === undefined ? join(cache, `run-${process.pid}`) : resolve(into);
const removeOutput = () => rmSync(outdir, { recursive: true, force: true });

const result = await build({
  entryPoints: [resolve(repository, entry)],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@njia/source', 'module'],
  sourcemap: 'linked',
  sourcesContent: false,
  outdir,
  outExtension: { '.js': '.mjs' },
  entryNames: 'program',
  plugins: [resolvePackages, keepPlaces],
  logLevel: 'error',
  write: false,
}).catch(() => process.exit(70));

mkdirSync(outdir, { recursive: true });
if (into === undefined) process.on('exit', removeOutput);
for (const { path, contents } of result.outputFiles) writeFileSync(path, contents);
if (into !== undefined) process.exit(0);

// The program sees the command line and the working folder as if it had been started by itself.
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], join(outdir, 'program.mjs'), ...args];
if (inCallersFolder && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(outdir, 'program.mjs')).href);
