import { standardVersion } from '@njia/schema';
import type { ReportStandard } from '../reports/report.js';

/** Says what data is held against: version of the format, profile, and the rules as a hash. */
export function reportStandard(profile: string | undefined): ReportStandard {
  return { version: standardVersion, profile: profile ?? 'core', rulesHash: '' };
}
