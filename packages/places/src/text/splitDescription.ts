/** One part of a description, with the word that led into it. */
export interface DescriptionPart {
  /** The part's text. */
  readonly text: string;
  /** True after "near", "next to", "karibu na": the place is not the one named but beside it. */
  readonly beside: boolean;
  /** Whether a mark or a preposition of place sets the part apart: a name is expected here. */
  readonly led: boolean;
}

const SEPARATORS =
  /[,;|()[\]\n\t/]|\s[-–—]\s|\.\s|-(?=\p{Lu}\p{Ll}+\s(?:Road|Rd|Highway|Street)\b)/gu;
const INSIDE = /\b(?:in|within|inside|at|katika|huko|kule|ndani ya|iliyoko|from)\b/giu;
/** Words that part a description too, and are as common where no place follows: `Candle of Hope`. */
const JOINING = /\b(?:of|along|off|on|the)\b/giu;
const BESIDE =
  /\b(?:near to|near|next to|close to|opposite|behind|beside|outside|around|karibu na|jirani na|kando ya|nyuma ya|mbele ya)\b/giu;
const ROUTE = /\b(?:from|kutoka)\s.{2,80}\s(?:to|hadi|mpaka|kwenda)\s/iu;

/**
 * Cuts a description into parts at commas, slashes, brackets and relation words in English and
 * Swahili. The rightmost part is usually the largest unit.
 *
 * @param text - At most a few hundred characters.
 * @returns The parts, in order, without empty ones.
 */
export function splitDescription(text: string): DescriptionPart[] {
  const marked = text
    .replace(BESIDE, ',\u0001')
    .replace(SEPARATORS, ',')
    .replace(INSIDE, ',')
    .replace(JOINING, ',\u0002');
  const parts = marked.split(',').map((part) => ({
    text: part.replaceAll(/[\u0001\u0002]/gu, ' ').trim(),
    beside: part.includes('\u0001'),
    joined: part.includes('\u0002'),
  }));
  return parts
    .map(({ text, beside, joined }, at) => ({
      text,
      beside,
      // The first part is set apart by what follows it.
      led: at === 0 ? parts[1]?.joined === false : !joined,
    }))
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/**
 * Tells whether a text describes a way between two places rather than one place.
 *
 * @param text - The text.
 * @returns True for "from Busia to Kampala", "kutoka Moyale hadi Nairobi".
 */
export function describesRoute(text: string): boolean {
  return ROUTE.test(text);
}
