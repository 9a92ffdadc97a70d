import { classPersons } from '../classes/classPersons.js';
import { partitionRows } from '../classes/partitionRows.js';
import type { Persons } from '../classes/Persons.js';
import { personsOf } from '../classes/personsOf.js';
import { corridorColumns } from '../policy/corridorColumns.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';
import { anonymiseAsync } from '../transform/anonymise.js';
import { cellLoss } from '../utility/cellLoss.js';
import { corridorError } from '../utility/corridorError.js';
import { expectedBits } from '../utility/expectedBits.js';
import type { DraftOutcome } from './Draft.js';
import type { ReleaseRequest } from './makeRelease.js';
import { linkedRisk } from './linkedRisk.js';
import { meanRiskOf } from './meanRiskOf.js';
import { type PublishedFigures, publishedReport } from './publishedReport.js';
import { renderReportPage } from './renderReportPage.js';

/**
 * Rows of persons, made coarser until the models hold, with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export async function draftMicrodata(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, language } = request;
  const {
    release,
    report: made,
    origin,
    issues,
  } = await anonymiseAsync(table, policy, request.options);
  if (release === undefined || made === undefined || origin === undefined) return { issues };
  const quasi = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  const figures = {
    policy,
    rowsIn: table.rowCount,
    rowsOut: release.rowCount,
    cells: made.cells,
    cellsSuppressed: made.cellsSuppressed,
    riskBefore: meanRiskOf(table, policy),
    riskAfter: linkedRisk(table, release, policy, made.k).meanRisk,
    groups: {
      before: groupsOf(table, quasi, personsOf(table, policy)),
      after: groupsOf(release, quasi),
    },
    detailLost: cellLoss(table, release, quasi, origin).columns,
    bits: bitsOf(table, release, quasi),
    corridors: corridorsOf(request, release),
  };
  const known = publishedReport({ ...figures, fileHash: '', policyHash: '' }).meanRisk;
  return {
    issues,
    draft: {
      release,
      describe: (subject) => {
        const report = publishedReport({ ...figures, ...subject });
        return {
          report: `${JSON.stringify(report, undefined, 2)}\n`,
          page: renderReportPage(report, language),
        };
      },
      riskBefore: known.before.share,
      riskAfter: known.after.share,
    },
  };
}

function groupsOf(table: Table, quasi: readonly AttributePolicy[], persons?: Persons): Int32Array {
  const columns = quasi.map(({ column }) => findValueColumn(table, column));
  return classPersons(partitionRows(table.rowCount, columns), persons);
}

function bitsOf(
  table: Table,
  release: Table,
  quasi: readonly AttributePolicy[],
): PublishedFigures['bits'] {
  const columns = quasi.map((attribute) => expectedBits(table, release, attribute));
  return {
    lost: columns.reduce((sum, { lost }) => sum + lost, 0),
    all: columns.reduce((sum, { all }) => sum + all, 0),
  };
}

function corridorsOf(
  { table, policy }: ReleaseRequest,
  release: Table,
): PublishedFigures['corridors'] {
  const columns = corridorColumns(policy);
  if (columns.length === 0) return undefined;
  const exact = corridorError(table, release, columns, policy.attributes);
  const rolledUp = exact.rolledUp[exact.rolledUp.length - 1] ?? exact;
  const parts = ({ relativeError, journeys }: typeof rolledUp): readonly [number, number] => [
    Math.round(relativeError * journeys),
    journeys,
  ];
  return { columns, exact: parts(exact), rolledUp: parts(rolledUp) };
}
