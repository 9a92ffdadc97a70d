/** Texts that only say that there is no answer, English and Swahili, lower case. */
export const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '-',
  '--',
  '---',
  '.',
  '?',
  'n/a',
  'na',
  'n.a.',
  'nil',
  'none',
  'null',
  'nan',
  'unknown',
  'not known',
  'not applicable',
  "don't know",
  'dont know',
  'missing',
  'x',
  'xx',
  'xxx',
  '99',
  '-99',
  '999',
  'hakuna',
  'haijulikani',
  'hajui',
  'sijui',
  'hapana jibu',
]);

/** Length of the longest filler, so that longer texts need no look-up. */
export const longestFiller = 16;

/**
 * Length, first and last letter of a text as one number: tells most texts from a filler without
 * making a lower-case copy.
 */
export function shapeOf(text: string): number {
  const { length } = text;
  return (length << 16) | ((text.charCodeAt(0) | 32) << 8) | (text.charCodeAt(length - 1) | 32);
}

/** The shapes of all fillers. */
export const fillerShapes: ReadonlySet<number> = /* @__PURE__ */ new Set([...fillers].map(shapeOf));
