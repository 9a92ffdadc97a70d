import { escapeMarkup } from '../escapeMarkup.js';
import type { ChartPoint, ReportChart } from './ReportChart.js';
import { frame, place, valuesOf, words } from './svgParts.js';

const size = 70;
const gap = 3;
/** Five steps of one blue, light to dark: readable in black and white. */
const shades: readonly string[] = ['#deebf7', '#b3d1ea', '#7fb2d9', '#3f84bf', '#0b4f8a'];

/**
 * Areas as tiles, darker for more, each with its name and value in print. A tile without a value is white with its sign.
 *
 * @param chart - A chart of kind `map`.
 */
export function mapSvg(chart: ReportChart): string {
  const points = chart.series[0]?.points ?? [];
  const most = Math.max(0, ...valuesOf(chart));
  const rows = points.map(({ tile }) => tile?.[1] ?? 0);
  const top = Math.min(...rows);
  const height = (Math.max(...rows) - top + 1) * size + 2;
  return frame(chart, height, points.map((point) => tileSvg(point, most, top)).join(''));
}

function tileSvg({ label, value, text, tile }: ChartPoint, most: number, top: number): string {
  const x = (tile?.[0] ?? 0) * size + 24;
  const y = ((tile?.[1] ?? 0) - top) * size + 1;
  const shade =
    value === null || most === 0
      ? -1
      : Math.min(shades.length - 1, Math.floor((Math.max(0, value) / most) * shades.length));
  const fill = shade < 0 ? '#fff' : (shades[shade] ?? '');
  const ink = shade >= 3 ? '#fff' : '#1a1a1a';
  const side = size - gap;
  const middle = x + side / 2;
  const lines = linesOf(label);
  const names = lines.map((line, index) =>
    words(middle, y + 18 + index * 12, line, `text-anchor="middle" font-size="10.5" fill="${ink}"`),
  );
  const number = words(
    middle,
    y + side - 10,
    text,
    `text-anchor="middle" font-weight="bold" fill="${ink}"`,
  );
  const full = `<title>${escapeMarkup(`${label}: ${text}`)}</title>`;
  return `<g>${full}<rect x="${place(x)}" y="${place(y)}" width="${side}" height="${side}" fill="${fill}" stroke="#888"/>${names.join('')}${number}</g>`;
}

/** A name on two lines of a tile. */
function linesOf(label: string): readonly string[] {
  if (label.length <= 11) return [label];
  const cut = label.search(/[ -]/u);
  return cut < 0
    ? [`${label.slice(0, 10)}…`]
    : [label.slice(0, cut + 1).trim(), label.slice(cut + 1)].map((line) =>
        line.length <= 11 ? line : `${line.slice(0, 10)}…`,
      );
}
