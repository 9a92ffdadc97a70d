import { mappingFromTables, readMapping, readSource, type Mapping } from '@njia/exchange';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { Io } from '../io/io.js';
import { openInput, readAll } from '../io/readInput.js';

const mostBytes = 16 * 1024 * 1024;

/** Reads a mapping from JSON or from the workbook form of it. */
export async function readMappingFile(path: string, io: Io): Promise<Mapping> {
  const source = await readSource(await readAll(await openInput(path, 1, io), 1, mostBytes));
  if (source.json !== undefined) return readMapping(source.json);
  const mapping = mappingFromTables(source);
  if (mapping !== undefined) return mapping;
  throw new ExitError(
    exitCode.wrongUse,
    'MAPPING-INVALID',
    'The file given with --mapping is no mapping.',
    {
      hint: 'Make one: njia map FILE --out mapping.json',
    },
  );
}
