/**
 * Months by folded name, English and Swahili, long and short. Swahili names are those of the
 * Unicode CLDR (as `Intl` gives them for `sw`), with everyday spellings beside them; "mwezi wa
 * tatu" (the third month) is read from its number word.
 */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...names(1, 'january jan januari jan'),
  ...names(2, 'february feb februari febuari feb'),
  ...names(3, 'march mar machi mac'),
  ...names(4, 'april apr aprili apr'),
  ...names(5, 'may mei mai'),
  ...names(6, 'june jun juni'),
  ...names(7, 'july jul julai'),
  ...names(8, 'august aug agosti ago'),
  ...names(9, 'september sep sept septemba'),
  ...names(10, 'october oct oktoba okt'),
  ...names(11, 'november nov novemba'),
  ...names(12, 'december dec desemba des'),
]);

function names(month: number, words: string): (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, month] as const);
}
