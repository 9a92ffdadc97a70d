import { escapeMarkup } from '../escapeMarkup.js';
import type { ReportChart } from '../Report.js';

const width = 640;
const round = (value: number): string => value.toFixed(1);

/**
 * A chart as a self-contained SVG: no style sheet, no script, readable in black and white; every value is printed, so that
 * nobody has to estimate. A gap (suppressed, or no value) takes its sign and no mark.
 *
 * @param chart - The chart.
 */
export function chartSvg(chart: ReportChart): string {
  return chart.kind === 'bars' ? bars(chart) : trend(chart);
}

function frame(chart: ReportChart, height: number, marks: string): string {
  const title = escapeMarkup(chart.title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="13"><title>${title}</title>${marks}</svg>`;
}

/** The ends of the axis always include zero: a cut axis exaggerates. */
function scaleOf(chart: ReportChart): { readonly low: number; readonly span: number } {
  const values = chart.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return { low, span: high - low || 1 };
}

function bars(chart: ReportChart): string {
  const left = 220;
  const room = width - left - 80;
  const { low, span } = scaleOf(chart);
  const at = (value: number): number => left + ((value - low) / span) * room;
  const marks = chart.points.map(({ label, value, text }, index) => {
    const y = index * 26 + 4;
    const name = label.length > 30 ? `${label.slice(0, 29)}…` : label;
    const bar =
      value === null
        ? ''
        : `<rect x="${round(Math.min(at(0), at(value)))}" y="${y}" width="${round(Math.abs(at(value) - at(0)))}" height="18" fill="#1f5f8b"/>`;
    const end = value === null ? at(0) : Math.max(at(0), at(value));
    return `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escapeMarkup(name)}</text>${bar}<text x="${round(end + 6)}" y="${y + 14}">${escapeMarkup(text)}</text>`;
  });
  const height = chart.points.length * 26 + 8;
  const axis = `<line x1="${round(at(0))}" y1="0" x2="${round(at(0))}" y2="${height}" stroke="#555"/>`;
  return frame(chart, height, marks.join('') + axis);
}

function trend(chart: ReportChart): string {
  const height = 220;
  const [top, bottom, left, right] = [28, 180, 40, width - 40];
  const { low, span } = scaleOf(chart);
  const y = (value: number): number => bottom - ((value - low) / span) * (bottom - top);
  const step = (right - left) / Math.max(1, chart.points.length - 1);
  const x = (index: number): number => left + index * step;
  // Labels of many periods would overprint each other.
  const every = Math.ceil(chart.points.length / 8);
  let path = '';
  let open = false;
  const marks = chart.points.map(({ label, value, text }, index) => {
    const shown = index % every === 0;
    const name = shown
      ? `<text x="${round(x(index))}" y="${bottom + 20}" text-anchor="middle">${escapeMarkup(label)}</text>`
      : '';
    if (value === null) {
      open = false;
      return `${name}<text x="${round(x(index))}" y="${bottom - 6}" text-anchor="middle">${escapeMarkup(text)}</text>`;
    }
    path += `${open ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`;
    open = true;
    const printed = shown
      ? `<text x="${round(x(index))}" y="${round(y(value) - 8)}" text-anchor="middle">${escapeMarkup(text)}</text>`
      : '';
    return `${name}<circle cx="${round(x(index))}" cy="${round(y(value))}" r="4" fill="#1f5f8b"/>${printed}`;
  });
  const axis = `<line x1="${left - 10}" y1="${round(y(0))}" x2="${right + 10}" y2="${round(y(0))}" stroke="#555"/>`;
  const line = `<path d="${path}" fill="none" stroke="#1f5f8b" stroke-width="2"/>`;
  return frame(chart, height, axis + line + marks.join(''));
}
