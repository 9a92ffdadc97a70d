import type { PrivacyPatterns } from './privacyPatterns.js';

const besideWord =
  /(?<![\p{L}\p{N}])(?:id|i\.d|national id|identity card|kitambulisho)(?!\p{L})[^\d\n]{0,24}(\d{5,14})(?!\d)/giu;

/** Whether a number of the right length stands beside a word such as "ID" or "kitambulisho". */
export function holdsNationalId(text: string, patterns: PrivacyPatterns): boolean {
  const forms = Object.values(patterns.nationalIds);
  for (const match of text.matchAll(besideWord)) {
    const digits = match[1]!.length;
    // Without a profile any longer number after the word is worth a look.
    if (forms.length === 0 ? digits >= 6 : forms.some((form) => fits(digits, form))) return true;
  }
  return false;
}

function fits(digits: number, form: PrivacyPatterns['nationalIds'][string]): boolean {
  return digits >= form.minimumDigits && digits <= form.maximumDigits;
}
