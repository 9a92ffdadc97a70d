import { extname } from 'node:path';
import {
  mappingWorkbook,
  proposeMapping,
  readSource,
  writeMapping,
  writeXlsx,
} from '@njia/exchange';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readFiles } from '../../input/readFiles.js';
import { readLimits } from '../../input/readLimits.js';
import { readMappingFile } from '../../input/readMappingFile.js';
import { outputPath } from '../../io/outputPath.js';
import { writeFiles } from '../../io/writeFiles.js';
import { say } from '../../language/say.js';
import { keepsFilledIn } from './keepsFilledIn.js';

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
        en: 'Where to write: .json, or .xlsx with drop-downs and lists of fields and codes. It holds your headings and words: keep it as private as the file.',
        sw: 'Mahali pa kuandika: .json, au .xlsx yenye orodha za kuchagua na orodha za sehemu na misimbo. Ina vichwa na maneno yako: iweke siri kama faili.',
      },
    },
    {
      name: 'mapping',
      value: 'OLD',
      description: {
        en: 'Earlier mapping to go on from: your targets and codes stay, only what is new is proposed. May be the same file as --out.',
        sw: 'Ramani ya awali ya kuendelea nayo: chaguo na misimbo yako hubaki, kipya tu hupendekezwa. Inaweza kuwa faili lile lile la --out.',
      },
    },
    {
      name: 'force',
      description: {
        en: 'Write over a file that is there, and lose what was filled in.',
        sw: 'Andika juu ya faili lililopo, na upoteze kilichojazwa.',
      },
    },
    ...inputOptions.filter(({ name }) => name === 'limit'),
  ],
  examples: [
    'njia map routes.xlsx --out mapping.xlsx',
    'njia map routes-march.xlsx --mapping mapping.xlsx --out mapping.xlsx',
    'njia convert routes.xlsx --mapping mapping.xlsx --out routes.json',
  ],
  run: async (call, io) => {
    const out = outputPath(call);
    const old = call.value('mapping');
    const ending = out === undefined ? '.json' : extname(out).toLowerCase();
    if (ending !== '.json' && ending !== '.xlsx') {
      throw new ExitError(
        exitCode.wrongUse,
        'OUTPUT-FORMAT',
        'A mapping is written as .json or as .xlsx.',
        { hint: 'End the name after --out in .xlsx, to fill it in as a workbook, or in .json.' },
      );
    }
    if (out !== undefined && !call.given('force')) await keepsFilledIn(out, old);
    const before = old === undefined ? undefined : await readMappingFile(old, io);
    const [file] = await readFiles(call, io);
    const source = await readSource(file!, { file: 1, limits: readLimits(call) });
    const { mapping, matched, unmatched, added } = proposeMapping(
      source,
      before === undefined ? {} : { mapping: before },
    );
    if (out === undefined) await io.stdout.write(writeMapping(mapping));
    else {
      const content =
        ending === '.xlsx'
          ? writeXlsx(mappingWorkbook(mapping, { language: call.language }))
          : writeMapping(mapping);
      await writeFiles([{ path: out, content }], call.operands);
    }
    const open = Object.values(mapping.words)
      .flatMap((words) => Object.values(words))
      .filter((code) => code === '').length;
    const lines = [
      say('mapped', call.language, { matched, unmatched, words: open }),
      ...(before === undefined ? [] : [say('mappedOn', call.language, { added })]),
      ...(out === undefined ? [] : [say('written', call.language)]),
      say('mapNext', call.language),
    ];
    await io.stderr.write(`${lines.join('\n')}\n`);
    return exitCode.fine;
  },
};
