import { main } from '../../packages/cli/src/main.js';

/** How one call of `njia` ended. */
export interface CallResult {
  /** Exit code. */
  readonly code: number;
  /** What went to standard output. */
  readonly stdout: string;
  /** What went to standard error. */
  readonly stderr: string;
}

/** Surroundings of a call; all have a standard. */
export interface CallSurroundings {
  /** What standard input holds. */
  readonly stdin?: Uint8Array;
  /** Whether standard output is a terminal. */
  readonly terminal?: boolean;
  /** Day of the call. */
  readonly today?: string;
  /** Takes over writing to standard output. */
  readonly write?: (data: string | Uint8Array) => Promise<void>;
}

/**
 * Calls the command line in this process.
 *
 * @param words - What is typed after `njia`.
 * @param surroundings - Standard input, terminal, day.
 */
export async function callNjia(
  words: readonly string[],
  surroundings: CallSurroundings = {},
): Promise<CallResult> {
  const out: string[] = [];
  const err: string[] = [];
  const { terminal = false } = surroundings;
  const code = await main(words, {
    stdout: { write: surroundings.write ?? take(out) },
    stderr: { write: take(err) },
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all its bytes already.
    async *readStdin() {
      if (surroundings.stdin !== undefined) yield surroundings.stdin;
    },
    colour: false,
    terminal,
    progress: false,
    width: 100,
    today: surroundings.today ?? '2026-11-26',
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** Collects what is written. */
function take(list: string[]): (data: string | Uint8Array) => Promise<void> {
  return (data) => {
    list.push(typeof data === 'string' ? data : new TextDecoder().decode(data));
    return Promise.resolve();
  };
}
