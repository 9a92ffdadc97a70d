import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { CellFlag } from '../../results/CellFlag.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { DefinitionReference, ResultTable } from '../../results/ResultTable.js';
import type { Period } from '../../time/Period.js';
import { divide, sum } from '../../values/quantityArithmetic.js';
import { byCode } from '../finishCell.js';
import { timeDimension } from '../tableDimensions.js';
import { blankCell } from './blankCell.js';
import { quantityOf } from './calculateChange.js';

/** Total of an indicator in a period: the cell of the table without a breakdown. */
function totalOf(tables: readonly ResultTable[], period: Period): ResultCell | undefined {
  const table = tables.find(
    (candidate) => candidate.content === 'indicator' && candidate.dimensions.length === 1,
  );
  return table?.cells.find((cell) => cell.key[0] === period.id);
}

const flagged = (
  parts: readonly (ResultCell | undefined)[],
  more: readonly CellFlag[],
): readonly CellFlag[] =>
  [
    ...new Set([
      ...parts.flatMap((part) => part?.flags ?? []).filter((flag) => flag !== 'zero-denominator'),
      ...more,
    ]),
  ].sort(byCode);

/** One quotient of two indicators. */
function quotient(
  key: readonly string[],
  above: ResultCell | undefined,
  below: ResultCell | undefined,
  per: number,
): ResultCell {
  const a = quantityOf(above);
  const b = quantityOf(below);
  const numerator = above?.value ?? null;
  const denominator = below?.value ?? null;
  const none = numerator === null || denominator === null || denominator === 0;
  const value = none ? null : (per * numerator) / denominator;
  const bounds = divide(a, b, per);
  return blankCell(key, {
    value,
    numerator,
    denominator,
    bounds: bounds === null ? null : { low: bounds.low, high: bounds.high },
    status: value !== null ? 'A' : denominator === 0 ? 'M' : 'O',
    records: (above?.records ?? 0) + (below?.records ?? 0),
    units: (above?.units ?? 0) + (below?.units ?? 0),
    undetermined: (above?.undetermined ?? 0) + (below?.undetermined ?? 0),
    flags: flagged(
      [above, below],
      [
        ...(denominator === 0 ? (['zero-denominator'] as const) : []),
        ...(value !== null && per === 100 && value > 100 ? (['over-100'] as const) : []),
      ],
    ),
  });
}

/**
 * An indicator made of others: a quotient, difference, sum or weighted mean of totals, or a ladder whose every stage
 * is divided by the stage before.
 *
 * @param definition - A definition of kind `composite`.
 * @param parts - Tables of its parts, in the order of the definition.
 * @param periods - The periods.
 * @param reference - How the definition is cited.
 */
export function calculateComposite(
  definition: IndicatorDefinition,
  parts: readonly (readonly ResultTable[])[],
  periods: readonly Period[],
  reference: DefinitionReference,
): ResultTable {
  const formula = definition.composite?.formula ?? 'divide';
  const specifications = definition.composite?.parts ?? [];
  const per = definition.unit.per ?? 1;
  const cells: ResultCell[] = [];
  for (const period of periods) {
    const totals = parts.map((tables) => totalOf(tables, period));
    if (formula === 'divide') cells.push(quotient([period.id], totals[0], totals[1], per));
    else if (formula === 'ladder')
      for (let stage = 1; stage < totals.length; stage += 1)
        cells.push(
          quotient(
            [period.id, specifications[stage]?.definition ?? ''],
            totals[stage],
            totals[stage - 1],
            per,
          ),
        );
    else
      cells.push(
        combined(
          [period.id],
          formula,
          totals,
          specifications.map((part) => part.weight ?? 1),
        ),
      );
  }
  const time = timeDimension(periods, false);
  const stages = {
    id: 'stage',
    role: 'stage' as const,
    label: { en: 'Stage', sw: 'Hatua' },
    categories: specifications
      .slice(1)
      .map((part) => ({ code: part.definition, label: part.label ?? { en: part.definition } })),
    multiple: false,
    additive: false,
  };
  return {
    id: `${definition.id}@${definition.version}/${formula === 'ladder' ? 'stage' : 'total'}`,
    content: 'indicator',
    definition: reference,
    dimensions: formula === 'ladder' ? [time, stages] : [time],
    cells,
    countedUnit: 'indicator',
    coverage: 'none',
    accounts: [],
    dataHash: parts[0]?.[0]?.dataHash ?? null,
    populationSources: [],
    notes: [{ code: `composite-${formula}`, params: { parts: specifications.length } }],
  };
}

function combined(
  key: readonly string[],
  formula: 'difference' | 'sum' | 'weighted-mean',
  totals: readonly (ResultCell | undefined)[],
  weights: readonly number[],
): ResultCell {
  const values = totals.map((cell) => cell?.value ?? null);
  if (values.some((value) => value === null))
    return blankCell(key, { status: 'O', flags: flagged(totals, []) });
  const known = values as number[];
  const status = 'A';
  if (formula === 'difference') {
    const [a, b] = [quantityOf(totals[0]), quantityOf(totals[1])];
    return blankCell(key, {
      value: (known[0] ?? 0) - (known[1] ?? 0),
      numerator: known[0] ?? null,
      denominator: known[1] ?? null,
      bounds:
        a === null || b === null
          ? null
          : {
              low: b.high === null ? null : a.low - b.high,
              high: a.high === null ? null : a.high - b.low,
            },
      status,
      flags: flagged(totals, []),
    });
  }
  if (formula === 'sum') {
    const bounds = sum(totals.map((cell) => quantityOf(cell)));
    const value = known.reduce((a, b) => a + b, 0);
    return blankCell(key, {
      value,
      numerator: value,
      bounds: bounds === null ? null : { low: bounds.low, high: bounds.high },
      status,
      flags: flagged(totals, []),
    });
  }
  const weight = weights.reduce((a, b) => a + b, 0);
  const total = known.reduce((running, value, index) => running + value * (weights[index] ?? 1), 0);
  return blankCell(key, {
    value: weight === 0 ? null : total / weight,
    numerator: total,
    denominator: weight,
    status: weight === 0 ? 'M' : status,
    flags: flagged(totals, []),
  });
}
