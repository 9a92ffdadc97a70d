import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeJsonStat } from './jsonstat/writeJsonStat.js';
import { writeSdmxCsv } from './sdmx/writeSdmxCsv.js';
import { tidyTable } from './tidy/tidyTable.js';

const PT01 = buildCatalogue(kenyaProfile).find(({ id }) => id === 'njia-core/PT-01');
if (PT01 === undefined) throw new Error('PT-01 is not in the catalogue');

/** One person a month, from April 2022 to June 2023. */
const cases = Array.from({ length: 15 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  reportedBy: 'org-a',
  status: 'confirmed',
  identifiedOn: `${2022 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-15`,
}));

const run = (...texts: string[]) =>
  calculateIndicators([PT01], datasetSource([{ cases }]), {
    periods: texts.flatMap((text) => parsePeriod(text) ?? []),
    by: [],
  });
const lines = (text: string): string[] => text.trim().split('\r\n').slice(1);

describe('two calendars in one run', () => {
  const results = run('TIP 2023', 'FY2022/23', '2022', '2022-07/2023-06');

  it('keeps their values apart, each period once', () => {
    expect(results.tables[0]?.cells.map(({ key, value }) => [key[0], value])).toEqual([
      ['2022-A1--04-01', 12],
      ['2022-A1--07-01', 12],
      ['2022', 9],
    ]);
  });

  it('keeps them apart in CSV and JSON-stat', () => {
    const { rows, columns } = tidyTable(results);
    const at = columns.findIndex(({ name }) => name === 'period');
    expect(rows.map((row) => row[at])).toEqual(['2022-A1--04-01', '2022-A1--07-01', '2022']);
    const { link } = JSON.parse(writeJsonStat(results)) as {
      link: { item: { value: number[] }[] };
    };
    expect(link.item[0]?.value).toEqual([12, 12, 9]);
  });

  it('gives SDMX one valid TIME_PERIOD an observation', () => {
    const times = lines(writeSdmxCsv(results)).map(
      (line) => /,(?<time>\d{4}[^,]*),\d/u.exec(line)?.[1],
    );
    expect(times).toEqual(['2022-04-01/P1Y', '2022-07-01/P1Y', '2022']);
    const alone = lines(writeSdmxCsv(run('FY2022/23')));
    expect(alone[0]).toMatch(/,2022-A1,12,.*--07-01$/u);
  });
});
