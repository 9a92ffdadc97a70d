import type { Report } from './Report.js';
import { reportWords } from './reportWords.js';

/** One line of the overview: what a reader with one minute needs. */
export interface OverviewLine {
  /** Name of the place in the report where the indicator stands. */
  readonly anchor: string;
  /** Name of the indicator. */
  readonly name: string;
  /** Period of the value. */
  readonly period: string;
  /** The value in print. */
  readonly value: string;
  /** The value as a number, rounded as printed; `null` where there is none. */
  readonly number: number | null;
  /** What it is counted in; empty for percentages, which carry their sign. */
  readonly unit: string;
  /** How it stands against the plan; empty where nothing was judged. */
  readonly judgement: string;
}

/** The indicators of a section that have a value in total. */
export interface OverviewSection {
  /** Title of the section. */
  readonly title: string;
  /** Its lines. */
  readonly lines: readonly OverviewLine[];
}

/**
 * Name of the place of an indicator in a report.
 *
 * @param section - Index of its section.
 * @param indicator - Its index in the section.
 */
export const anchorOf = (section: number, indicator: number): string =>
  `i${section + 1}-${indicator + 1}`;

/**
 * All indicators with a value in total, one line each.
 *
 * @param report - The report.
 */
export function reportOverview({ sections, language }: Report): readonly OverviewSection[] {
  const { noValue } = reportWords[language];
  return sections
    .map(({ title, indicators }, section) => ({
      title,
      lines: indicators.flatMap(({ name, unit, latest, progress }, at) =>
        latest === null || latest.cell.value === noValue
          ? []
          : [
              {
                anchor: anchorOf(section, at),
                name,
                period: latest.period,
                value: latest.cell.value,
                number: latest.cell.number,
                unit: latest.cell.value.endsWith('%') ? '' : unit,
                judgement: progress?.judgement ?? '',
              },
            ],
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}
