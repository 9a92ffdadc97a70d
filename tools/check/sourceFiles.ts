import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A source file of a package, with what it imports. */
export interface SourceFile {
  /** Path inside the package, with `/` between folders, such as `src/presets/index.ts`. */
  path: string;
  /** Module names as written, of static imports, re-exports and `import()` calls alike. */
  imports: string[];
  isTest: boolean;
}

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const testFile = /\.(?:test|test-prop|test-d|bench)\.ts$/u;

/**
 * Lists the TypeScript sources of a package.
 *
 * @param folder - folder name under `packages`
 */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(`${packages}${folder}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${packages}${folder}/src/${path}`, 'utf8');
      return {
        path: `src/${path.replaceAll('\\', '/')}`,
        imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName),
        isTest: testFile.test(path),
      };
    });
}
