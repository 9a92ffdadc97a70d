import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { Io } from './io.js';

/** An input that can be read in pieces. */
export interface Input {
  /** Size in bytes, when the system knows it; not for standard input. */
  readonly size: number | undefined;
  /** Its bytes, in pieces; may be asked for once. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * Opens an input: a file, or standard input for `-`.
 *
 * @param path - Path as typed, or `-`.
 * @param number - Which of the inputs it is, from 1; messages say the number, never the name.
 * @param io - Gives standard input.
 * @throws {@link ExitError} with exit code 3: missing, a folder, not readable.
 */
export async function openInput(
  path: string,
  number: number,
  io: Pick<Io, 'readStdin'>,
): Promise<Input> {
  if (path === '-') return { size: undefined, chunks: io.readStdin };
  const state = await stat(path).catch((error: unknown) => {
    throw unreadable(number, (error as NodeJS.ErrnoException).code);
  });
  if (state.isDirectory()) throw unreadable(number, 'EISDIR');
  return { size: state.isFile() ? state.size : undefined, chunks: () => readFile(path, number) };
}

/**
 * Collects an input into one array of bytes.
 *
 * @param input - An opened input.
 * @param number - Which of the inputs it is, from 1.
 * @param most - Most bytes to take.
 * @throws {@link ExitError} with exit code 3 when there is more.
 */
export async function readAll(input: Input, number: number, most: number): Promise<Uint8Array> {
  if (input.size !== undefined && input.size > most) throw tooLarge(number, most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input.chunks()) {
    length += piece.byteLength;
    if (length > most) throw tooLarge(number, most);
    pieces.push(piece);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return bytes;
}

async function* readFile(path: string, number: number): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      yield chunk as Uint8Array;
    }
  } catch (error) {
    // A consumer that stops early throws its own error through here; only the system's is ours.
    if (error instanceof Error && 'syscall' in error)
      throw unreadable(number, (error as NodeJS.ErrnoException).code);
    throw error;
  }
}

const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['does not exist', 'Check the name and the folder.'],
  EISDIR: ['is a folder', 'Name the files in it.'],
  EACCES: ['may not be read', 'Ask for the right to read it.'],
};

function unreadable(number: number, code: string | undefined): ExitError {
  const [message, hint] = reasons[code ?? ''] ?? [
    'cannot be read',
    'Copy it to this machine and try again.',
  ];
  return new ExitError(exitCode.unreadable, 'FILE-UNREADABLE', `File ${number} ${message}.`, {
    hint,
  });
}

function tooLarge(number: number, most: number): ExitError {
  const mebibytes = Math.floor(most / 1024 / 1024);
  return new ExitError(
    exitCode.unreadable,
    'LIMIT-BYTES',
    `File ${number} is larger than ${mebibytes} MiB.`,
    {
      hint: 'Export it as CSV, which is read in a stream, or raise the limit with --limit fileBytes=NUMBER.',
    },
  );
}
