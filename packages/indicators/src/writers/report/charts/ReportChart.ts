/** One bar, point or tile of a chart; `null` is a gap: suppressed or without a value, which a chart does not tell apart. */
export interface ChartPoint {
  /** Name of the category, period or area. */
  readonly label: string;
  /** The value, on the scale of the unit. */
  readonly value: number | null;
  /** The value as it is printed in the table. */
  readonly text: string;
  /** Place on the axis where that is not simply the order: the year. */
  readonly at?: number;
  /** Where a tile of a map stands: column from the west, row from the north. */
  readonly tile?: readonly [column: number, row: number];
}

/** Points that belong together: one line, or one run of bars. */
export interface ChartSeries {
  /** Name, for the legend; empty where there is only one. */
  readonly name: string;
  /** Points in order. */
  readonly points: readonly ChartPoint[];
}

/** A chart; its data are the cells of the table beside it, and of a plan its own figures, and nothing more. */
export interface ReportChart {
  /** Lines over time, bars over categories, lines over years against the planned path, or tiles by area. */
  readonly kind: 'trend' | 'bars' | 'progress' | 'map';
  /** What it shows; read aloud in place of the picture. */
  readonly title: string;
  /** What the values are counted in. */
  readonly unit: string;
  /** The data; of a `progress` chart the values first, then the path. */
  readonly series: readonly ChartSeries[];
}
