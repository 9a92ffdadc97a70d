import type { Io } from './io.js';

/** How often the line is written again, in milliseconds. */
const every = 500;

/** One line on stderr that says how far a long check is; nothing where stderr is no terminal. */
export interface ProgressLine {
  /** Writes the line, if it is time. */
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly clear: () => Promise<void>;
}

/**
 * Starts a line of progress.
 *
 * @param io - Surroundings of the call.
 */
export function progressLine(io: Pick<Io, 'stderr' | 'progress'>): ProgressLine {
  let last = 0;
  let shown = false;
  const write = (text: string) => io.stderr.write(`\r\u001B[K${text}`).catch(() => undefined);
  return {
    show(text) {
      const now = Date.now();
      if (!io.progress || now - last < every) return;
      last = now;
      shown = true;
      void write(text);
    },
    async clear() {
      if (shown) await write('');
    },
  };
}
