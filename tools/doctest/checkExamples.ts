import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { findExamples } from './findExamples.ts';

/**
 * Type-checks the examples of documentation files, each as a module beside its file, with the packages read from source.
 *
 * @param repository - absolute path of the repository
 * @param files - absolute paths of Markdown and source files
 * @returns one line a fault: file, line, message; empty when all examples hold
 */
export function checkExamples(repository: string, files: readonly string[]): string[] {
  const examples = new Map<string, { code: string; file: string; line: number }>();
  for (const file of files) {
    const kind = file.endsWith('.md') ? 'markdown' : 'source';
    for (const { code, line } of findExamples(readFileSync(file, 'utf8'), kind)) {
      examples.set(`${file}.line${line}.ts`, { code, file, line });
    }
  }

  const configuration = ts.parseConfigFileTextToJson('', readBaseConfig(repository));
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...(configuration.config as { compilerOptions: object }).compilerOptions, types: ['node'] },
    repository,
  );
  options.noEmit = true;
  options.noPropertyAccessFromIndexSignature = false;
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => examples.has(name) || disk.fileExists(name),
    getSourceFile: (name, languageVersion, ...rest) => {
      const example = examples.get(name);
      return example === undefined
        ? disk.getSourceFile(name, languageVersion, ...rest)
        : ts.createSourceFile(name, example.code, languageVersion, true);
    },
  };

  const program = ts.createProgram([...examples.keys()], options, host);
  return [...examples].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name);
    const faults = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return faults.map(({ messageText, start = 0 }) => {
      const offset = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const place = `${relative(repository, file)}:${line + offset}`;
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

function readBaseConfig(repository: string): string {
  return readFileSync(join(repository, 'tsconfig.base.json'), 'utf8');
}
