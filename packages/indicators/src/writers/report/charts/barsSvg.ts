import type { ReportChart } from './ReportChart.js';
import { colours, frame, place, scaleOf, valuesOf, width, words } from './svgParts.js';

const left = 250;
const right = 90;
const step = 26;

/**
 * Bars over categories, each with its value in print, so that nobody has to estimate. A gap takes its sign and no mark.
 *
 * @param chart - A chart of kind `bars`.
 */
export function barsSvg(chart: ReportChart): string {
  const { low, high } = scaleOf(valuesOf(chart));
  const at = (value: number): number =>
    left + ((value - low) / (high - low)) * (width - left - right);
  const points = chart.series[0]?.points ?? [];
  const marks = points.map(({ label, value, text }, index) => {
    const y = index * step + 4;
    const name = label.length > 36 ? `${label.slice(0, 35)}…` : label;
    const bar =
      value === null
        ? ''
        : `<rect x="${place(Math.min(at(0), at(value)))}" y="${y}" width="${place(Math.abs(at(value) - at(0)))}" height="18" fill="${colours[0]}"/>`;
    const end = value === null ? at(0) : Math.max(at(0), at(value));
    return words(left - 8, y + 14, name, 'text-anchor="end"') + bar + words(end + 6, y + 14, text);
  });
  const height = points.length * step + 8;
  const axis = `<line x1="${place(at(0))}" y1="0" x2="${place(at(0))}" y2="${height}" stroke="#555"/>`;
  return frame(chart, height, marks.join('') + axis);
}
