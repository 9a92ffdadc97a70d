import { foldText } from '../text/foldText.js';

/** What people write when they have nothing to write, in English and Swahili; without spaces and punctuation. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'unknown unk notknown notgiven notapplicable notstated notprovided notavailable notrecorded notsure na none nil null nan ' +
    'undefined missing blank empty refused withheld declined anonymous anon noname nonames nophone noid nonumber tbc tbd todo ' +
    'test example dummy sample johndoe janedoe name surname phone mobile id x xx xxx xxxx y z ' +
    'haijulikani hajulikani halijulikani sijulikani jinahalijulikani hakuna hana hanasimu hanakitambulisho hanajina sijui ' +
    'hajui hakusema amekataa bila bilajina mtuasiyejulikana'
  ).split(' '),
);
/** Fewest digits of a telephone number that is one person's. */
const PHONE_DIGITS = 6;

/**
 * Whether an identifier stands for nobody: "Unknown", `N/A`, `000`, `1234567`, `hajulikani`. A pseudonym for it would make
 * one person of many.
 *
 * @param value - the identifier
 * @param isPhone - whether it is a telephone number: then a few digits are none
 * @returns whether it is a placeholder
 */
export function isPlaceholder(value: string, isPhone = false): boolean {
  const bare = foldText(value).replace(/[^\p{L}\p{N}]/gu, '');
  if (PLACEHOLDERS.has(bare)) return true;
  const digits = bare.replace(/\D/gu, '');
  if (isPhone && digits.length < PHONE_DIGITS) return true;
  // 0000, 99999999, XXXX; 0700000000 may be somebody's.
  if (new Set(bare).size === 1 && (bare.length > 1 || bare === '0')) return true;
  return bare.length >= 4 && ('1234567890'.startsWith(bare) || '0123456789'.startsWith(bare));
}
