/**
 * A target without its items: `exploitations[1].types` is `exploitations.types`. Words and form
 * answers belong to a field, whichever item a column fills.
 *
 * @param target - A target as written.
 */
export function withoutItems(target: string): string {
  return target.replaceAll(/\[[\w:*]{1,20}\]/gu, '');
}
