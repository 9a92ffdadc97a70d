import { NjiaError } from '@njia/schema';
import { checkFiles } from '../check/checkFiles.js';
import type { CheckOptions } from '../check/checkOptions.js';
import { setCells } from '../xlsx/mark/setCells.js';
import { copyOf } from './copyOf.js';
import type { Fix } from './fix.js';
import { fixCsv } from './fixCsv.js';
import { fixNdjson } from './fixNdjson.js';
import { fixTables } from './fixTables.js';
import { fixValues } from './fixValues.js';

/**
 * Makes the safe fixes on a copy of a file: spelling of codes, words with one meaning, Excel day
 * numbers in date columns. What the records say does not change, and nothing else in the file does:
 * the parts of a workbook and the lines of an NDJSON file without a fix stay byte for byte.
 *
 * @param bytes - The file: CSV, a workbook, or JSON and NDJSON of the shared format.
 * @param options - As for a check of the file.
 * @returns The copy and what was changed in it.
 * @throws NjiaError with a `FILE-` or `LIMIT-` code when the file cannot be read, and `FIX-LAYOUT`
 * for JSON of another tool, which is converted instead.
 */
export async function fixFile(bytes: Uint8Array, options: CheckOptions): Promise<Fix> {
  const check = await checkFiles([bytes], { ...options, samples: Number.MAX_SAFE_INTEGER });
  const source = check.sources[0]!;
  const { format } = source;
  const issues = check.findings;
  if (source.tables.length > 0) {
    const { cells, ...fix } = fixTables(source, issues);
    if (format === 'csv') return { ...fix, format, content: fixCsv(bytes, source, cells) };
    const content = cells.length === 0 ? bytes : setCells(bytes, cells, options.limits);
    return { ...fix, format, content };
  }
  switch (check.readings[0]!.dialect) {
    case 'njia-json': {
      const dataset = copyOf(source.json);
      const fix = fixValues(issues, (steps) => [dataset, steps]);
      return { ...fix, format, content: `${JSON.stringify(dataset, undefined, 2)}\n` };
    }
    case 'njia-ndjson':
      return { ...fixNdjson(bytes, source, issues), format };
    default:
      throw new NjiaError('FIX-LAYOUT', 'JSON of another tool is not mended in place.', {
        hint: 'Turn it into the shared format first: njia convert FILE --out returns.json',
      });
  }
}
