/**
 * Whether a label says by its own writing that it stands for a value, whatever hierarchy it came from: the value itself,
 * a band of numbers, a number coded at top or bottom, a year, span of years, quarter or month of a day.
 *
 * @param label - a published label
 * @param value - an original value
 * @returns `true` when the label covers the value
 */
export function isWrittenOf(label: string, value: string): boolean {
  if (label === value) return true;
  const year = /^(\d{4})-/u.exec(value)?.[1];
  if (year !== undefined) {
    const quarter = /^\d{4}-Q([1-4])$/u.exec(label)?.[1];
    const month = /^\d{4}-(\d\d)/u.exec(value)?.[1];
    if (quarter !== undefined)
      return label.startsWith(year) && Math.ceil(Number(month) / 3) === Number(quarter);
    return /^\d{4}(?:-\d\d)?$/u.test(label)
      ? value.startsWith(label)
      : isInBand(label, Number(year));
  }
  return /^[+-]?\d+(?:\.\d+)?$/u.test(value) && isInBand(label, Number(value));
}

function isInBand(label: string, number: number): boolean {
  const band = /^(-?\d+)--(-?\d+)$/u.exec(label) ?? /^\[(-?[\d.]+), (-?[\d.]+)\)$/u.exec(label);
  if (band !== null) {
    const [, low, high] = band.map(Number) as [number, number, number];
    return number >= low && (label.startsWith('[') ? number < high : number <= high);
  }
  const above = /^(?:> (-?[\d.]+)|(-?[\d.]+)\+)$/u.exec(label);
  if (above !== null)
    return above[1] === undefined ? number >= Number(above[2]) : number > Number(above[1]);
  const below = /^< ?(-?[\d.]+)$/u.exec(label)?.[1];
  return below !== undefined && number < Number(below);
}
