import { defaultLimits } from '../limits/defaultLimits.js';
import type { CsvDialect } from './csvDialect.js';
import type { CsvRecord } from './csvRecord.js';
import { CsvTokenizer } from './csvTokenizer.js';

/** What the beginning of a CSV file shows about its layout. */
export interface DialectVote {
  /** The layout that gives the most even rows. */
  readonly dialect: CsvDialect;
  /** Number of cells of most rows. */
  readonly width: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
const sampleRecords = 400;

/** Cells longer than the sample are no reason to fail here; the real reading counts them. */
const noLimits = { ...defaultLimits, csvCellLength: Infinity, columns: Infinity };

/**
 * Chooses delimiter, quote and escape by vote: each candidate reads the sample, and the one whose
 * rows are most even wins. Evenness counts far more than many columns: in a `;` file, decimal
 * commas make many cells too, but not in the header.
 *
 * @param sample - beginning of the text, whole when it is short
 * @param whole - whether the sample is the whole text
 * @param known - parts of the layout that the caller or a `sep=` line settles
 * @returns layout and usual number of cells; width 1 when nothing divides the rows
 */
export function voteDialect(
  sample: string,
  whole: boolean,
  known: Partial<CsvDialect> = {},
): DialectVote {
  let best: (DialectVote & { readonly score: number }) | undefined;
  const candidates = delimiters.filter(
    (delimiter) => delimiter === ',' || sample.includes(delimiter),
  );
  for (const delimiter of known.delimiter === undefined ? candidates : [known.delimiter]) {
    let isFaultless = false;
    for (const { quote, escape } of quotings(sample, known)) {
      const dialect: CsvDialect = { delimiter, quote, escape };
      const records = sampled(sample, whole, dialect);
      const { width, share } = usualWidth(records);
      const faults = records.filter((record) => record.quoteFault).length / (records.length || 1);
      // Where quotes can be read without a fault, a way that finds faults is the wrong one.
      if (faults > 0 && isFaultless) continue;
      isFaultless ||= faults === 0;
      const score = share ** 4 * (1 - 1 / width) * (1 - faults / 2);
      if (best === undefined || score > best.score + 1e-9) best = { dialect, width, score };
    }
  }
  return { dialect: best!.dialect, width: best!.width };
}

/** Quote and escape pairs worth a try; the usual one first, which wins a draw. */
function quotings(
  sample: string,
  known: Partial<CsvDialect>,
): readonly Pick<CsvDialect, 'quote' | 'escape'>[] {
  if (known.quote !== undefined)
    return [{ quote: known.quote, escape: known.escape ?? known.quote }];
  const pairs: Pick<CsvDialect, 'quote' | 'escape'>[] = [{ quote: '"', escape: '"' }];
  if (sample.includes('\\"')) pairs.push({ quote: '"', escape: '\\' });
  if (sample.includes("'") && !sample.includes('"')) pairs.push({ quote: "'", escape: "'" });
  return pairs;
}

function sampled(sample: string, whole: boolean, dialect: CsvDialect): readonly CsvRecord[] {
  const records = new CsvTokenizer(dialect, noLimits).read(sample, true);
  // The last record of a cut sample is most likely cut too.
  if (!whole && records.length > 1) records.pop();
  return records.slice(0, sampleRecords);
}

/** The most frequent number of cells; the larger one when two are equally frequent. */
function usualWidth(records: readonly CsvRecord[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells } of records) {
    if (cells.length === 1 && cells[0] === '') continue;
    rows++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) {
      width = cells;
      most = count;
    }
  }
  return { width, share: rows === 0 ? 0 : most / rows };
}
