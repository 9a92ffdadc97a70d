/** What a text that is no name turned out to be. */
export interface TypedPoint {
  /** How the point was written. */
  readonly kind: 'coordinates' | 'plus-code' | 'map-link';
  /** Longitude and latitude in degrees, WGS 84, where one reading only is possible. */
  readonly position?: readonly [lon: number, lat: number];
  /** True when latitude and longitude may have been swapped: both readings are on Earth. */
  readonly orderUnsure?: boolean;
}

const PAIR =
  /^\(? ?([+-]?\d{1,3}(?:\.\d{1,12})?) ?°? ?([NSEW]?)(?: ?[,;] ?| )([+-]?\d{1,3}(?:\.\d{1,12})?) ?°? ?([NSEW]?) ?\)?$/iu;
const DMS_PART =
  /(\d{1,3})\s*[°º]\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d{1,6})?)\s*(?:["″”]|''|’’)\s*)?([NSEW])/giu;
const PLUS_CODE = /^[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,4}(?:[\s,]|$)/iu;
/** `-1,28; 36,82`: decimal commas. */
const COMMAS = /^([+-]?\d{1,3}),(\d{1,12}) ?; ?([+-]?\d{1,3}),(\d{1,12})$/u;
/** `S 1.28 E 36.82`. */
const LETTER_FIRST =
  /^([NS]) ?(\d{1,3}(?:\.\d{1,12})?)°?[,;]? ?([EW]) ?(\d{1,3}(?:\.\d{1,12})?)°?$/iu;
/** `lat -1.28 lon 36.82`, `Longitude: 36.82, Latitude: -1.28`. */
const LABELLED =
  /^(lat|lon)[a-z]{0,6}[ :=]{0,3}([+-]?\d{1,3}(?:\.\d{1,12})?)[ ,;]{1,3}(?:lat|lon|lng)[a-z]{0,6}[ :=]{0,3}([+-]?\d{1,3}(?:\.\d{1,12})?)$/iu;
const MAY_BE = /[0-9+:.]/u;
const LINK = /^(?:https?:\/\/|www\.|geo:|maps?\.|goo\.gl|t\.co\/)/iu;

/**
 * Recognises coordinates, plus codes and map links typed where a name belongs.
 *
 * Decimal degrees are read latitude first, as people write them, unless the first number can only be
 * a longitude; then the pair is swapped and says so.
 *
 * @param text - The text, at most a few hundred characters.
 * @returns What it is, or nothing for anything else.
 */
export function typedPoint(text: string): TypedPoint | undefined {
  // All of these have a digit, a plus sign or a colon or dot.
  if (!MAY_BE.test(text)) return undefined;
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  if (LINK.test(trimmed)) return { kind: 'map-link' };
  if (PLUS_CODE.test(trimmed)) return { kind: 'plus-code' };
  const pair = PAIR.exec(asPair(trimmed));
  if (pair) return fromPair(pair);
  const parts = [...trimmed.matchAll(DMS_PART)];
  if (parts.length === 2) {
    const [first, second] = parts.map((part) => {
      const value = Number(part[1]) + Number(part[2] ?? 0) / 60 + Number(part[3] ?? 0) / 3600;
      const side = (part[4] ?? '').toUpperCase();
      return { value: side === 'S' || side === 'W' ? -value : value, side };
    });
    if (!first || !second) return undefined;
    const [lat, lon] = 'EW'.includes(first.side) ? [second, first] : [first, second];
    return onEarth(lon.value, lat.value) ?? { kind: 'coordinates' };
  }
  return undefined;
}

/** Brings other ways to write two numbers into that of `PAIR`. */
function asPair(text: string): string {
  const commas = COMMAS.exec(text);
  if (commas) return `${commas[1]}.${commas[2]} ${commas[3]}.${commas[4]}`;
  const before = LETTER_FIRST.exec(text);
  if (before) return `${before[2]} ${before[1]}, ${before[4]} ${before[3]}`;
  const labelled = LABELLED.exec(text);
  if (!labelled) return text;
  const [, label = '', first = '', second = ''] = labelled;
  return label.toLowerCase() === 'lat' ? `${first}, ${second}` : `${second}, ${first}`;
}

function fromPair(pair: RegExpExecArray): TypedPoint | undefined {
  const sign = (side: string | undefined): number => (/[SW]/iu.test(side ?? '') ? -1 : 1);
  const first = Number(pair[1]) * sign(pair[2]);
  const second = Number(pair[3]) * sign(pair[4]);
  // "3 4" is a number of something, not a point: ask for decimals or letters.
  const written = (pair[1] ?? '') + (pair[3] ?? '');
  const lettered = pair[2] !== '' || pair[4] !== '';
  if (!written.includes('.') && !lettered) return undefined;
  if (/[EW]/iu.test(pair[2] ?? '')) return onEarth(first, second) ?? { kind: 'coordinates' };
  if (lettered) return onEarth(second, first) ?? { kind: 'coordinates' };
  if (Math.abs(first) > 90) return onEarth(first, second) ?? { kind: 'coordinates' };
  const point = onEarth(second, first);
  if (!point) return { kind: 'coordinates' };
  return Math.abs(second) <= 90 ? { ...point, orderUnsure: true } : point;
}

function onEarth(lon: number, lat: number): TypedPoint | undefined {
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return undefined;
  return { kind: 'coordinates', position: [lon, lat] };
}
