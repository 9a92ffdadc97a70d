import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import { smallInData } from '../verify/smallInData.js';
import { type PublishedFigures, publishedReport } from './publishedReport.js';
import { renderReportPage } from './renderReportPage.js';
import { tellPart } from './tellCount.js';

const policy = definePolicy({
  name: 'told',
  purpose: 'a test',
  attributes: [
    { column: 'a', role: 'quasi-identifier', importance: 3 },
    { column: 'b', role: 'quasi-identifier' },
  ],
  models: [
    { model: 'k-anonymity', k: 5 },
    { model: 'km-anonymity', k: 11, m: 2 },
  ],
});
const figures: PublishedFigures = {
  policy,
  policyHash: 'sha256:00',
  fileHash: 'sha256:11',
  rowsIn: 100,
  rowsOut: 98,
  cells: 196,
  cellsSuppressed: 10,
  riskBefore: 0.2,
  riskAfter: 0.1,
  groups: { before: [1, 2, 40, 57], after: [7, 91] },
  detailLost: [
    { column: 'a', loss: 0.1 },
    { column: 'b', loss: 0.5 },
  ],
  bits: { lost: 1, all: 4 },
  corridors: { columns: ['a', 'b'], exact: [3, 100], rolledUp: [95, 100] },
};

describe('publishedReport', () => {
  const report = publishedReport(figures);

  it('tells no count that is smaller than the greatest k, nor what it would follow from', () => {
    expect(smallInData(report, 11)).toBe(0);
    expect(report.rows).toEqual({ out: 98, dropped: '<11' });
    expect(report.worstCase.smallestGroup).toEqual({ before: '<11', after: '<11' });
    // Three persons above the threshold are told as eleven, three journeys too, five that are right as none.
    expect(report.worstCase.aboveThreshold.before).toEqual({ share: 0.101 });
    expect(report.utility.corridors?.exact).toEqual({ share: 0.2 });
    expect(report.utility.corridors?.rolledUp).toEqual({ share: 1 });
  });

  it('weighs the loss by importance, and never puts the worst below the mean', () => {
    const whole = publishedReport({ ...figures, rowsOut: 100 });
    expect(whole.utility.loss).toEqual({ share: 0.2 });
    expect(whole.worstCase.greatest).toEqual({
      atLeastBefore: { share: 0.2 },
      atMostAfter: { share: 0.2 },
    });
  });

  it('is the same however few were dropped', () => {
    // The file keeps 98 rows that lost nothing of `a` and all of `b`; each dropped one lost both.
    const told = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((dropped) => {
      const rowsIn = 98 + dropped;
      return publishedReport({
        ...figures,
        rowsIn,
        riskBefore: 4 / rowsIn,
        groups: { before: [1, 2, 40, 55 + dropped], after: [7, 91] },
        detailLost: [
          { column: 'a', loss: dropped / rowsIn },
          { column: 'b', loss: 1 },
        ],
        bits: { lost: 98 + 2 * dropped, all: 2 * rowsIn },
        corridors: { columns: ['a', 'b'], exact: [dropped, rowsIn], rolledUp: [0, rowsIn] },
      });
    });
    expect(new Set(told.map((report) => JSON.stringify(report))).size).toBe(1);
    expect(told[0]?.detailLost[0]).toEqual({ column: 'a', share: 0.101 });
  });

  it.each(['en', 'sw'] as const)('has a page that says all of it in words (%s)', (language) => {
    const page = renderReportPage(report, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('sha256:11');
    expect(page).not.toMatch(/undefined|\[object|\{\}|NaN/u);
    // Every drawing has a title and a description, and stands in a table that says the same in figures.
    const drawings = page.match(/<svg\b.*?<\/svg>/gu) ?? [];
    expect(drawings.length).toBe(8);
    for (const drawing of drawings) expect(drawing).toMatch(/<title>[^<]+<\/title><desc>[^<]+/u);
    expect(page.match(/<caption>/gu)).toHaveLength(4);
    // Every model and every open point in a sentence.
    expect(page.match(/<li>/gu)).toHaveLength(policy.models.length + report.notProven.length);
  });
});

describe('tellPart', () => {
  it('never lets a small part or a small rest follow, and never tells too little', () => {
    for (let part = 0; part <= 60; part++) {
      const { share } = tellPart(part, 60, 7);
      const told = Math.round(share * 60);
      expect(told === 0 || told === 60 || (told >= 7 && told <= 53)).toBe(true);
      expect(told).toBeGreaterThanOrEqual(part);
    }
  });
});
