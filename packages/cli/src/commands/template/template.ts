import { policyJsonSchema } from '@njia/anonymise';
import { csvTemplate, defaultLimits, readSource, writeXlsx, xlsxTemplate } from '@njia/exchange';
import { frameworks } from '@njia/indicators';
import { records } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { outputPath } from '../../io/outputPath.js';
import { openInput, readAll } from '../../io/readInput.js';
import { trueEnding } from '../../io/trueEnding.js';
import { writeFiles } from '../../io/writeFiles.js';
import { definitionTemplate } from './definitionTemplate.js';
import { policyTemplate } from './policyTemplate.js';
import { readJsonSchema } from './readJsonSchema.js';

/** Makes an empty table to fill in, or the schema to check against. */
export const template: Command = {
  name: 'template',
  summary: {
    en: 'Make an empty table or workbook to fill in, a policy, plan or definition to start from, or a JSON Schema.',
    sw: 'Tengeneza jedwali au kitabu tupu cha kujaza, sera, mpango au ufafanuzi wa kuanzia, au JSON Schema.',
  },
  operands: 'KIND',
  operandCount: { least: 1, most: 1 },
  options: [
    {
      name: 'stops',
      value: 'NUMBER',
      standard: '4',
      description: {
        en: 'For csv: for how many stops of a journey there are columns, 2 to 20.',
        sw: 'Kwa csv: safu za vituo vingapi vya safari, 2 hadi 20.',
      },
    },
    {
      name: 'record',
      value: 'NAME',
      choices: ['dataset', ...records.map(({ name }) => name)],
      standard: 'dataset',
      description: {
        en: 'For json-schema: the schema of a whole data set, or of one record.',
        sw: 'Kwa json-schema: schema ya seti nzima ya data, au ya rekodi moja.',
      },
    },
    {
      name: 'framework',
      value: 'ID',
      choices: frameworks.map(({ id }) => id),
      standard: 'ken-npa-2022-2027',
      description: {
        en: 'For plan: which plan of action; add its indicators to the file and give it to njia indicators --framework.',
        sw: 'Kwa plan: mpango upi; ongeza viashiria vyake kwenye faili kisha ulitoe kwa njia indicators --framework.',
      },
    },
    {
      name: 'indicator',
      value: 'ID',
      standard: 'PT-11',
      description: {
        en: 'For definition: which indicator of our catalogue; change the file and give it to njia indicators --definition.',
        sw: 'Kwa definition: kiashiria kipi cha katalogi yetu; badilisha faili kisha ulitoe kwa njia indicators --definition.',
      },
    },
    {
      name: 'from',
      value: 'FILE',
      description: {
        en: 'For policy: a table whose headings the policy is to declare.',
        sw: 'Kwa policy: jedwali ambalo vichwa vyake vitatajwa na sera.',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      description: {
        en: 'Where to write; standard output when not given, or for -.',
        sw: 'Mahali pa kuandika; isipotolewa, au kwa -, huandikwa kwenye skrini.',
      },
    },
  ],
  examples: [
    'njia template xlsx --out journeys.xlsx --lang sw',
    'njia template csv --stops 6 > journeys.csv',
    'njia template json-schema --record journey --out journey.schema.json',
    'njia template policy --from cases.csv --out policy.json',
    'njia template policy-schema --out policy.schema.json',
    'njia template plan --framework ken-npa-2022-2027 --out plan.json',
    'njia template definition --indicator PT-11 --out definition.json',
  ],
  run: async (call, io) => {
    const content = await contentOf(call, io);
    const out = outputPath(call);
    trueEnding(out, endings[call.operands[0]!] ?? 'json');
    if (out !== undefined) await writeFiles([{ path: out, content }], []);
    else if (typeof content === 'string') await io.stdout.write(content);
    else {
      throw new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', 'A workbook needs a file.', {
        hint: 'Say where with --out FILE.',
      });
    }
    return exitCode.fine;
  },
};

/** The ending of each template's file. */
const endings: Readonly<Record<string, string>> = { csv: 'csv', xlsx: 'xlsx' };

async function contentOf(call: Call, io: Io): Promise<string | Uint8Array> {
  const { language } = call;
  switch (call.operands[0]) {
    case 'csv':
      return csvTemplate({ language, stops: stops(call) });
    case 'xlsx':
      return writeXlsx(xlsxTemplate({ language }));
    case 'json-schema':
      return readJsonSchema(call.value('record')!);
    case 'plan':
      return `${JSON.stringify(
        frameworks.find(({ id }) => id === call.value('framework')),
        undefined,
        2,
      )}\n`;
    case 'definition':
      return definitionTemplate(call.value('indicator')!);
    case 'policy':
      return policyTemplate(await headings(call, io));
    case 'policy-schema':
      return `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`;
    default:
      throw new ExitError(exitCode.wrongUse, 'TEMPLATE-UNKNOWN', 'There is no such template.', {
        hint: 'Templates are: csv, xlsx, json-schema, plan, definition, policy, policy-schema.',
      });
  }
}

async function headings(call: Call, io: Io): Promise<readonly string[] | undefined> {
  const path = call.value('from');
  if (path === undefined) return undefined;
  const bytes = await readAll(await openInput(path, 1, io), 1, defaultLimits.fileBytes);
  const { tables } = await readSource(bytes);
  const cells = tables.find(({ visibility }) => visibility === 'visible')?.rows[0]?.cells ?? [];
  const found = cells.filter((cell) => typeof cell === 'string' && cell !== '');
  if (found.length > 0) return found as string[];
  throw new ExitError(exitCode.unreadable, 'TABLE-MISSING', 'The file holds no table.', {
    hint: 'Give a CSV file or a workbook whose first row holds the headings.',
  });
}

function stops(call: Call): number {
  const given = call.value('stops')!;
  if (/^\d{1,2}$/u.test(given) && Number(given) >= 2 && Number(given) <= 20) return Number(given);
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    'The value of --stops is not a number from 2 to 20.',
    { hint: 'Write it as --stops 6.' },
  );
}
