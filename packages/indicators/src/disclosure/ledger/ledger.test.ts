import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../../calculate/calculateIndicators.js';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { datasetSource } from '../../records/datasetSource.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import { protectResults } from '../protectResults.js';
import { auditLedger } from './auditLedger.js';
import { bandOf } from './bandOf.js';
import { emptyLedger, type Ledger, type LedgerFigure, type Publication } from './Ledger.js';
import { publicationOf } from './publicationOf.js';

const figure = (
  start: string,
  endExclusive: string,
  amount: number | null,
  categories: Readonly<Record<string, string>> = {},
  additive = true,
): LedgerFigure => ({
  definition: 'my-office/x',
  side: 'above',
  unit: 'record',
  start,
  endExclusive,
  additive,
  categories,
  amount,
});
const publication = (...figures: LedgerFigure[]): Publication => ({
  knowledgeDate: null,
  profile: 'public-k5',
  figures,
});
const after = (...publications: Publication[]): Ledger => ({ ...emptyLedger, publications });
const codes = async (ledger: Ledger, next: Publication): Promise<readonly string[]> =>
  (await auditLedger(ledger, next, 5)).map(({ code }) => code);

describe('audit against earlier releases', () => {
  it('finds the late person of a revision, and the cell that was hidden before', async () => {
    const first = publication(figure('2022-01-01', '2023-01-01', 12));
    expect(await codes(after(first), publication(figure('2022-01-01', '2023-01-01', 13)))).toEqual([
      'revision',
    ]);
    expect(await codes(after(first), publication(figure('2022-01-01', '2023-01-01', 18)))).toEqual(
      [],
    );
    const hidden = publication(figure('2022-01-01', '2023-01-01', null));
    expect(await codes(after(hidden), first)).toEqual(['shown-after-hidden']);
    expect(await codes(emptyLedger, first)).toEqual([]);
  });

  it('finds what a year and its first months leave over', async () => {
    const year = publication(figure('2022-01-01', '2023-01-01', 20));
    const most = publication(figure('2022-01-01', '2022-11-01', 18));
    const found = await auditLedger(after(year), most, 5);
    expect(found).toMatchObject([
      { code: 'differencing', start: '2022-11-01', endExclusive: '2023-01-01' },
    ]);
    expect(await codes(after(year), publication(figure('2022-01-01', '2022-11-01', 9)))).toEqual(
      [],
    );
  });

  it('finds a quarter between calendar years, financial years and halves', async () => {
    const ledger = after(
      publication(figure('2022-01-01', '2023-01-01', 30), figure('2022-01-01', '2022-07-01', 10)),
      publication(figure('2022-07-01', '2023-07-01', 40)),
    );
    const next = publication(figure('2022-07-01', '2023-04-01', 38));
    expect(await auditLedger(ledger, next, 5)).toMatchObject([
      { start: '2023-04-01', endExclusive: '2023-07-01' },
    ]);
  });

  it('finds a year of age between bands that were cut anew', async () => {
    const period = ['2022-01-01', '2023-01-01'] as const;
    const ledger = after(
      publication(
        figure(...period, 40, { age: 'Y0T17' }),
        figure(...period, 60, { age: 'Y_GE18' }),
      ),
    );
    const next = publication(figure(...period, 43, { ageGroup: '0-18' }));
    expect(await auditLedger(ledger, next, 5)).toMatchObject([
      { code: 'differencing', categories: { AGE: '18-18' } },
    ]);
    const other = publication(figure(...period, 43, { age: '0-18', sex: 'female' }));
    expect(await codes(ledger, other)).toEqual([]);
  });

  it('treats unique persons, who do not add up, by inequalities', async () => {
    const year = publication(figure('2022-01-01', '2023-01-01', 20, {}, false));
    const half = publication(figure('2022-01-01', '2022-07-01', 18, {}, false));
    // At least 2, perhaps all 20, came in the second half.
    expect(await codes(after(year), half)).toEqual([]);
    const three = publication(figure('2022-01-01', '2023-01-01', 3, {}, false));
    expect(await codes(after(three), half)).toContain('differencing');
  });

  it('goes on where states of the data contradict each other', async () => {
    const ledger = after(
      publication(figure('2022-01-01', '2023-01-01', 20), figure('2022-01-01', '2022-07-01', 30)),
    );
    const next = publication(figure('2022-07-01', '2023-01-01', 9));
    await expect(auditLedger(ledger, next, 5)).resolves.toBeDefined();
  });
});

describe('publicationOf', () => {
  const results = calculateIndicators(
    buildCatalogue(kenyaProfile).filter(({ id }) => id === 'njia-core/PT-01'),
    datasetSource([
      {
        cases: Array.from({ length: 30 }, (_, index) => ({
          id: `c${index}`,
          personKey: `p${index}`,
          status: 'confirmed',
          identifiedOn: '2022-09-01',
          sex: index < 3 ? 'male' : index < 15 ? 'female' : 'other',
        })),
      },
    ]),
    { periods: [parsePeriod('FY2022/23')!], by: [['sex']] },
  );

  it('holds what was published, hidden cells as hidden', async () => {
    const { results: guarded } = await protectResults(results, { profile: 'public-k5' });
    const { figures, profile } = publicationOf(guarded);
    expect(profile).toBe('public-k5');
    expect(figures.find(({ categories }) => categories['sex'] === 'male')?.amount).toBeNull();
    expect(figures.find(({ categories }) => categories['sex'] === undefined)?.amount).toBe(30);
    expect(await codes(after(publicationOf(guarded)), publicationOf(guarded))).toEqual([]);
  });

  it('refuses exact results', () => {
    expect(() => publicationOf(results)).toThrow('Only protected results');
  });
});

it.each([
  ['child', 0, 18],
  ['0-17', 0, 18],
  ['Y18T24', 18, 25],
  ['Y_GE25', 25, Infinity],
  ['25+', 25, Infinity],
  ['Y_LT5', 0, 5],
])('reads the band %s', (code, from, before) => {
  expect(bandOf(code)).toEqual({ from, before });
});
it('reads no band where there is none', () => {
  expect(bandOf('female')).toBeUndefined();
});
