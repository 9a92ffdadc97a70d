import type { ChartPoint, ReportChart } from './ReportChart.js';
import { colours, frame, place, scaleOf, tickText, valuesOf, width, words } from './svgParts.js';

const plot = { top: 26, bottom: 190, left: 64, right: width - 40 };
/** More labels than these would overprint each other. */
const mostLabels = 8;
/** A character of the legend, about. */
const letter = 7.2;

/** A sign at a point: lines are told apart without colour too. */
function sign(shape: number, x: number, y: number, colour: string): string {
  switch (shape) {
    case 1:
      return `<rect x="${place(x - 4)}" y="${place(y - 4)}" width="8" height="8" fill="${colour}"/>`;
    case 2:
      return `<path d="M${place(x)} ${place(y - 5)}l5 9h-10z" fill="${colour}"/>`;
    case 3:
      return `<path d="M${place(x)} ${place(y - 5)}l5 5l-5 5l-5 -5z" fill="${colour}"/>`;
    default:
      return `<circle cx="${place(x)}" cy="${place(y)}" r="4" fill="${shape === 0 ? colour : '#fff'}" stroke="${colour}" stroke-width="2"/>`;
  }
}

/**
 * Lines over time. A gap breaks the line; of one line alone its sign stands in the gap. The planned path of a `progress`
 * chart is dashed.
 *
 * @param chart - A chart of kind `trend` or `progress`.
 */
export function linesSvg(chart: ReportChart): string {
  const { low, high, ticks } = scaleOf(valuesOf(chart));
  const all = chart.series.flatMap(({ points }) => points.map((point, index) => point.at ?? index));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = (at: number): number =>
    plot.left + ((at - first) / (last - first || 1)) * (plot.right - plot.left);
  const y = (value: number): number =>
    plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const grid = ticks.map(
    (tick) =>
      `<line x1="${plot.left - 8}" y1="${place(y(tick))}" x2="${plot.right + 8}" y2="${place(y(tick))}" stroke="${tick === 0 ? '#555' : '#ddd'}"/>${words(plot.left - 12, y(tick) + 4, tickText(tick), 'text-anchor="end" fill="#555" font-size="11"')}`,
  );
  const labels = new Map<number, string>();
  for (const { points } of chart.series)
    points.forEach((point, index) => labels.set(point.at ?? index, point.label));
  const every = Math.ceil(labels.size / mostLabels);
  const names = [...labels]
    .sort(([a], [b]) => a - b)
    .map(([at, label], index) =>
      index % every === 0 ? words(x(at), plot.bottom + 20, label, 'text-anchor="middle"') : '',
    );
  const alone = chart.series.length === 1 || chart.kind === 'progress';
  const lines = chart.series.map(({ points }, number) => {
    const colour = colours[number % colours.length] ?? '';
    const dash = chart.kind === 'progress' && number === 1 ? ' stroke-dasharray="6 4"' : '';
    let path = '';
    let open = false;
    const marks = points.map((point: ChartPoint, index) => {
      const at = x(point.at ?? index);
      if (point.value === null) {
        open = false;
        return alone ? words(at, plot.bottom - 6, point.text, 'text-anchor="middle"') : '';
      }
      const top = y(point.value);
      path += `${open ? 'L' : 'M'}${place(at)} ${place(top)}`;
      open = true;
      const printed =
        alone && index % every === 0
          ? words(
              at,
              number === 0 ? top - 9 : top + 18,
              point.text,
              `text-anchor="middle" fill="${number === 0 ? '#1a1a1a' : colour}"`,
            )
          : '';
      return sign(number, at, top, colour) + printed;
    });
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${marks.join('')}`;
  });
  const { text: legend, rows } = legendOf(chart);
  return frame(
    chart,
    plot.bottom + 30 + rows * 20,
    grid.join('') + names.join('') + lines.join('') + legend,
  );
}

function legendOf(chart: ReportChart): { readonly text: string; readonly rows: number } {
  if (chart.series.length < 2) return { text: '', rows: 0 };
  let left = plot.left;
  let row = 0;
  const parts = chart.series.map(({ name }, number) => {
    const needed = 26 + name.length * letter;
    if (left + needed > width && left > plot.left) {
      left = plot.left;
      row += 1;
    }
    const top = plot.bottom + 44 + row * 20;
    const colour = colours[number % colours.length] ?? '';
    const part = sign(number, left, top - 4, colour) + words(left + 10, top, name);
    left += needed;
    return part;
  });
  return { text: parts.join(''), rows: row + 1 };
}
