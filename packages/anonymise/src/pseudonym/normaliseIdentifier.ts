import { foldDigits } from '../text/foldDigits.js';

/** How an identifier is written; decides what counts as the same one. */
export type IdentifierKind = 'phone' | 'document' | 'name' | 'text';

/** Forms of phone numbers inside a country; structurally what `@njia/schema` keeps in its privacy patterns. */
export interface PhoneForm {
  /** Digits after the plus: `254`. */
  readonly callingCode: string;
  /** What stands before a number dialled inside the country: `0`. */
  readonly trunk: string;
  /** How many digits a number has, trunk left out: 9. */
  readonly digits: number;
}

const KENYA: PhoneForm = { callingCode: '254', trunk: '0', digits: 9 };

/**
 * Brings spellings of one identifier to one text, so that the same person gets the same pseudonym.
 *
 * - `phone`: digits with the calling code; `0722 000 000`, `+254-722-000-000` and `722000000` are one;
 * - `document`: letters and digits in upper case; leading zeros of pure numbers go, because spreadsheets drop them;
 * - `name`: letters without case and accents, the parts in code unit order: `OTIENO, Jane` is `Jane Otieno`;
 * - `text`: compatibility forms and white space only.
 *
 * Digits of every script are read as 0 to 9.
 *
 * @param kind - how the identifier is written
 * @param value - the identifier
 * @param home - form of phone numbers written without a calling code, default Kenya's
 * @returns the text; empty when nothing of the identifier is left
 */
export function normaliseIdentifier(
  kind: IdentifierKind,
  value: string,
  home: PhoneForm = KENYA,
): string {
  const text = foldDigits(value.normalize('NFKC')).trim();
  switch (kind) {
    case 'phone':
      return phone(text, home);
    case 'document': {
      const bare = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
      return /^\d+$/u.test(bare) ? bare.replace(/^0+(?=\d)/u, '') : bare;
    }
    case 'name': {
      const parts = text
        .normalize('NFD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .match(/\p{L}+/gu);
      return (parts ?? []).sort().join(' ');
    }
    case 'text':
      return text.replace(/\s+/gu, ' ');
  }
}

function phone(text: string, home: PhoneForm): string {
  const digits = text.replace(/\D/gu, '');
  if (text.startsWith('+')) {
    const { callingCode, trunk } = home;
    // `+254 (0) 722 ...`: the trunk does not belong behind a calling code.
    return trunk !== '' &&
      digits.startsWith(callingCode + trunk) &&
      digits.length === callingCode.length + trunk.length + home.digits
      ? callingCode + digits.slice(callingCode.length + trunk.length)
      : digits;
  }
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.length === home.digits + home.trunk.length && digits.startsWith(home.trunk)) {
    return home.callingCode + digits.slice(home.trunk.length);
  }
  return digits.length === home.digits ? home.callingCode + digits : digits;
}
