import type { Output } from './output.js';

/** Everything a command may touch outside itself; tests give their own. */
export interface Io {
  /** The result goes here and nothing else does. */
  readonly stdout: Output;
  /** Progress and notes go here. */
  readonly stderr: Output;
  /** Reads standard input to its end. */
  readonly readStdin: () => AsyncIterable<Uint8Array>;
  /** Whether colours are wanted on stdout: a terminal, and no NO_COLOR. */
  readonly colour: boolean;
  /** Whether stdout is a terminal: only then may values be shown. */
  readonly terminal: boolean;
  /** Whether progress is wanted: stderr is a terminal. */
  readonly progress: boolean;
  /** Width of the terminal in columns. */
  readonly width: number;
  /** Civil day of the call, `YYYY-MM-DD`, in the zone of the machine. */
  readonly today: string;
}
