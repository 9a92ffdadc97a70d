import type { Cell } from '../tables/cell.js';
import { cellText } from '../records/values/cellText.js';
import { exactCountry } from '../records/values/exactCountry.js';
import { lookUpCode } from '../records/values/lookUpCode.js';
import { readPartialDate } from '../records/values/readPartialDate.js';
import { splitTyped } from '../records/values/typedSeparators.js';
import { commonWord } from './commonWords.js';

/** What the values of a column look like. */
export interface ValueGuess {
  /** Target proposed. */
  readonly target: string;
  /** Share of the values that fit, lowered because the heading said nothing. */
  readonly confidence: number;
}

/** Lists whose words are telling, with the target they speak for. */
const telling: readonly (readonly [list: string, target: string])[] = [
  ['transport_mode', 'legs[*].modes'],
  ['exploitation_type', 'exploitations[1].types|exploitations[1].sectors'],
  ['labour_sector', 'exploitations[1].sectors|exploitations[1].types'],
  [
    'recruitment_channel',
    'recruitment.channels|recruitment.inducements|recruitment.recruiterRelationships',
  ],
  ['recruiter_relationship', 'recruitment.recruiterRelationships'],
  ['sex', 'case.sex|case.gender'],
  ['travel_cost_payer', 'costPayers'],
];
const sampleSize = 300;

/**
 * Guesses where a column goes from its values alone: words of one code list, countries, dates. A
 * column of numbers or of free text is not guessed.
 *
 * @param cells - The cells of the column.
 * @returns The guess, when four fifths of at least three values fit.
 */
export function guessByValues(cells: readonly Cell[]): ValueGuess | undefined {
  const filled = cells.filter((cell) => cellText(cell) !== undefined).slice(0, sampleSize);
  if (filled.length < 3) return undefined;
  const share = (fits: (cell: Cell) => boolean) => filled.filter(fits).length / filled.length;
  const guesses: ValueGuess[] = telling.map(([list, target]) => ({
    target,
    confidence: share((cell) =>
      splitTyped(cellText(cell) ?? '').every(
        (word) => lookUpCode(list, word) !== undefined || commonWord(list, word) !== undefined,
      ),
    ),
  }));
  guesses.push({
    target: 'stops[destination].place.country',
    confidence: share((cell) => exactCountry(cellText(cell) ?? '') !== undefined),
  });
  guesses.push({
    target: 'reportedOn',
    confidence: share(
      (cell) => typeof cell !== 'number' && readPartialDate(cell, { order: 'dmy' }).kind === 'date',
    ),
  });
  const best = guesses.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return best.confidence >= 0.8
    ? { target: best.target, confidence: Math.round(best.confidence * 60) / 100 }
    : undefined;
}
