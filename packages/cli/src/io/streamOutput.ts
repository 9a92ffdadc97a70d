import type { Writable } from 'node:stream';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import { ClosedPipe } from './closedPipe.js';
import type { Output } from './output.js';

/**
 * Wraps a stream of the process. `console.log` to a full disk would end with exit code 0; here each
 * write is awaited and its error is ours.
 *
 * @param stream - `process.stdout` or `process.stderr`.
 */
export function streamOutput(stream: Writable): Output {
  // Without a listener a failing stream would end the process with a stack trace.
  stream.on('error', () => undefined);
  return {
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => {
          if (error === null || error === undefined) resolve();
          else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new ClosedPipe());
          else reject(notWritten());
        });
      }),
  };
}

function notWritten(): ExitError {
  return new ExitError(
    exitCode.notWritten,
    'OUTPUT-NOT-WRITTEN',
    'The result could not be written in full.',
    {
      hint: 'Is the disk full? Nothing of the result can be relied on.',
    },
  );
}
