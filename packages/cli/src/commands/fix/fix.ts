import { fixFile, writeFixLog } from '@njia/exchange';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readFiles } from '../../input/readFiles.js';
import { outputPath } from '../../io/outputPath.js';
import { trueEnding } from '../../io/trueEnding.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';
import { say } from '../../language/say.js';

/** Makes safe fixes on a copy. */
export const fix: Command = {
  name: 'fix',
  summary: {
    en: 'Make safe fixes on a copy: spelling of codes, words with one meaning, Excel day numbers.',
    sw: 'Fanya marekebisho salama kwenye nakala: tahajia za misimbo, maneno yenye maana moja, namba za siku za Excel.',
  },
  operands: 'FILE',
  operandCount: { least: 1, most: 1 },
  options: [
    {
      name: 'out',
      value: 'COPY',
      description: {
        en: 'Where to write the copy, - for standard output; the file itself is never changed. It is as private as the file.',
        sw: 'Mahali pa kuandika nakala, - kwa skrini; faili lenyewe halibadilishwi. Ni ya siri kama faili.',
      },
    },
    {
      name: 'log',
      value: 'LOG',
      description: {
        en: 'Where to write what was changed, as CSV: cells, rules and codes, no value of the data.',
        sw: 'Mahali pa kuandika kilichobadilishwa, kama CSV: seli, kanuni na misimbo, bila thamani za data.',
      },
    },
    ...inputOptions,
  ],
  examples: [
    'njia fix examples/data/route-sheet.xlsx --out route-sheet-fixed.xlsx --log changes.csv',
    'njia fix returns.ndjson --out returns-fixed.ndjson',
  ],
  run: async (call, io) => {
    const out = outputPath(call);
    if (!call.given('out')) {
      throw new ExitError(exitCode.wrongUse, 'OUTPUT-MISSING', 'A fix is made on a copy.', {
        hint: 'Say where with --out COPY.',
      });
    }
    const options = await readCheckOptions(call, io);
    const [bytes] = await readFiles(call, io);
    const { format, content, changes, left } = await fixFile(bytes!, options);
    trueEnding(out, format);
    const files: OutputFile[] = out === undefined ? [] : [{ path: out, content }];
    const log = call.value('log');
    if (log !== undefined) {
      trueEnding(log, 'csv');
      files.push({ path: log, content: writeFixLog({ changes }) });
    }
    await writeFiles(files, call.operands);
    if (out === undefined) await io.stdout.write(content);
    await io.stderr.write(
      `${say(left > 0 ? 'fixedSomeLeft' : 'fixed', call.language, { changes: changes.length, left })}\n`,
    );
    return exitCode.fine;
  },
};
