/** Words and marks that join two places of equal standing, in English and Swahili. */
const JOINTS =
  /\s(?:and|or|to|then|via|plus|na|au|ama|hadi|mpaka|kwenda|kupitia|halafu)\s|[-–—&+>→]/iu;

/**
 * Cuts a text where it may name several places: `Nairobi na Kampala`, `Nairobi-Busia`.
 *
 * @param text - At most a few hundred characters.
 * @returns The parts; one when nothing joins.
 */
export function splitAlternatives(text: string): string[] {
  return text
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
