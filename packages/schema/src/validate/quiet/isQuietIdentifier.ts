import { looksPersonal } from '../../privacy/looksPersonal.js';
import type { QuietContext } from './quietContext.js';

/** Letters in a row that may be a name. */
const wordLength = 3;
/** Digits that may be a number of a person or document. */
const numberLength = 7;

/**
 * Whether an id surely looks like no name and no number of a person. Most ids are told by a glance
 * at their letters and digits; the others are looked at as the rule `ID-NAME-SHAPED` does.
 */
export function isQuietIdentifier(value: string, counted: boolean, context: QuietContext): boolean {
  let digits = 0;
  let letters = 0;
  let word = 0;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit >= 48 && unit <= 57) {
      digits += 1;
      letters = 0;
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) {
      letters += 1;
      if (letters > word) word = letters;
    } else letters = 0;
  }
  if (digits < numberLength && word < wordLength) return true;
  return !looksPersonal(value, counted, context.profile.privacy);
}
