import { escapeMarkup } from '../escapeMarkup.js';
import type { ReportChart } from './ReportChart.js';

/** Width of every chart; it shrinks with the page. */
export const width = 680;

/** Colours that people with any colour vision tell apart (Okabe and Ito 2008); the order is fixed. */
export const colours: readonly string[] = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9'];

/** A coordinate with one decimal: the same bytes everywhere. */
export const place = (value: number): string => value.toFixed(1);

/**
 * A text in a chart.
 *
 * @param x - Position.
 * @param y - Base line.
 * @param text - The text; it is escaped.
 * @param attributes - Such as `text-anchor="end"`.
 */
export const words = (x: number, y: number, text: string, attributes = ''): string =>
  `<text x="${place(x)}" y="${place(y)}"${attributes === '' ? '' : ` ${attributes}`}>${escapeMarkup(text)}</text>`;

/**
 * The frame of a chart: a picture with a title that is read aloud, no style sheet, no script.
 *
 * @param chart - For title and unit.
 * @param height - Height under the title.
 * @param marks - What is drawn.
 */
export function frame(chart: ReportChart, height: number, marks: string): string {
  const title = escapeMarkup(`${chart.title} (${chart.unit})`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="13"><title>${title}</title>${marks}</svg>`;
}

/** An axis: its ends, and round numbers to mark on it. */
export interface Scale {
  /** Least value shown. */
  readonly low: number;
  /** Greatest value shown. */
  readonly high: number;
  /** Round numbers between, the ends included. */
  readonly ticks: readonly number[];
}

/**
 * An axis for values. It always holds zero: a cut axis exaggerates.
 *
 * @param values - The values.
 */
export function scaleOf(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const rough = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, ticks };
}

/**
 * A round number of an axis.
 *
 * @param value - The number.
 */
export const tickText = (value: number): string =>
  // eslint-disable-next-line regexp/no-super-linear-move -- a number of at most 22 digits
  String(Number(value.toPrecision(6))).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** All values of a chart that are there. */
export const valuesOf = (chart: ReportChart): readonly number[] =>
  chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
