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
  /** `3 of 7`, bounds, interval, remarks; parts to be set small. */
  readonly details: readonly string[];
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
  if (cell.status === 'Q') return { value: SUPPRESSED_SIGN, details: [] };
  const words = reportWords[language];
  const decimals = definition.unit.decimals ?? 0;
  const show = (value: number): string => numberText(value, decimals);
  const details: string[] = [];
  const fraction = ['proportion', 'ratio', 'share', 'completeness', 'key-change', 'composite'];
  if (cell.numerator !== null && cell.denominator !== null && fraction.includes(definition.kind))
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
  for (const flag of cell.flags) details.push(flagWords[language][flag]);
  return { value: cell.code ?? (cell.value === null ? words.noValue : show(cell.value)), details };
}

/** Sums may have decimals of their own, counts have none. */
const fractionDigits = (value: number): number => (Number.isInteger(value) ? 0 : 2);
