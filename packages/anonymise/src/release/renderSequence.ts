/**
 * One journey of the published CSV: its stops joined by `|`; `\` escapes itself and the bar, `\e` is an empty stop.
 *
 * @param items - the stops in their order, at least one
 * @returns the text
 */
export function renderSequence(items: readonly string[]): string {
  return items
    .map((item) => (item === '' ? '\\e' : item.replaceAll('\\', '\\\\').replaceAll('|', '\\|')))
    .join('|');
}
