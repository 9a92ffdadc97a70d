/** Words before a name that say it is not there, in English and Swahili. */
const NEGATION =
  /^(?:not(?: in| from)?|isn['’]?t|outside(?: of)?|except|other than|away from|si|sio|siyo|nje ya|isipokuwa|mbali na)\s/iu;

/**
 * Tells whether a text says where something is not: `not Nairobi`, `nje ya Nairobi`.
 *
 * @param text - The text.
 */
export function isNegated(text: string): boolean {
  return NEGATION.test(text.trim());
}
