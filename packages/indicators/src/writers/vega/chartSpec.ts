import { colours } from '../report/charts/svgParts.js';
import type { ReportChart } from '../report/charts/ReportChart.js';

/** A Vega-Lite specification: plain JSON. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/**
 * A chart as a Vega-Lite view; its data are the printed points and nothing more. A gap is `null`, with its sign as text.
 *
 * @param chart - The chart.
 */
export function chartSpec(chart: ReportChart): VegaLiteSpec {
  const values = chart.series.flatMap(({ name, points }) =>
    points.map((point) => ({
      series: name,
      label: point.label,
      value: point.value,
      text: point.text,
      ...(point.at === undefined ? {} : { year: point.at }),
      ...(point.tile === undefined ? {} : { column: point.tile[0], row: point.tile[1] }),
    })),
  );
  const amount = { field: 'value', type: 'quantitative', title: chart.unit };
  const tooltip = [
    { field: 'label', type: 'nominal' },
    { field: 'text', type: 'nominal', title: chart.unit },
  ];
  const base = { title: chart.title, data: { values } };
  switch (chart.kind) {
    case 'bars':
      return {
        ...base,
        mark: { type: 'bar', color: colours[0] },
        encoding: {
          y: { field: 'label', type: 'nominal', sort: null, title: null },
          x: amount,
          tooltip,
        },
      };
    case 'map':
      return {
        ...base,
        encoding: {
          x: { field: 'column', type: 'ordinal', axis: null },
          y: { field: 'row', type: 'ordinal', axis: null },
          tooltip,
        },
        width: { step: 62 },
        height: { step: 62 },
        layer: [
          {
            mark: { type: 'rect', stroke: '#888' },
            encoding: { color: { ...amount, scale: { scheme: 'blues', zero: true } } },
          },
          {
            mark: { type: 'text', fontSize: 9, dy: -8, limit: 58 },
            encoding: { text: { field: 'label' } },
          },
          {
            mark: { type: 'text', fontSize: 11, dy: 8, fontWeight: 'bold' },
            encoding: { text: { field: 'text' } },
          },
        ],
      };
    case 'trend':
    case 'progress':
      return {
        ...base,
        mark: { type: 'line', point: true, invalid: 'break-paths-filter-domains' },
        encoding: {
          x:
            chart.kind === 'progress'
              ? {
                  field: 'year',
                  type: 'quantitative',
                  title: null,
                  axis: { format: 'd', tickMinStep: 1 },
                  scale: { zero: false },
                }
              : { field: 'label', type: 'ordinal', sort: null, title: null },
          y: amount,
          tooltip,
          ...(chart.series.length < 2
            ? {}
            : {
                color: { field: 'series', type: 'nominal', title: null, scale: { range: colours } },
                strokeDash: { field: 'series', type: 'nominal', title: null },
              }),
        },
      };
  }
}
