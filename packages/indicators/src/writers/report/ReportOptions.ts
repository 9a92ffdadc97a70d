import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { FrameworkIndicator } from '../../frameworks/Framework.js';
import type { PlanProgress } from '../../frameworks/planProgress.js';
import type { AreaTiles } from './charts/AreaTiles.js';
import type { ReportLanguage } from './reportWords.js';

/** A heading of a report and the indicators under it. */
export interface ReportGroup {
  /** Title, such as a pillar of the plan. */
  readonly title: LanguageMap;
  /** Definition ids, in order. */
  readonly definitions: readonly string[];
}

/** What a plan's document says of an indicator. */
export type PlanText = Pick<
  FrameworkIndicator,
  'wording' | 'meansOfVerification' | 'responsible' | 'frequency' | 'documentPage'
>;

/** How to report. */
export interface ReportOptions {
  /** Language; default English. */
  readonly language?: ReportLanguage | undefined;
  /** Headings; without them all indicators stand under one. Indicators in no group come last. */
  readonly groups?: readonly ReportGroup[] | undefined;
  /** How the plan stands, by definition id. */
  readonly progress?: ReadonlyMap<string, PlanProgress> | undefined;
  /** What the plan itself says of an indicator, by definition id. */
  readonly entries?: ReadonlyMap<string, PlanText> | undefined;
  /** Indicators of the plan that are entered by hand, as "number wording". */
  readonly manual?: readonly string[] | undefined;
  /** Map for breakdowns by area, such as `kenyaTiles`. */
  readonly map?: AreaTiles | undefined;
}
