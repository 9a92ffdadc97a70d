/** Ages from the first up to but not including the last. */
export interface Band {
  /** First age. */
  readonly from: number;
  /** Age after the last; `Infinity` for an open end. */
  readonly before: number;
}

/** Ages of the words of the format; the law's child is under 18. */
const named: Readonly<Record<string, Band>> = {
  child: { from: 0, before: 18 },
  adult: { from: 18, before: Infinity },
};
const forms: readonly (readonly [RegExp, (from: number, to: number) => Band])[] = [
  [/^Y?(\d{1,3})[T\-_]Y?(\d{1,3})$/u, (from, to) => ({ from, before: to + 1 })],
  [/^Y_GE(\d{1,3})$/u, (from) => ({ from, before: Infinity })],
  [/^(\d{1,3})\+$/u, (from) => ({ from, before: Infinity })],
  [/^Y_LT(\d{1,3})$/u, (before) => ({ from: 0, before })],
];

/**
 * Reads a code of ages: `child`, `0-17`, `Y0T17`, `Y_GE25`, `25+`.
 *
 * @param code - The code.
 * @returns The band, or `undefined` if the code is none.
 */
export function bandOf(code: string): Band | undefined {
  if (Object.hasOwn(named, code)) return named[code];
  for (const [form, band] of forms) {
    const found = form.exec(code);
    if (found !== null) return band(Number(found[1]), Number(found[2] ?? 0));
  }
  return undefined;
}
