/** Swahili direction words and the English ones that unit names are written with. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['kaskazini', 'north'],
  ['kusini', 'south'],
  ['mashariki', 'east'],
  ['magharibi', 'west'],
  ['kati', 'central'],
]);
