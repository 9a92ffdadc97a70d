import type { Cell } from '../../tables/cell.js';
import { cellText } from './cellText.js';
import { numberWords } from './numberWords.js';

/** A number of persons as read: both bounds inclusive; an open end has no bound. */
export interface CountReading {
  /** Least number it can be. */
  readonly low?: number;
  /** Greatest number it can be. */
  readonly high?: number;
  /** Whether the source says that it is an estimate ("about 20"). */
  readonly estimated: boolean;
  /** Whether the source hides the number below a limit (`<5`). */
  readonly censored: boolean;
}

const about = new Set(
  'about approx approximately around circa ca est estimated estimate roughly nearly some kama takriban karibu kadirio makadirio'.split(
    ' ',
  ),
);
const units = new Set(
  'person persons people individual individuals case cases victim victims survivor survivors girl girls boy boys woman women man men child children adult adults pax mtu watu mwanamke wanawake mwanamume wanaume msichana wasichana mvulana wavulana mtoto watoto mwathiriwa waathiriwa kesi tu only'.split(
    ' ',
  ),
);
const joiners = new Set('to hadi mpaka and na'.split(' '));
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:less than or equal to|at most|up to|maximum|max|isiyozidi|wasiozidi)(?!\p{L})/gu,
    ' <= ',
  ],
  [
    /(?<!\p{L})(?:at least|minimum|not? (?:less|fewer) than|angalau|si chini ya)(?!\p{L})/gu,
    ' >= ',
  ],
  [/(?<!\p{L})(?:less than|fewer than|under|below|chini ya|pungufu ya)(?!\p{L})/gu, ' < '],
  [/(?<!\p{L})(?:more than|over|above|zaidi ya)(?!\p{L})/gu, ' > '],
  [/(?<!\p{L})(?:between|kati ya|from|kuanzia|of)(?!\p{L})/gu, ' '],
];

/**
 * Reads a number of persons as people write it: `6`, `1,200`, `two`, `mbili`, `3-5`, `3 to 5`,
 * `<5`, `10+`, `at least 4`, `about 20`, `takriban 20`.
 *
 * @param cell - The cell.
 * @returns The reading, or nothing when the cell holds no single count.
 */
export function readCount(cell: Cell): CountReading | undefined {
  if (typeof cell === 'number') return exact(cell);
  if (typeof cell !== 'string') return undefined;
  let text = cellText(cell)?.toLowerCase() ?? '';
  if (text === '' || text.length > 80) return undefined;
  for (const [pattern, sign] of phrases) text = text.replace(pattern, sign);
  const tokens = text
    .replace(/(\d)[, ](?=\d{3}(?!\d))/gu, '$1')
    .match(/\d+(?:\.\d+)?|[<>]=?|[≤≥\-–—+~≈?]|\p{L}+/gu);
  return tokens === null ? undefined : interpret(tokens);
}

function interpret(tokens: readonly string[]): CountReading | undefined {
  const numbers: number[] = [];
  let estimated = false;
  let sign: string | undefined;
  let ranged = false;
  let adding = false;
  for (const token of tokens) {
    const value = /^\d/u.test(token) ? Number(token) : numberWords.get(token);
    if (value !== undefined) {
      // "twenty five" and "ishirini na tano" are one number; "3 na 5" is not read as eight.
      const last = numbers.at(-1);
      if (adding && last !== undefined && last >= 10 && value < 10 && !/^\d/u.test(token)) {
        numbers[numbers.length - 1] = last + value;
      } else numbers.push(value);
      adding = !/^\d/u.test(token);
    } else if (about.has(token) || '~≈?'.includes(token)) estimated = true;
    else if (/^[<>≤≥]/u.test(token)) {
      if (sign !== undefined) return undefined;
      sign = token;
    } else if (token === '+') sign ??= '>=';
    else if (/^[-–—]$/u.test(token) || joiners.has(token)) {
      if (!(adding && (token === 'na' || token === 'and'))) ranged = true;
    } else if (!units.has(token)) return undefined;
  }
  if (numbers.some((value) => !Number.isSafeInteger(value))) return undefined;
  if (numbers.length === 2 && ranged && sign === undefined) {
    const [low, high] = numbers as [number, number];
    return low <= high ? { low, high, estimated, censored: false } : undefined;
  }
  return numbers.length === 1 ? bounded(numbers[0]!, sign, estimated) : undefined;
}

function bounded(
  value: number,
  sign: string | undefined,
  estimated: boolean,
): CountReading | undefined {
  switch (sign) {
    case undefined:
      return { low: value, high: value, estimated, censored: false };
    case '<':
      return value > 0 ? { high: value - 1, estimated, censored: true } : undefined;
    case '>':
      return { low: value + 1, estimated, censored: false };
    case '<=':
    case '≤':
      return { high: value, estimated, censored: false };
    default:
      return { low: value, estimated, censored: false };
  }
}

function exact(value: number): CountReading | undefined {
  return Number.isSafeInteger(value) && value >= 0
    ? { low: value, high: value, estimated: false, censored: false }
    : undefined;
}
