import { explainRule, formatIssue, type Severity } from '@njia/schema';
import { groupByRule } from '../groupByRule.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { titleOf } from '../titleOf.js';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Writes a report as SARIF 2.1.0 (OASIS). Files are named by number (`file-1`), since a file name may
 * name a person; a place in a workbook is a logical location, a place in a text file a region.
 */
export function writeSarifReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  const sarif = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: groupByRule(report).map((group) => {
              const { why, fix } = explainRule(group.rule, language);
              return {
                id: group.rule,
                shortDescription: { text: titleOf(group, language) },
                fullDescription: { text: why },
                help: { text: fix },
                defaultConfiguration: { level: levels[group.severity] },
                properties: { category: group.category, count: group.count },
              };
            }),
          },
        },
        results: report.issues.map((issue) => {
          const { file, sheet, cell, row, line } = issue.location ?? {};
          const place = [
            sheet === undefined ? undefined : `sheet ${sheet}`,
            cell ?? (row === undefined ? undefined : `row ${row}`),
          ]
            .filter((part) => part !== undefined)
            .join(', ');
          return {
            ruleId: issue.rule,
            level: levels[issue.severity],
            message: { text: formatIssue(issue, language) },
            locations: [
              {
                ...(file === undefined
                  ? {}
                  : {
                      physicalLocation: {
                        artifactLocation: { uri: `file-${file}` },
                        ...(line === undefined ? {} : { region: { startLine: line } }),
                      },
                    }),
                logicalLocations: [
                  { fullyQualifiedName: issue.path, ...(place === '' ? {} : { name: place }) },
                ],
              },
            ],
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}
