import type { ResultCell } from '../../results/ResultCell.js';
import type { DefinitionReference } from '../../results/ResultTable.js';
import { roundHalfAway } from '../../values/roundHalfAway.js';
import { flagWords, reportWords, statusWords, type ReportLanguage } from './reportWords.js';

/** The one public sign of every suppressed cell, whatever the reason. */
export const SUPPRESSED_SIGN = '[c]';

/** A cell as people read it. */
export interface CellText {
  /** The value, rounded for print, or a sign. */
  readonly value: string;
  /** The value as a number, rounded as printed; `null` where there is none. */
  readonly number: number | null;
  /** `3 of 7`, bounds, interval, why there is no value; parts to be set small. */
  readonly details: readonly string[];
  /** What a reader must know, in words. */
  readonly remarks: readonly string[];
}

/**
 * A number as both languages write it in Kenya: thousands commas, a decimal point; no locale data of the machine.
 *
 * @param value - The number.
 * @param decimals - Decimals; rounding is half away from zero.
 */
export function numberText(value: number, decimals: number): string {
  const rounded = roundHalfAway(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has at most 22 digits here
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * A number on the scale of an indicator, with a percent sign where it is one.
 *
 * @param value - The number.
 * @param definition - For scale and decimals.
 */
export const valueText = (value: number, definition: DefinitionReference): string =>
  `${numberText(value, definition.unit.decimals ?? 0)}${definition.unit.measure === 'PT' ? ' %' : ''}`;

/** Kinds of which "so many of so many" says what a value is made of. */
const fractions = new Set([
  'proportion',
  'ratio',
  'share',
  'completeness',
  'key-change',
  'composite',
]);

/**
 * A cell in words: value, what it was made of, what to know about it. A suppressed cell gives its sign and nothing else.
 *
 * @param cell - The cell.
 * @param definition - For scale and decimals.
 * @param language - Language.
 */
export function cellText(
  cell: ResultCell,
  definition: DefinitionReference,
  language: ReportLanguage,
): CellText {
  if (cell.status === 'Q')
    return { value: SUPPRESSED_SIGN, number: null, details: [], remarks: [] };
  const words = reportWords[language];
  const decimals = definition.unit.decimals ?? 0;
  const show = (value: number): string => numberText(value, decimals);
  const details: string[] = [];
  if (cell.numerator !== null && cell.denominator !== null && fractions.has(definition.kind))
    details.push(
      `${numberText(cell.numerator, fractionDigits(cell.numerator))} ${words.of} ${numberText(cell.denominator, fractionDigits(cell.denominator))}`,
    );
  const { bounds, interval } = cell;
  if (bounds !== null && bounds.low !== null && bounds.low !== bounds.high)
    details.push(
      bounds.high === null
        ? `${show(bounds.low)} ${words.andMore}`
        : `${words.between} ${show(bounds.low)} - ${show(bounds.high)}`,
    );
  if (interval !== null && interval.low !== null && interval.high !== null)
    details.push(
      `${numberText(interval.level * 100, 0)} % ${show(interval.low)} - ${show(interval.high)}`,
    );
  const status = statusWords[language][cell.status];
  if (status !== undefined) details.push(status);
  return {
    value: cell.code ?? (cell.value === null ? words.noValue : valueText(cell.value, definition)),
    number: cell.value === null ? null : roundHalfAway(cell.value, decimals),
    details,
    remarks: cell.flags.map((flag) => flagWords[language][flag]),
  };
}

/** Sums may have decimals of their own, counts have none. */
const fractionDigits = (value: number): number => (Number.isInteger(value) ? 0 : 2);
