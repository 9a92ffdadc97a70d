import { NjiaError } from '@njia/schema';

const longestName = 31;

/**
 * Checks names of sheets by Excel's rules: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at
 * either end, and no two alike without regard to case.
 *
 * @param names - names of all sheets of a workbook
 * @throws NjiaError `WRITE-SHEET-NAME`, without the name
 */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const fold = name.toLowerCase();
    const sound =
      name.length >= 1 && name.length <= longestName && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name);
    if (!sound || seen.has(fold)) {
      throw new NjiaError(
        'WRITE-SHEET-NAME',
        `Sheet ${index + 1} has a name that Excel does not allow.`,
        {
          hint: 'Use 1 to 31 characters, none of []:*?/\\, and a name that no other sheet has.',
        },
      );
    }
    seen.add(fold);
  }
  if (names.length === 0) {
    throw new NjiaError('WRITE-SHEET-NAME', 'A workbook needs at least one sheet.');
  }
}
