import type { Draft } from './Draft.js';
import { type FormReport, formReportHead } from './formReport.js';
import type { ReleaseRequest } from './makeRelease.js';
import type { ReportHead } from './ReportHead.js';
import { renderFormPage } from './renderFormPage.js';

/**
 * Prepares the report on counts or drawn rows.
 *
 * @param request - policy, language
 * @param riskBefore - mean risk of the originals, 0 to 1; absent where it must not be told
 * @param rest - what the form has to say
 * @returns the function that makes it for a file
 */
export function formDescription(
  { policy, language }: ReleaseRequest,
  riskBefore: number | undefined,
  rest: Omit<FormReport, keyof ReportHead | 'meanRisk'>,
): Draft['describe'] {
  return (subject) => {
    const report: FormReport = { ...formReportHead(policy, subject, riskBefore), ...rest };
    return {
      report: `${JSON.stringify(report, undefined, 2)}\n`,
      page: renderFormPage(report, language),
    };
  };
}
