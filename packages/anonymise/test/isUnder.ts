/**
 * An independent reading of the hierarchies of the random policy: whether a released row could be an original one.
 *
 * @param row - name, age, county, month of the original
 * @param cells - age, county, month as released
 * @returns whether each cell is the value, a label above it, or `*`
 */
export function isUnder(row: readonly unknown[], cells: readonly unknown[]): boolean {
  const [, age, county, month] = row as [string, string | null, string, string];
  const [a, c, m] = cells as [string | null, string, string];
  const number = Number(age);
  const decade = Math.floor(number / 10) * 10;
  const ages = [
    age,
    '*',
    ...(age === null
      ? []
      : [
          `${String(decade)}--${String(decade + 9)}`,
          number < 20 ? '0--19' : number < 40 ? '20--39' : '40+',
        ]),
  ];
  const counties = [county, county.startsWith('K') ? 'KE' : 'UG', '*'];
  const months = [
    month,
    `${month.slice(0, 4)}-Q${String(Math.ceil(Number(month.slice(5)) / 3))}`,
    month.slice(0, 4),
    '*',
  ];
  return ages.includes(a) && counties.includes(c) && months.includes(m);
}
