import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { protectResults } from '../disclosure/protectResults.js';
import { datasetSource } from '../records/datasetSource.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import type { ResultSet } from '../results/ResultSet.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeCsvwMetadata } from './csvw/writeCsvwMetadata.js';
import { writeHxlCsv } from './hxl/writeHxlCsv.js';
import { writeJsonStat } from './jsonstat/writeJsonStat.js';
import { writeDataPackage } from './package/writeDataPackage.js';
import { kenyaTiles } from './report/charts/kenyaTiles.js';
import { resultReport } from './report/resultReport.js';
import { writeSdmxJson } from './sdmx/writeSdmxJson.js';
import { tidyTable } from './tidy/tidyTable.js';
import { writeTidyCsv } from './tidy/writeTidyCsv.js';
import { writeVegaLite } from './vega/writeVegaLite.js';

/* What we write, read again by programs that others wrote. */

const cases = Array.from({ length: 60 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  status: index % 4 === 0 ? 'possible' : 'confirmed',
  identifiedOn: `202${1 + (index % 3)}-09-01`,
  sex: index % 9 === 0 ? 'male' : 'female',
  age: 12 + (index % 20),
}));
const journeys = Array.from({ length: 40 }, (_, index) => ({
  id: `j${index}`,
  basis: 'route_report',
  reportedOn: '2022-09-01',
  persons: { kind: 'exact', value: 2 },
  stops: [
    { id: 's1', place: { code: `KE00${1 + (index % 6)}`, country: 'KE' }, roles: ['origin'] },
  ],
}));
const exact = calculateIndicators(
  buildCatalogue(kenyaProfile).filter(({ id }) => /(?:PT-0[14]|RT-06)$/u.test(id)),
  datasetSource([{ cases, journeys }]),
  {
    periods: ['FY2021/22', 'FY2022/23', 'FY2023/24'].map((text) => parsePeriod(text)!),
    by: [[], ['sex'], ['sex', 'ageGroup'], ['county']],
    knowledgeDate: '2025-01-31',
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
  },
);
const guarded = (await protectResults(exact, { profile: 'public-k5' })).results;
const sets = [
  ['exact', exact],
  ['protected', guarded],
] as const;
const one = (results: ResultSet, index: number): ResultSet => ({
  ...results,
  tables: results.tables.slice(index, index + 1),
});

/** Values of a tidy table as text, in the order of its rows. */
const valuesIn = (results: ResultSet): readonly string[] => {
  const { columns, rows } = tidyTable(results);
  const at = columns.findIndex(({ name }) => name === 'value');
  return rows.map((row) => String(row[at] ?? ''));
};

describe.each(sets)('%s results', (_, results) => {
  it('are read by jsonstat-toolkit', async () => {
    // @ts-expect-error -- the package has no types.
    const { default: read } = (await import('jsonstat-toolkit')) as unknown as {
      default: (document: unknown) => {
        Dataset: (index: number) => {
          id: readonly string[];
          Data: (
            where: Readonly<Record<string, string>>,
          ) => { value: number | null; status: string | null } | null;
        };
      };
    };
    const collection = read(JSON.parse(writeJsonStat(results)));
    results.tables.forEach((table, index) => {
      const item = collection.Dataset(index);
      for (const cell of table.cells) {
        const where = Object.fromEntries(item.id.map((id, axis) => [id, cell.key[axis]!]));
        const { value, status } = item.Data(where)!;
        expect([value, status ?? 'A']).toEqual([cell.value, cell.status]);
      }
    });
  });

  it('are read by sdmx-json-parser', async () => {
    // @ts-expect-error -- the package has no types.
    const loaded: unknown = await import('sdmx-json-parser');
    const { SDMXParser } = (loaded as { default: { SDMXParser: new () => SdmxReader } }).default;
    for (const [index, table] of results.tables.entries()) {
      const message: unknown = JSON.parse(writeSdmxJson(one(results, index)));
      vi.stubGlobal('fetch', () =>
        Promise.resolve({
          ok: true,
          status: 200,
          text: () => Promise.resolve(JSON.stringify(message)),
          json: () => Promise.resolve(message),
        }),
      );
      const parser = new SDMXParser();
      await parser.getDatasets('https://example.org/data?x=1');
      const read = Object.values(parser.getObservations()).map(([value = null]) => value);
      const sorted = (list: readonly unknown[]): string[] => list.map(String).sort();
      expect(sorted(read)).toEqual(sorted(table.cells.map(({ value }) => value)));
      expect(parser.getDimensions().map(({ id }) => id)).toContain('TIME_PERIOD');
    }
  });

  it('are read by tableschema with a descriptor of the first edition', async () => {
    const { Schema } = await import('tableschema');
    const descriptor = JSON.parse(
      writeDataPackage(results, { path: 'results.csv', edition: 1 }),
    ) as { resources: readonly { schema: object }[] };
    // Its types do not say that it is a promise.
    const schema = (await Promise.resolve(
      Schema.load(descriptor.resources[0]!.schema),
    )) as unknown as {
      valid: boolean;
      fieldNames: readonly string[];
      castRow: (row: readonly string[]) => readonly unknown[];
    };
    expect(schema.valid).toBe(true);
    const [head = [], ...rows] = parseCsv(writeTidyCsv(results));
    expect(schema.fieldNames).toEqual(head);
    const at = head.indexOf('value');
    const read = rows.map((row) => schema.castRow(row)[at] as number | null);
    expect(read.map((value) => String(value ?? ''))).toEqual(valuesIn(results));
  });

  it('have a primary key that tells all rows apart', () => {
    const { columns, rows } = tidyTable(results);
    const keys = rows.map((row) => row.filter((__, index) => columns[index]!.key).join('\u0000'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('are compiled by vega-lite, each chart with the printed points', async () => {
    const { compile } = await import('vega-lite');
    const spec = JSON.parse(writeVegaLite(results, { map: kenyaTiles })) as {
      vconcat: readonly { data: { values: readonly { value: number | null; text: string }[] } }[];
    };
    const problems: unknown[] = [];
    const logger = { warn: (...words: unknown[]) => problems.push(words) };
    const made = compile(spec as unknown as Parameters<typeof compile>[0], {
      logger: {
        ...logger,
        error: logger.warn,
        info: () => logger,
        debug: () => logger,
        level: () => 0,
      } as never,
    });
    expect(problems).toEqual([]);
    expect(made.spec.marks?.length).toBe(spec.vconcat.length);
    const charts = resultReport(results, { map: kenyaTiles })
      .sections.flatMap(({ indicators }) => indicators)
      .flatMap(({ tables }) => tables.flatMap((table) => table.charts));
    expect(charts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['trend', 'bars']));
    expect(spec.vconcat.map(({ data }) => data.values.map(({ value }) => value))).toEqual(
      charts.map(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value))),
    );
    for (const { data } of spec.vconcat)
      for (const { value, text } of data.values) if (text === '[c]') expect(value).toBeNull();
  });

  it('carry HXL hashtags that readers know, under every head', () => {
    const [heads = [], tags = [], ...rows] = parseCsv(writeHxlCsv(results));
    expect(tags).toHaveLength(heads.length);
    for (const tag of tags) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/u);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).toEqual(expect.arrayContaining(['#adm1+code', '#sex+code', '#date+start']));
    const at = tags.indexOf('#indicator+value+num');
    expect(rows.map((row) => row[at])).toEqual(valuesIn(results));
    expect(rows.some((row) => row[tags.indexOf('#adm1+code')] === '_T')).toBe(false);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describeWithSharedData('official schemas', () => {
  it.each([
    [1, '1.0'],
    [2, '2.0'],
  ] as const)('accept our Data Package of edition %d', (edition, folder) => {
    const ajv = new Ajv({ strict: false, logger: false });
    formats.default(ajv);
    const read = (name: string): object =>
      JSON.parse(
        readSharedText(`indicators/schemas/data-package/${folder}/${name}.json`),
      ) as object;
    for (const [, results] of sets) {
      const descriptor = JSON.parse(writeDataPackage(results, { path: 'r.csv', edition })) as {
        resources: readonly { schema: object }[];
      };
      const valid = ajv.compile(read('datapackage'));
      valid(descriptor);
      expect(valid.errors ?? []).toEqual([]);
      expect(valid({ ...descriptor, resources: [] })).toBe(false);
      const table = ajv.compile(read('tableschema'));
      table(descriptor.resources[0]!.schema);
      expect(table.errors ?? []).toEqual([]);
      ajv.removeSchema();
    }
  });

  it('let rdf-parser-csvw read every cell, an empty one as no statement', async () => {
    const stream = process.getBuiltinModule('node:stream');
    // @ts-expect-error -- the package has no types.
    const { default: rdf } = (await import('rdf-ext')) as unknown as { default: RdfEnvironment };
    // @ts-expect-error -- the package has no types.
    const { default: Parser } = (await import('rdf-parser-csvw')) as unknown as {
      default: new (options: object) => { import: (input: unknown) => unknown };
    };
    const baseIRI = 'https://example.org/r.csv';
    for (const [, results] of sets) {
      const metadata = JSON.parse(writeCsvwMetadata(results, { path: 'r.csv' })) as {
        '@context': readonly unknown[];
      };
      // No test asks the network for the context: it is put into the document.
      const { '@context': context } = JSON.parse(
        readSharedText('indicators/schemas/csvw/csvw.jsonld'),
      ) as { '@context': unknown };
      const inlined = { ...metadata, '@context': [context, ...metadata['@context'].slice(1)] };
      const described = await rdf
        .dataset()
        .import(
          rdf.formats.parsers.import(
            'application/ld+json',
            stream.Readable.from([JSON.stringify(inlined)]),
            { baseIRI },
          ),
        );
      const parser = new Parser({ metadata: described, baseIRI, factory: rdf, timezone: 'utc' });
      const quads = await rdf
        .dataset()
        .import(parser.import(stream.Readable.from([writeTidyCsv(results)])));
      const read = [...quads]
        .filter(({ predicate }) => predicate.value.endsWith('#value'))
        .map(({ object }) => Number(object.value));
      const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
      const wanted = valuesIn(results)
        .filter((value) => value !== '')
        .map(Number);
      expect(sorted(read)).toEqual(sorted(wanted));
    }
  });
});

it('Vega-Lite specifications fulfil the schema of vega-lite', async () => {
  const { default: schema } = (await import('vega-lite/vega-lite-schema.json', {
    with: { type: 'json' },
  })) as unknown as { default: object };
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    logger: false,
    // The schema is large: code that is made in half the time is fast enough.
    code: { optimize: false },
  });
  const valid = ajv.compile(schema);
  for (const [, results] of sets) {
    valid(JSON.parse(writeVegaLite(results, { map: kenyaTiles })));
    expect(valid.errors ?? []).toEqual([]);
  }
  expect(valid({ mark: 'no-such-mark', data: { values: [] }, encoding: {} })).toBe(false);
});

interface SdmxReader {
  readonly getDatasets: (url: string) => Promise<void>;
  readonly getObservations: () => Readonly<Record<string, readonly (number | null)[]>>;
  readonly getDimensions: () => readonly { readonly id: string }[];
}
interface RdfQuad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}
interface RdfEnvironment {
  readonly dataset: () => { readonly import: (stream: unknown) => Promise<Iterable<RdfQuad>> };
  readonly formats: {
    readonly parsers: {
      readonly import: (type: string, input: unknown, options: object) => unknown;
    };
  };
}
declare const process: {
  readonly getBuiltinModule: (name: 'node:stream') => {
    readonly Readable: { readonly from: (chunks: Iterable<string>) => unknown };
  };
};

/** Rows of a CSV without quotes, as all of ours here are. */
function parseCsv(text: string): string[][] {
  expect(text).not.toContain('"');
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}
