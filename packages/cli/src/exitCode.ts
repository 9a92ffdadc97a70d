/** The exit codes of `njia`: a contract that scripts rely on. */
export const exitCode = {
  /** Done, nothing to say. */
  fine: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Unknown option, missing argument: the call was wrong. */
  wrongUse: 2,
  /** A file cannot be read, or is over a limit. */
  unreadable: 3,
  /** A release was refused. */
  privacyStop: 4,
  /** An output could not be written. */
  notWritten: 5,
  /** Our own bug. */
  ownBug: 70,
  /** Interrupted by Ctrl-C. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
