import { extname } from 'node:path';
import {
  mappingToTables,
  proposeMapping,
  readSource,
  writeMapping,
  writeXlsx,
} from '@njia/exchange';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readFiles } from '../../input/readFiles.js';
import { readLimits } from '../../input/readLimits.js';
import { writeFiles } from '../../io/writeFiles.js';
import { say } from '../../language/say.js';

/** Proposes a mapping from somebody's own columns and words to the format. */
export const map: Command = {
  name: 'map',
  summary: {
    en: 'Propose how your own columns and words turn into the shared format, as a file you can edit.',
    sw: 'Pendekeza jinsi safu na maneno yako yanavyogeuka kuwa muundo wa pamoja, kama faili unaloweza kuhariri.',
  },
  operands: 'FILE',
  operandCount: { least: 1, most: 1 },
  options: [
    {
      name: 'out',
      value: 'MAPPING',
      description: {
        en: 'Where to write: .json, or .xlsx to fill in the sheet "My words". It holds your headings and words: keep it as private as the file.',
        sw: 'Mahali pa kuandika: .json, au .xlsx ili kujaza karatasi "My words". Ina vichwa na maneno yako: iweke siri kama faili.',
      },
    },
    ...inputOptions.filter(({ name }) => name === 'limit'),
  ],
  examples: [
    'njia map routes.xlsx --out mapping.xlsx',
    'njia convert routes.xlsx --mapping mapping.xlsx --out routes.json',
  ],
  run: async (call, io) => {
    const [file] = await readFiles(call, io);
    const source = await readSource(file!, { file: 1, limits: readLimits(call) });
    const { mapping, matched, unmatched } = proposeMapping(source);
    const out = call.value('out');
    if (out === undefined) await io.stdout.write(writeMapping(mapping));
    else {
      const content =
        extname(out).toLowerCase() === '.xlsx'
          ? writeXlsx({ sheets: mappingToTables(mapping) })
          : writeMapping(mapping);
      await writeFiles([{ path: out, content }], call.operands);
    }
    await io.stderr.write(`${say('mapped', call.language, { matched, unmatched })}\n`);
    return exitCode.fine;
  },
};
