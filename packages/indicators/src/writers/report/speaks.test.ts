import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { calculateIndicators } from '../../calculate/calculateIndicators.js';
import { datasetSource } from '../../records/datasetSource.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import { resultReport } from './resultReport.js';

describe('a report', () => {
  it('names an indicator whose field no form has, without tables of it', () => {
    const period = parsePeriod('FY2022/23');
    if (period === undefined) throw new Error('period');
    const catalogue = buildCatalogue(kenyaProfile);
    const wanted = catalogue.filter(({ id }) => /PV-13$|PT-01$/u.test(id));
    const results = calculateIndicators(
      wanted,
      datasetSource([
        {
          publisher: { id: 'org-1' },
          cases: [
            {
              ...{ id: 'c1', personKey: 'p1', status: 'confirmed', sex: 'female' },
              ...{ identifiedOn: '2022-08-01', opened: '2022-08-01' },
            },
          ],
        },
      ]),
      { periods: [period] },
    );
    const report = resultReport(results);
    expect(report.silent).toEqual(['Potential victims intercepted in transit']);
    expect(report.sections.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(
      ['Victims identified (detected)'],
    );
  });
});
