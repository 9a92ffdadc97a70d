import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import type { TableDimension, TablePeriod } from '../../results/TableDimension.js';
import { dayBefore } from '../dayBefore.js';
import { timePeriods, type SdmxTime } from './timePeriods.js';

/** A coded value of a dimension. */
export interface SdmxValue {
  /** Code in SDMX's alphabet. */
  readonly id: string;
  /** Value of TIME_PERIOD, which needs signs that a code may not have; absent where the code is the value. */
  readonly timePeriod?: string;
  /** Name. */
  readonly name: LanguageMap;
  /** First moment of a period, RFC 3339. */
  readonly start?: string;
  /** Last second of a period, RFC 3339. */
  readonly end?: string;
}

/** A dimension as SDMX sees it. */
export interface SdmxDimension {
  /** Concept id. */
  readonly id: string;
  /** Name. */
  readonly name: LanguageMap;
  /** Role, if SDMX knows one. */
  readonly role?: 'FREQ' | 'REF_AREA' | 'TIME_PERIOD';
  /** Values that occur. */
  readonly values: readonly SdmxValue[];
}

/** One table as an SDMX cube: a dataflow of its own. */
export interface SdmxCube {
  /** Dataflow as `AGENCY:ID(1.0.0)`. */
  readonly flow: string;
  /** Name. */
  readonly name: LanguageMap;
  /** Dimensions: FREQ first, TIME_PERIOD last. */
  readonly dimensions: readonly SdmxDimension[];
  /** Cells with the position of their value in each dimension. */
  readonly observations: readonly {
    readonly indices: readonly number[];
    readonly cell: ResultCell;
    readonly reportingYearStartDay: string;
  }[];
  /** True if values are whole numbers. */
  readonly whole: boolean;
}

/** Codes of SDMX for ours. Everything else keeps its code. */
const ours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SEX: { female: 'F', male: 'M', other: '_O' },
};

const wholeKinds = new Set(['count', 'status']);
const frequencies: Readonly<Record<string, LanguageMap>> = {
  A: { en: 'Annual', sw: 'Kila mwaka' },
  S: { en: 'Half-yearly', sw: 'Kila nusu mwaka' },
  T: { en: 'Every four months', sw: 'Kila miezi minne' },
  Q: { en: 'Quarterly', sw: 'Kila robo mwaka' },
  M: { en: 'Monthly', sw: 'Kila mwezi' },
  W: { en: 'Weekly', sw: 'Kila wiki' },
  D: { en: 'Daily', sw: 'Kila siku' },
  _X: { en: 'Unspecified', sw: 'Haijabainishwa' },
};

/** Text in the alphabet of SDMX codes. */
const coded = (text: string): string => text.replace(/[^\w@$-]/gu, '_');

/** `ageGroup` as `AGE_GROUP`. */
const conceptOf = (dimension: TableDimension): string =>
  dimension.concept ??
  coded(dimension.id.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `_${letter}`)).toUpperCase();

/** Codes of one dimension, each once, even where two of ours fall on one of SDMX. */
function valuesOf(
  dimension: TableDimension,
  times: ReadonlyMap<string, SdmxTime>,
): Map<string, SdmxValue> {
  const taken = new Set<string>();
  return new Map(
    dimension.categories.map((category) => {
      const time = 'start' in category ? category : undefined;
      const timePeriod = time === undefined ? undefined : times.get(time.code)?.timePeriod;
      const plain =
        timePeriod === undefined || timePeriod.includes('/') ? category.code : timePeriod;
      const wanted = ours[dimension.concept ?? '']?.[category.code] ?? coded(plain);
      let id = wanted;
      for (let number = 2; taken.has(id); number += 1) id = `${wanted}_${number}`;
      taken.add(id);
      return [
        category.code,
        {
          id,
          name: category.label,
          ...(time === undefined
            ? {}
            : {
                ...(timePeriod === undefined ? {} : { timePeriod }),
                start: `${time.start}T00:00:00Z`,
                end: `${dayBefore(time.endExclusive)}T23:59:59Z`,
              }),
        },
      ];
    }),
  );
}

/**
 * Arranges a table for the SDMX writers.
 *
 * @param table - The table.
 */
export function sdmxCube(table: ResultTable): SdmxCube {
  const [time, ...others] = table.dimensions;
  const times = timePeriods((time?.categories ?? []) as readonly TablePeriod[]);
  const frequencyOf = (period: string): string => times.get(period)?.frequency ?? '_X';
  const axes = table.dimensions.map((dimension) => valuesOf(dimension, times));
  const ids = new Set<string>();
  const idOf = (dimension: TableDimension): string => {
    const wanted = conceptOf(dimension);
    let id = wanted;
    for (let number = 2; ids.has(id); number += 1) id = `${wanted}_${number}`;
    ids.add(id);
    return id;
  };
  const codes = [...new Set((time?.categories ?? []).map(({ code }) => frequencyOf(code)))];
  const split = others.map((dimension, index): SdmxDimension => ({
    id: idOf(dimension),
    name: dimension.label,
    ...(dimension.concept === 'REF_AREA' ? { role: 'REF_AREA' as const } : {}),
    values: [...(axes[index + 1]?.values() ?? [])],
  }));
  const positions = axes.map(
    (axis) => new Map([...axis.keys()].map((code, index) => [code, index])),
  );
  const { id, version, name, kind } = table.definition;
  const short = id.split('/').at(-1) ?? id;
  const content =
    table.content === 'overlap' ? ['OVERLAP'] : split.map((dimension) => dimension.id);
  return {
    flow: `NJIA:${coded([short, ...content].join('__')).replaceAll('-', '_')}(${version})`,
    name,
    dimensions: [
      {
        id: 'FREQ',
        name: { en: 'Frequency', sw: 'Marudio' },
        role: 'FREQ',
        values: codes.map((code) => ({ id: code, name: frequencies[code] ?? { en: code } })),
      },
      ...split,
      {
        id: 'TIME_PERIOD',
        name: { en: 'Time period', sw: 'Kipindi' },
        role: 'TIME_PERIOD',
        values: [...(axes[0]?.values() ?? [])],
      },
    ],
    observations: table.cells.map((cell) => {
      const [period = '', ...rest] = cell.key;
      const at = time?.categories.find(({ code }) => code === period) as TablePeriod | undefined;
      return {
        indices: [
          codes.indexOf(frequencyOf(period)),
          ...rest.map((code, index) => positions[index + 1]?.get(code) ?? 0),
          positions[0]?.get(period) ?? 0,
        ],
        cell,
        reportingYearStartDay: at?.reportingYearStartDay ?? '--01-01',
      };
    }),
    whole: wholeKinds.has(kind),
  };
}
