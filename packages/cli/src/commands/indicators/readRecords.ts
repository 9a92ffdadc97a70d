import { checkFiles } from '@njia/exchange';
import { datasetSource, kenyaCensus2019, type RecordSource } from '@njia/indicators';
import { resolvePlaces } from '@njia/places';
import type { Dataset } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { say } from '../../language/say.js';
import { loadResolver } from '../places/loadResolver.js';

/** What the files of a call hold. */
export interface FileRecords {
  /** The records with their places resolved and, unless the files bring residents, those of the census. */
  readonly source: () => Promise<RecordSource>;
}

/**
 * Reads the files of a call. The same file given twice is read once; errors in the records are counted on the error stream,
 * not repaired.
 *
 * @param call - Names the files and how to read them.
 * @param io - Where files come from and notes go.
 * @throws {@link ExitError} with exit code 3 if no file holds records.
 */
export async function readRecords(call: Call, io: Io): Promise<FileRecords> {
  const files = (await readFiles(call, io)).filter(
    (bytes, index, all) => all.findIndex((other) => sameBytes(bytes, other)) === index,
  );
  const { readings, report } = await checkFiles(files, await readCheckOptions(call, io));
  const { errors, records } = report.summary;
  if (errors > 0)
    await io.stderr.write(`${say('convertedWithErrors', call.language, { records, errors })}\n`);
  const datasets = readings.map(({ dataset }) => dataset as object);
  if (!datasets.some(hasRecords))
    throw new ExitError(exitCode.unreadable, 'NO-RECORDS', 'The files hold no records.', {
      hint: 'See what njia validate says of them; a list of our own results is no input.',
    });
  return {
    source: async () => {
      const resolver = await loadResolver(call, io);
      const resolved = datasets.map(
        (dataset) => resolvePlaces(dataset as Dataset, resolver).dataset as object,
      );
      // Rates need residents: those of the files, else the census.
      const own = resolved.some((dataset) => 'populations' in dataset);
      return datasetSource([...resolved, ...(own ? [] : [{ populations: kenyaCensus2019() }])]);
    },
  };
}

/** An empty list counts: somebody says that there was nothing. */
const hasRecords = (dataset: object): boolean => Object.values(dataset).some(Array.isArray);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
