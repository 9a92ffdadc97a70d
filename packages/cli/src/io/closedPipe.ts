/** The reader of our output has gone (`| head`): we end at once and in peace. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}
