import { tidyText } from '../values/tidyText.js';
import { exactCountry } from '../values/exactCountry.js';
import { foldText } from '../values/foldText.js';

const none = new Set(
  'none|no|nil|direct|directly|no transit|hakuna|hapana|moja kwa moja|bila kupitia|0'.split('|'),
);

/** Places named in one cell. */
export interface SplitPlaces {
  /** Each place as written. */
  readonly places: readonly string[];
  /** Whether the cell says that there were none ("direct", "hakuna"). */
  readonly none: boolean;
}

/** The same cells come row after row, so what they say is kept; long ones are not. */
const memory = new Map<string, SplitPlaces>();
const longestKept = 200;

/**
 * Cuts a cell with several places, in order: "Busia, Malaba", "Namanga > Arusha", "Busia (Uganda)
 * then Kampala". A country after a comma belongs to the place before it: "Kampala, Uganda" is one.
 *
 * @param text - Tidied text of the cell.
 */
export function splitPlaces(text: string): SplitPlaces {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const made = split(text);
  if (memory.size >= 20_000) memory.clear();
  if (text.length <= longestKept) memory.set(text, made);
  return made;
}

function split(text: string): SplitPlaces {
  if (none.has(foldText(text))) return { places: [], none: true };
  const pattern =
    /[\n;>→|/&]|(?:^|\s)\d{1,2}[.)]\s|\s(?:then|kisha|halafu|via|kupitia|to|hadi|mpaka|and|na)\s/iu;
  const pieces = text
    .replace(/[-–—=]{1,3}>/gu, '>')
    .split(pattern)
    .flatMap((piece) => piece.split(/\s[-–—]{1,2}\s/u));
  const places: string[] = [];
  for (const piece of pieces) {
    piece.split(',').forEach((part, index) => {
      const place = tidyText(part);
      if (place === '') return;
      const last = places.at(-1);
      // "Kampala, Uganda" is one place; "Kenya, Uganda" are two.
      if (
        index > 0 &&
        last !== undefined &&
        exactCountry(place) !== undefined &&
        exactCountry(last) === undefined &&
        !last.includes(',')
      ) {
        places[places.length - 1] = `${last}, ${place}`;
      } else places.push(place);
    });
  }
  return { places, none: false };
}
