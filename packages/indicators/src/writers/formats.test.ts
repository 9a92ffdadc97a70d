import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { protectResults } from '../disclosure/protectResults.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeJsonStat } from './jsonstat/writeJsonStat.js';
import { writeSdmxCsv } from './sdmx/writeSdmxCsv.js';
import { writeSdmxJson } from './sdmx/writeSdmxJson.js';

const cases = Array.from({ length: 40 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  status: index % 4 === 0 ? 'possible' : 'confirmed',
  identifiedOn: index % 3 === 0 ? '2021-09-01' : '2022-09-01',
  sex: index % 9 === 0 ? 'male' : 'female',
  age: 12 + (index % 20),
}));
const exact = calculateIndicators(
  buildCatalogue(kenyaProfile).filter(({ id }) => /PT-0[1-4]$/u.test(id)),
  datasetSource([{ cases }]),
  {
    periods: [
      parsePeriod('FY2021/22')!,
      parsePeriod('FY2022/23')!,
      parsePeriod('2022-07-15/2023-02-01')!,
    ],
    by: [[], ['sex'], ['sex', 'ageGroup']],
    knowledgeDate: '2024-01-31',
  },
);
const guarded = async (): Promise<ResultSet> =>
  (await protectResults(exact, { profile: 'public-k5' })).results;

interface Coded {
  readonly id: string;
  readonly values: readonly { readonly id?: string; readonly value?: string }[];
}
interface SdmxMessage {
  readonly data: {
    readonly structures: readonly {
      readonly dimensions: { readonly observation: readonly Coded[] };
      readonly attributes: { readonly observation: readonly Coded[] };
    }[];
    readonly dataSets: readonly {
      readonly structure: number;
      readonly observations: Readonly<Record<string, readonly (number | null)[]>>;
    }[];
  };
}

/** Values of a message, table by table, in the order of our cells; checks what the schema does not. */
function readSdmx(text: string): (readonly [number | null, string, string])[][] {
  const { data } = JSON.parse(text) as SdmxMessage;
  return data.dataSets.map(({ structure, observations }) => {
    const { dimensions, attributes } = data.structures[structure]!;
    return Object.entries(observations).map(([key, [value = null, ...rest]]) => {
      const indices = key.split(':').map(Number);
      expect(indices).toHaveLength(dimensions.observation.length);
      indices.forEach((at, axis) => {
        expect(dimensions.observation[axis]!.values[at]).toBeDefined();
      });
      expect(rest).toHaveLength(attributes.observation.length);
      const code = (at: number): string => attributes.observation[at]!.values[rest[at]!]!.id!;
      return [value, code(0), code(1)];
    });
  });
}

const facts = (cell: ResultCell): readonly [number | null, string, string] => [
  cell.value,
  cell.status,
  cell.confidentiality,
];

describe('SDMX', () => {
  it('reads back equal, suppressed cells as null with Q and C', async () => {
    const results = await guarded();
    const read = readSdmx(writeSdmxJson(results));
    expect(read.flat()).toContainEqual([null, 'Q', 'C']);
    results.tables.forEach((table, index) => {
      const sorted = (list: readonly unknown[]): string[] =>
        list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(read[index]!)).toEqual(sorted(table.cells.map(facts)));
    });
  });

  it('writes the same observations as CSV, with nothing left empty that a dataflow has', async () => {
    const results = await guarded();
    const [head = [], ...rows] = writeSdmxCsv(results)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = (name: string): number => head.indexOf(name);
    expect(head.slice(0, 4)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ']);
    const inJson = readSdmx(writeSdmxJson(results)).flat();
    const inCsv = rows.map((row) => [
      /^(?:#N\/A|NaN)$/u.test(row[at('OBS_VALUE')]!) ? null : Number(row[at('OBS_VALUE')]),
      row[at('OBS_STATUS')],
      row[at('CONF_STATUS')],
    ]);
    expect(inCsv).toHaveLength(inJson.length);
    const sorted = (list: readonly unknown[]): string[] =>
      list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(inCsv)).toEqual(sorted(inJson));
    for (const row of rows) {
      expect(row[at('ACTION')]).toBe('R');
      expect(row[at('STRUCTURE_ID')]).toMatch(/^NJIA:[A-Z0-9_]+\(\d+\.\d+\.\d+\)$/u);
      expect(row[at('TIME_PERIOD')]).not.toBe('');
    }
  });

  it('uses the codes of SDMX for sex and keeps the reporting year with the observation', () => {
    const csv = writeSdmxCsv(exact);
    expect(csv).toMatch(/dataflow,NJIA:PT_01__SEX\(0\.1\.0\),R,A,F,.*2021-A1,.*--07-01\r\n/u);
  });
});

describe('JSON-stat', () => {
  it('reads back equal in row-major order', async () => {
    const results = await guarded();
    const { link } = JSON.parse(writeJsonStat(results)) as {
      readonly link: {
        readonly item: readonly {
          readonly id: readonly string[];
          readonly size: readonly number[];
          readonly dimension: Readonly<
            Record<string, { readonly category: { readonly index: readonly string[] } }>
          >;
          readonly value: readonly (number | null)[];
          readonly status?: Readonly<Record<string, string>>;
        }[];
      };
    };
    results.tables.forEach((table, index) => {
      const item = link.item[index]!;
      // The rules that the schema cannot say: lengths, and keys of dimension equal to ids.
      expect(item.size).toHaveLength(item.id.length);
      expect(Object.keys(item.dimension)).toEqual(item.id);
      expect(item.value).toHaveLength(item.size.reduce((a, b) => a * b, 1));
      for (const cell of table.cells) {
        let at = 0;
        cell.key.forEach((code, axis) => {
          at = at * item.size[axis]! + item.dimension[item.id[axis]!]!.category.index.indexOf(code);
        });
        expect([item.value[at], item.status?.[at] ?? 'A']).toEqual([cell.value, cell.status]);
      }
    });
  });
});

describeWithSharedData('official schemas', () => {
  const addFormats = formats as unknown as (ajv: unknown) => void;

  it('SDMX-JSON 2.1 accepts our messages, and refuses a broken one', async () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(
      JSON.parse(
        readSharedText('indicators/schemas/sdmx-json-2.1/sdmx-json-data-schema.json'),
      ) as object,
    );
    for (const results of [exact, await guarded()]) {
      const valid = validate(JSON.parse(writeSdmxJson(results)));
      expect(validate.errors ?? []).toEqual([]);
      expect(valid).toBe(true);
    }
    const broken = JSON.parse(writeSdmxJson(exact)) as { meta: { prepared: string } };
    broken.meta.prepared = 'yesterday';
    expect(validate(broken)).toBe(false);
  });

  it('JSON-stat 2.0 accepts our collection and every data set in it', async () => {
    const compile = (name: string) => {
      const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
      addFormats(ajv);
      return ajv.compile(
        JSON.parse(readSharedText(`indicators/schemas/json-stat-2.0/${name}.json`)) as object,
      );
    };
    const whole = compile('collection');
    const single = compile('dataset');
    for (const results of [exact, await guarded()]) {
      const document = JSON.parse(writeJsonStat(results, { language: 'sw' })) as {
        readonly link: { readonly item: readonly object[] };
      };
      whole(document);
      expect(whole.errors ?? []).toEqual([]);
      for (const item of document.link.item) {
        // Inside a collection the version stands once, at its head.
        single({ version: '2.0', ...item });
        expect(single.errors ?? []).toEqual([]);
      }
    }
    expect(single({ version: '2.0', class: 'dataset' })).toBe(false);
  });
});
