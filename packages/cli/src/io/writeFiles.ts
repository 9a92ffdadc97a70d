import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { FileState } from './fileState.js';
import { temporaryFiles } from './temporaryFiles.js';
import { whileUnchanged } from './whileUnchanged.js';

/** A file to be written. */
export interface OutputFile {
  /** Path as the user typed it. */
  readonly path: string;
  /** Its content: whole, or as chunks. */
  readonly content: string | Uint8Array | Iterable<string> | AsyncIterable<Uint8Array>;
  /** What it held when it was read; it is written only if it still does. Any state when absent. */
  readonly read?: FileState;
}

/**
 * Writes files whole or not at all: each into a temporary file in the same folder, mode 0600, synced
 * and measured; when all are there they are renamed in the order given. An old file stays until its
 * new content is safe.
 *
 * @param files - What to write; the last one appears last.
 * @param inputs - Paths that are being read: never written over.
 * @throws {@link ExitError} with exit code 5: the target is a link, a folder or an input, the folder
 * is missing, the disk is full; or another run has written a file since it was read.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  inputs: readonly string[],
): Promise<void> {
  const sources = await Promise.all(inputs.filter((path) => path !== '-').map(real));
  const targets: string[] = [];
  for (const file of files) targets.push(await checkedTarget(file.path, sources));
  if (new Set(targets).size < targets.length) {
    throw refused(
      'OUTPUT-TWICE',
      'Two outputs go to one file; only one of them would be left.',
      'Give each output a name of its own.',
    );
  }
  const temporary: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      temporary.push(await writeTemporary(dirname(targets[index]!), file.content));
    }
    await whileUnchanged(
      files.flatMap(({ read }) => read ?? []),
      async () => {
        for (const [index, target] of targets.entries()) {
          await rename(temporary[index]!, target);
          temporaryFiles.forget(temporary[index]!);
          await syncFolder(dirname(target));
        }
      },
    );
  } catch (error) {
    for (const path of temporary) {
      await rm(path, { force: true }).catch(() => undefined);
      temporaryFiles.forget(path);
    }
    throw error instanceof ExitError || !isSystemError(error) ? error : notWritten(error);
  }
}

async function checkedTarget(typed: string, inputs: readonly string[]): Promise<string> {
  if (typed === '-') {
    throw refused(
      'OUTPUT-NOT-A-FILE',
      'This output is a file; - stands for standard output.',
      'Give the name of a file.',
    );
  }
  const path = resolve(typed);
  const folder = await realpath(dirname(path)).catch(() => {
    throw refused(
      'OUTPUT-FOLDER',
      'The folder for the output does not exist.',
      'Make it first, or choose another.',
    );
  });
  const target = join(folder, basename(path));
  const state = await lstat(target).catch(() => undefined);
  if (state?.isSymbolicLink() === true) {
    throw refused(
      'OUTPUT-LINK',
      'The output is a link; nothing is written through a link.',
      'Give the real file.',
    );
  }
  if (state !== undefined && !state.isFile()) {
    throw refused(
      'OUTPUT-NOT-A-FILE',
      'The output is a folder or a device.',
      'Give the name of a file.',
    );
  }
  if (inputs.includes(target)) {
    throw refused(
      'OUTPUT-IS-INPUT',
      'The output is also an input; an input is never written over.',
      'Choose another name.',
    );
  }
  temporaryFiles.sweep(folder);
  return target;
}

async function writeTemporary(folder: string, content: OutputFile['content']): Promise<string> {
  const path = temporaryFiles.name(folder);
  const handle = await open(path, 'wx', 0o600);
  try {
    let bytes = 0;
    const chunks =
      typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for await (const chunk of chunks) {
      const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      bytes += data.byteLength;
      // FileHandle.writeFile goes on after a short write and reports ENOSPC; a single write does not.
      await handle.writeFile(data);
    }
    await handle.sync();
    if ((await handle.stat()).size !== bytes) throw notWritten();
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    temporaryFiles.forget(path);
    throw error;
  } finally {
    await handle.close();
  }
  return path;
}

async function syncFolder(folder: string): Promise<void> {
  // Not possible on every system (Windows); the rename itself has happened.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EFBIG: 'The file would be larger than the system allows.',
  EDQUOT: 'Your share of the disk is full.',
  EROFS: 'The disk can only be read.',
  EACCES: 'You may not write there.',
  EPERM: 'You may not write there.',
  EMFILE: 'Too many files are open.',
};

function notWritten(error?: NodeJS.ErrnoException): ExitError {
  const hint = reasons[error?.code ?? ''] ?? 'The system refused to write it.';
  return refused(
    'OUTPUT-NOT-WRITTEN',
    'The output could not be written; what was there before is untouched.',
    hint,
  );
}

function refused(code: string, message: string, hint: string): ExitError {
  return new ExitError(exitCode.notWritten, code, message, { hint });
}
