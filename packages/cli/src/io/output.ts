/** A stream that text or bytes can be written to; a full disk is an error, not a silence. */
export interface Output {
  /**
   * Writes and waits until the system has taken it.
   *
   * @throws {@link ExitError} with exit code 5 when the disk is full or the device fails, and a
   * {@link ClosedPipe} when the reader has gone.
   */
  readonly write: (data: string | Uint8Array) => Promise<void>;
}
