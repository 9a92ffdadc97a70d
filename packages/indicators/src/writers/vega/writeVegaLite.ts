import type { ResultSet } from '../../results/ResultSet.js';
import type { ReportChart } from '../report/charts/ReportChart.js';
import type { ReportOptions } from '../report/ReportOptions.js';
import { resultReport } from '../report/resultReport.js';
import { chartSpec, type VegaLiteSpec } from './chartSpec.js';

/** Edition of Vega-Lite whose schema the specifications follow. */
const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/**
 * The charts of the report as one Vega-Lite specification, one view under the other: for web pages and notebooks that want
 * to draw them in their own style. Holds the cells of the tables and nothing more.
 *
 * @param results - Results; the charts of a protected set have no marks for suppressed cells.
 * @param options - Language, plan and map, as for the report.
 * @returns JSON text.
 */
export function writeVegaLite(results: ResultSet, options: ReportOptions = {}): string {
  const report = resultReport(results, options);
  const charts = report.sections
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ progress, tables }): readonly (ReportChart | null)[] => [
      progress?.chart ?? null,
      ...tables.flatMap((table) => table.charts),
    ])
    .filter((chart) => chart !== null);
  const spec: VegaLiteSpec = {
    $schema: schema,
    title: report.title,
    description: report.head.join(' '),
    // Axes and colours of one view have nothing to do with those of the next.
    resolve: { scale: { color: 'independent', strokeDash: 'independent' } },
    vconcat: charts.map(chartSpec),
  };
  return `${JSON.stringify(spec, undefined, 1)}\n`;
}
