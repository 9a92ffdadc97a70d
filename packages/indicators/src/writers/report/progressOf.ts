import type { PlanProgress } from '../../frameworks/planProgress.js';
import { localText } from '../../results/localText.js';
import type { ResultTable } from '../../results/ResultTable.js';
import type { TablePeriod } from '../../results/TableDimension.js';
import { civilDate } from '../../time/dayNumber.js';
import { parseDay, parsePeriod } from '../../time/parsePeriod.js';
import { cellText, numberText, valueText } from './cellText.js';
import type { ChartPoint } from './charts/ReportChart.js';
import { sameLength, trendPeriods } from './charts/trendPeriods.js';
import type { ReportProgress } from './Report.js';
import { progressWords, reportWords, type ReportLanguage } from './reportWords.js';
import { unitWords } from './unitWords.js';

const yearOf = (day: number | undefined): number => civilDate(day ?? 0).year;

/**
 * How an indicator stands against its plan: baseline, target and judgement in words, values against the planned path as a
 * picture.
 *
 * @param table - The table of its totals.
 * @param plan - What the plan says, and the judgement.
 * @param language - Language.
 */
export function progressOf(
  table: ResultTable,
  plan: PlanProgress,
  language: ReportLanguage,
): ReportProgress {
  const words = reportWords[language];
  const judged = progressWords[language];
  const { definition } = table;
  const planned = [plan.baseline ?? [], plan.targets].flat().flatMap((value): ChartPoint[] => {
    const period = parsePeriod(value.period, plan.calendar);
    return period === undefined
      ? []
      : [
          {
            label: period.label,
            value: value.value,
            text: valueText(value.value, definition),
            at: yearOf(period.firstDay),
          },
        ];
  });
  const all = (table.dimensions[0]?.categories ?? []) as readonly TablePeriod[];
  // Only periods as long as the one that was judged.
  const judgedOn = all.find(({ code }) => code === plan.period);
  const periods = trendPeriods(
    all.filter((one) => judgedOn === undefined || sameLength(one, judgedOn)),
  );
  const values = periods.flatMap((period): ChartPoint[] => {
    const cell = table.cells.find(({ key }) => key[0] === period.code);
    if (cell === undefined) return [];
    const { value, number } = cellText(cell, definition, language);
    return [
      {
        label: localText(period.label, language),
        value: number,
        text: value,
        at: yearOf(parseDay(period.start)),
      },
    ];
  });
  const labelOf = (period: string): string => parsePeriod(period, plan.calendar)?.label ?? period;
  const name = localText(definition.name, language);
  const judgement = judged[plan.reason ?? plan.status];
  const lines = [
    ...(plan.baseline === null
      ? []
      : [
          `${words.baseline} ${labelOf(plan.baseline.period)}: ${valueText(plan.baseline.value, definition)}`,
        ]),
    ...(plan.target === null
      ? []
      : [
          `${words.target} ${labelOf(plan.target.period)}: ${valueText(plan.target.value, definition)}`,
        ]),
    judgement,
    ...(plan.ratio === null ? [] : [`${words.pace} ${numberText(plan.ratio * 100, 0)} %`]),
  ];
  const comparable = plan.reason !== 'calendars-differ';
  const drawn = comparable && planned.length + values.length >= 2 && planned.length > 0;
  return {
    judgement,
    lines,
    chart: drawn
      ? {
          kind: 'progress',
          title: `${name}. ${words.progress}`,
          unit: localText(unitWords(definition.unit.measure), language),
          series: [
            { name: words.value, points: values },
            { name: words.path, points: planned },
          ],
        }
      : null,
  };
}
