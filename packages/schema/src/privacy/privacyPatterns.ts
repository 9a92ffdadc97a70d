/**
 * Forms of phone and document numbers in use somewhere, as data: a country profile adds its own.
 * Keyed by ISO 3166-1 alpha-2 code, so that a merge patch can add or remove one country.
 */
export interface PrivacyPatterns {
  /** Phone numbers as people write them. */
  readonly phones: Readonly<Record<string, PhonePattern>>;
  /** National identity numbers; their digits mean nothing without a word such as "ID" beside them. */
  readonly nationalIds: Readonly<Record<string, NationalIdPattern>>;
}

/** How the phone numbers of one country look. */
export interface PhonePattern {
  /** Digits after the plus: `254`. */
  readonly callingCode: string;
  /** What stands before a number dialled inside the country: `0`. */
  readonly trunk: string;
  /** First digits of a mobile number, trunk left out: `7`, `1`. */
  readonly starts: readonly string[];
  /** How many digits a number has, trunk left out: 9. */
  readonly digits: number;
}

/** How the identity numbers of one country look. */
export interface NationalIdPattern {
  /** Least number of digits. */
  readonly minimumDigits: number;
  /** Greatest number of digits. */
  readonly maximumDigits: number;
}
