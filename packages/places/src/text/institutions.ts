/** Words for institutions and their buildings, which are called after places and persons alike. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'hospital clinic dispensary university college school schools academy polytechnic institute madrasa madrassa church cathedral ' +
    'mosque chapel parish orphanage hotel lodge resort restaurant club bank supermarket stadium prison police dci embassy consulate ' +
    'hospitali zahanati chuo shule kanisa msikiti hoteli polisi gereza ubalozi benki'
  ).split(' '),
);

/**
 * Tells whether words name an institution rather than a place: `Kenyatta University`, `Moi Girls School`.
 *
 * @param words - Lower-case words.
 */
export function hasInstitution(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => INSTITUTIONS.has(word));
}
