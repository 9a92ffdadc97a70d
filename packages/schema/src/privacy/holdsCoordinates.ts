const decimals = /(?<![\d.])\d{1,3}\.\d{3,12}(?![\d.])/gu;
const degrees = /\d{1,3} ?° ?\d{1,2} ?['′’]/u;
/** Open Location Code ("plus code"), full or short: https://github.com/google/open-location-code. */
const plusCode =
  /(?<![\p{L}\p{N}])(?:[2-9CFGHJMPQRVWX]{4}|[2-9CFGHJMPQRVWX]{8})\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/u;
/** Most characters between the two numbers of a pair: `°S, lon: -`. */
const greatestGap = 12;

/**
 * Whether a text holds an exact position: two numbers with three decimals or more close together
 * (three decimals are about 110 m), degrees and minutes, or a plus code.
 */
export function holdsCoordinates(text: string): boolean {
  let previousEnd = -Infinity;
  for (const match of text.matchAll(decimals)) {
    if (match.index - previousEnd <= greatestGap) return true;
    previousEnd = match.index + match[0].length;
  }
  return degrees.test(text) || plusCode.test(text);
}
