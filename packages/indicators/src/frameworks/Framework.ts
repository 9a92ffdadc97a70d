import type { LanguageMap } from '../definition/LanguageMap.js';
import type { Predicate } from '../definition/Predicate.js';
import type { PlannedValue } from '../definition/IndicatorDefinition.js';

/** A pillar of a plan. */
export interface FrameworkPillar {
  /** Id inside the plan. */
  readonly id: string;
  /** Title. */
  readonly title: LanguageMap;
  /** Pillars of our catalogue whose indicators are shown under it while the plan's own list is empty. */
  readonly catalogue: readonly string[];
}

/** An objective or priority of a plan. */
export interface FrameworkObjective {
  /** Pillar it belongs to. */
  readonly pillar: string;
  /** Number as printed, or null. */
  readonly number: string | null;
  /** Text. */
  readonly text: string;
}

/** How an indicator of a plan is computed. */
export interface FrameworkBinding {
  /** Id of the definition, such as `njia-core/PT-11`. */
  readonly definition: string;
  /** Version of the catalogue it was bound to. */
  readonly catalogueVersion: string;
  /** What the plan asks for beyond the definition. */
  readonly parameters?:
    | {
        /** Only records that fulfil this as well, such as those of women. */
        readonly where?: Predicate | undefined;
      }
    | undefined;
}

/** An indicator of a plan. Columns after the one plan whose monitoring table could be read (Malaysia 2021-2025, Annex 2). */
export interface FrameworkIndicator {
  /** Number as printed in the plan, or null. */
  readonly number: string | null;
  /** Wording as printed, supplied by the person who has the document. */
  readonly wording: string;
  /** Pillar id. */
  readonly pillar: string;
  /** Objective number, or null. */
  readonly objective: string | null;
  /** Means of verification. */
  readonly meansOfVerification: string | null;
  /** Who reports. */
  readonly responsible: string | null;
  /** How often. */
  readonly frequency: string | null;
  /** Where the plan starts. */
  readonly baseline: PlannedValue | null;
  /** What it wants, year by year. */
  readonly targets: readonly PlannedValue[];
  /** Dimensions asked for. */
  readonly disaggregations: readonly string[];
  /** Definition that computes it; `null` = entered by hand. */
  readonly binding: FrameworkBinding | null;
  /** Page of the document. */
  readonly documentPage: string | null;
}

/** A plan of action as a versioned file. */
export interface Framework {
  /** Id, such as `ken-npa-2022-2027`. */
  readonly id: string;
  /** Version of the file. */
  readonly version: string;
  /** ISO 3166-1 alpha-3 code of the country, or null for an international framework. */
  readonly country: string | null;
  /** Title of the plan. */
  readonly title: LanguageMap;
  /** What of the plan the file really holds. */
  readonly status: string;
  /** Pillars. */
  readonly pillars: readonly FrameworkPillar[];
  /** Themes, where a plan has no pillars. */
  readonly themes: readonly string[];
  /** Objectives and priorities. */
  readonly objectives: readonly FrameworkObjective[];
  /** Indicators; empty where the numbered list was not obtained. */
  readonly indicators: readonly FrameworkIndicator[];
  /** `complete`, `partial`, or `not obtained`. */
  readonly indicatorsStatus: 'complete' | 'partial' | 'not obtained';
  /** Reporting calendar, or null if the plan does not say. */
  readonly calendar: string | null;
  /** Where this is known from. */
  readonly source: readonly string[];
}
