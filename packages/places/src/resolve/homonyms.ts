/**
 * Names that mean places in several countries of the corridors, as bare keys: facts/homonyms.csv.
 * Without any context the answer is always "ambiguous".
 */
const NAMES =
  'busia malaba moyale namanga elwak lwakhakha suam mutukula mbale meru rombo majengo luanda bangladesh london ' +
  'tripoli soweto georgia congo guinea kariakoo rongai makutano huruma pipeline kaloleni manyatta bura kasarani pemba';
/** Names that mean places in several counties of Kenya, whatever the lists hold: Githurai 44 and 45, Keiyo. */
const WITHIN = new Set(['githurai', 'keiyo', 'oldtown']);

let known: ReadonlySet<string> | undefined;

/**
 * Tells whether a name is a known homonym.
 *
 * @param bare - Bare words joined.
 * @returns True for the names of the reviewed list.
 */
export function isHomonym(bare: string): boolean {
  known ??= new Set(NAMES.split(' '));
  return known.has(bare);
}

/**
 * Tells whether a name stays open inside its country until a county is stated.
 *
 * @param bare - Bare words joined.
 */
export function isHomonymWithin(bare: string): boolean {
  return WITHIN.has(bare);
}
