/**
 * Names that Kobo's exporter may give the sheet of a section: characters that workbooks forbid
 * become `_`, more than 31 are cut to 28 and `...`, and a name already taken ends in ` (1)`.
 *
 * @param title - Full name of the section, as `_parent_table_name` holds it.
 * @returns The plain name first, then those for the 2nd to 10th section that would be named alike.
 */
export function sheetNames(title: string): string[] {
  const safe = title.replace(/[[\]*?:\\/]/gu, '_').replace(/^'|'$/gu, '_');
  const plain = safe.length > 31 ? `${safe.slice(0, 28)}...` : safe;
  const numbered = Array.from({ length: 9 }, (_, index) => {
    const ending =
      safe.length > 31 - ` (${index + 1})`.length ? `... (${index + 1})` : ` (${index + 1})`;
    return `${safe.slice(0, 31 - ending.length)}${ending}`;
  });
  return [plain, ...numbered];
}
