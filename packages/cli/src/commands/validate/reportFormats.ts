import {
  writeCsvReport,
  writeGithubReport,
  writeHtmlReport,
  writeJsonReport,
  writeJunitReport,
  writeMarkdownReport,
  writeNdjsonReport,
  writePrettyReport,
  writeSarifReport,
  type Report,
  type ReportOptions,
} from '@njia/exchange';

/** Writers of reports by the name that `--format` takes; `xlsx` needs the user's file and stands apart. */
export const reportFormats: Readonly<
  Record<string, (report: Report, options: ReportOptions) => string | Promise<string>>
> = {
  pretty: writePrettyReport,
  json: writeJsonReport,
  ndjson: writeNdjsonReport,
  csv: writeCsvReport,
  html: writeHtmlReport,
  md: writeMarkdownReport,
  sarif: writeSarifReport,
  junit: writeJunitReport,
  github: writeGithubReport,
};
