import process from 'node:process';
import type { Io } from './io.js';
import { streamOutput } from './streamOutput.js';

/** The real surroundings of the program. */
export function processIo(): Io {
  const now = new Date();
  return {
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    readStdin: () => process.stdin as AsyncIterable<Uint8Array>,
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
    terminal: process.stdout.isTTY,
    progress: process.stderr.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : 100,
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
