/** Structure of 100,000 journeys: ours against the validators a user would pick instead, in one run. */
import { isJourney } from '../packages/schema/src/check/index.ts';
import { validate } from '@njia/schema';
import { journeySchema as zodJourney } from '@njia/schema/zod';
import { validateJourney } from '@njia/schema/ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Compile from 'typebox/compile';
import { safeParse } from 'valibot';
import * as z from 'zod';
import { type } from 'arktype';
import { arktypeJourney } from './validate/arktypeSchema.ts';
import { journeySchema } from './validate/jsonSchema.ts';
import { measure, type Contender } from './validate/measure.ts';
import { sampleJourneys } from './validate/sampleJourneys.ts';
import { valibotJourney } from './validate/valibotSchema.ts';

const size = Number(process.env['NJIA_BENCH_JOURNEYS'] ?? 100_000);
const rounds = Number(process.env['NJIA_BENCH_ROUNDS'] ?? 7);
const data = sampleJourneys(size);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  journeySchema as object,
);
const compiled = Compile(journeySchema as never);
const zodCompiled = z.compile(zodJourney);

const head = { standard: 'njia', version: '0.1.0', sensitivity: 'pseudonymised' };
const count = (records: readonly unknown[], accepts: (record: unknown) => boolean) => () => {
  let accepted = 0;
  for (const record of records) if (accepts(record)) accepted += 1;
  return accepted;
};

const contenders = (records: readonly unknown[]): Contender[] => [
  { name: 'njia isJourney (yes or no)', run: count(records, isJourney) },
  {
    name: 'njia validate (all rules, full issues)',
    run: () =>
      validate({ ...head, journeys: records }, { today: '2026-11-26' }).summary.readyToShare,
  },
  {
    name: 'njia ajv standalone (no eval)',
    run: count(records, (record) => validateJourney(record).valid),
  },
  { name: 'ajv 8.20, all errors, compiled', run: count(records, (record) => ajv(record)) },
  {
    name: 'zod 4.6.7 safeParse',
    run: count(records, (record) => zodJourney.safeParse(record).success),
  },
  {
    name: 'zod 4.6.7 compile',
    run: count(records, (record) => zodCompiled.safeParse(record).success),
  },
  {
    name: 'valibot 1.5.0 safeParse',
    run: count(records, (record) => safeParse(valibotJourney, record).success),
  },
  { name: 'typebox 1.4.3 Check', run: count(records, (record) => compiled.Check(record)) },
  { name: 'arktype 2.2.9 allows', run: count(records, (record) => arktypeJourney.allows(record)) },
  {
    name: 'arktype 2.2.9 with errors',
    run: count(records, (record) => !(arktypeJourney(record) instanceof type.errors)),
  },
];

process.stdout.write(
  `Node ${process.version}, ${size} journeys, ${data.legs} legs, least of ${rounds} rounds\n\n`,
);
for (const [title, records] of [
  ['all valid', data.valid],
  ['10 % bad', data.mixed],
] as const) {
  const timings = measure(contenders(records), rounds);
  const ours = timings[0]!.milliseconds;
  process.stdout.write(`${title}\n`);
  for (const { name, milliseconds, result } of timings) {
    process.stdout.write(
      `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms  ${(milliseconds / ours).toFixed(1).padStart(5)}x  accepts ${result}\n`,
    );
  }
}
