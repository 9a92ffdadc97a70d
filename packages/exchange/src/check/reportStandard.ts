import { ruleCatalogue, standardVersion, type Profile, type RuleSetting } from '@njia/schema';
import type { ReportStandard } from '../reports/report.js';
import { sha256 } from '../tables/sha256.js';

/** Says what data is held against: version of the format, profile, and the rules as a hash. */
export async function reportStandard(
  profile: Profile,
  settings: Readonly<Record<string, RuleSetting>>,
): Promise<ReportStandard> {
  const rules = [...ruleCatalogue.values()].map(
    (rule) => `${rule.id}=${settings[rule.id] ?? rule.severity}`,
  );
  return {
    version: standardVersion,
    profile: `${profile.id}@${profile.version}`,
    rulesHash: await sha256(new TextEncoder().encode(rules.join('\n'))),
  };
}
