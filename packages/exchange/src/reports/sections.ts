import type { RuleGroup } from './ruleGroup.js';
import type { ReportWord } from './reportWords.js';

/** A part of a report with its heading. */
export interface Section {
  /** Short name, for styles. */
  readonly name: 'privacy' | 'error' | 'warning' | 'info';
  /** Heading. */
  readonly heading: ReportWord;
  /** Rules in it; never empty. */
  readonly groups: readonly RuleGroup[];
}

const headings = {
  privacy: 'privacyHeading',
  error: 'errorHeading',
  warning: 'warningHeading',
  info: 'infoHeading',
} as const;

/** Splits rule groups into the sections of a report; empty sections are left out. */
export function sections(groups: readonly RuleGroup[]): readonly Section[] {
  return (['privacy', 'error', 'warning', 'info'] as const)
    .map((name) => ({
      name,
      heading: headings[name],
      groups: groups.filter((group) => nameOf(group) === name),
    }))
    .filter((section) => section.groups.length > 0);
}

function nameOf(group: RuleGroup): Section['name'] {
  return group.category === 'privacy' ? 'privacy' : group.severity;
}
