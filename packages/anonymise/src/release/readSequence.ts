/**
 * Reads the stops of a journey as `renderSequence` writes them.
 *
 * @param text - stops joined by `|`
 * @returns the stops; none for an empty text
 */
export function readSequence(text: string): string[] {
  if (text === '') return [];
  const stops: string[] = [];
  let stop = '';
  for (const [, escaped, bar, plain] of text.matchAll(/\\(.)|(\|)|([^\\|]+|\\$)/gsu)) {
    if (bar !== undefined) {
      stops.push(stop);
      stop = '';
    } else stop += escaped === 'e' ? '' : (escaped ?? plain ?? '');
  }
  return [...stops, stop];
}
