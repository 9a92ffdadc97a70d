import { issueOf, ruleCatalogue } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../csv/writeCsv.js';
import { checkFiles } from './checkFiles.js';
import { checkStream } from './checkStream.js';
import type { ResolveRecords } from './resolvedRecords.js';

const options = { today: '2026-11-26', profile: 'ke' } as const;
const csv = new TextEncoder().encode(
  writeCsv([
    ['Route no', 'Origin', 'Destination', 'Transport', 'Date reported'],
    ...Array.from({ length: 9000 }, (_, at) => [
      `R${at}`,
      at % 100 === 7 ? 'Somewhere' : 'Busia',
      'Nairobi',
      'matatu',
      '23/04/2026',
    ]),
  ]),
);

/** Knows two places; what it does not know it reports at the text. */
const places: ResolveRecords = (dataset) => {
  const issues = [];
  const journeys = dataset['journeys'] as { stops: { place: { text: string } }[] }[];
  const known: Readonly<Record<string, string>> = { Busia: 'KE040', Nairobi: 'KE047' };
  for (const [at, { stops }] of journeys.entries())
    for (const [stop, { place }] of stops.entries())
      if (known[place.text] === undefined)
        issues.push(
          issueOf(ruleCatalogue.get('PLACE-UNKNOWN')!, {
            path: `/journeys/${at}/stops/${stop}/place/text`,
          }),
        );
  const resolved = journeys.map((journey) => ({
    ...journey,
    stops: journey.stops.map((stop) => ({
      ...stop,
      place: {
        ...stop.place,
        country: 'KE',
        level: 'adm1',
        code: known[stop.place.text] ?? 'KE999',
      },
    })),
  }));
  return { dataset: { ...dataset, journeys: resolved }, issues };
};

async function* inPieces() {
  for (let at = 0; at < csv.length; at += 65_536) {
    await Promise.resolve();
    yield csv.subarray(at, at + 65_536);
  }
}

describe('places that are looked up on the way', () => {
  it('come back in the data set, and what is wrong with them is said at the cell', async () => {
    const { report, dataset } = await checkFiles([csv], { ...options, places });
    const journeys = dataset['journeys'] as { stops: { place: unknown }[] }[];
    expect(journeys[0]!.stops[0]!.place).toMatchObject({ text: 'Busia', code: 'KE040' });
    const unknown = report.issues.filter(({ rule }) => rule === 'PLACE-UNKNOWN');
    expect(unknown).toHaveLength(90);
    expect(unknown[1]!.location).toMatchObject({ file: 1, row: 109, column: 2 });
  });

  it('are seen by the rules of the standard', async () => {
    const { report } = await checkFiles([csv], { ...options, places });
    expect(report.summary.byRule['PLACE-CODE-UNKNOWN']?.count).toBe(90);
  });

  it('give the same report from a stream, part by part', async () => {
    const whole = (await checkFiles([csv], { ...options, places })).report;
    const streamed = await checkStream([inPieces()], { ...options, places });
    expect(streamed.summary).toEqual(whole.summary);
    const of = (issues: typeof whole.issues) =>
      issues.filter(({ rule }) => rule === 'PLACE-UNKNOWN');
    expect(of(streamed.issues)).toEqual(of(whole.issues));
  });

  it('are reported by the severity in force, or not at all', async () => {
    const { report } = await checkFiles([csv], { ...options, places, without: ['PLACE-UNKNOWN'] });
    expect(report.summary.byRule['PLACE-UNKNOWN']).toBeUndefined();
  });

  it('stay as they are without anybody who knows them', async () => {
    const { dataset } = await checkFiles([csv], options);
    expect(JSON.stringify(dataset)).not.toContain('KE040');
  });
});
