import { barsSvg } from './barsSvg.js';
import { linesSvg } from './linesSvg.js';
import { mapSvg } from './mapSvg.js';
import type { ReportChart } from './ReportChart.js';

/**
 * A chart as a self-contained SVG: no style sheet, no script, readable in black and white.
 *
 * @param chart - The chart.
 */
export function chartSvg(chart: ReportChart): string {
  switch (chart.kind) {
    case 'bars':
      return barsSvg(chart);
    case 'map':
      return mapSvg(chart);
    case 'trend':
    case 'progress':
      return linesSvg(chart);
  }
}
