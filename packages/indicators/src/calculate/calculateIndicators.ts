import { NjiaError } from '@njia/schema';
import { prepareSource } from '../columns/prepareSource.js';
import type { Environment } from '../compile/Environment.js';
import { definitionReferences, lintDefinition } from '../definition/lintDefinition.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { engineVersion } from '../engineVersion.js';
import { dataHash } from '../hash/dataHash.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { distinctPeriods } from '../time/distinctPeriods.js';
import type { CalculationOptions } from './CalculationOptions.js';
import { calculateRecords } from './calculateRecords.js';
import { definitionReference } from './definitionReference.js';
import { calculateChange } from './kinds/calculateChange.js';
import { calculateCompleteness } from './kinds/calculateCompleteness.js';
import { calculateComposite } from './kinds/calculateComposite.js';
import { calculateKeyChange } from './kinds/calculateKeyChange.js';
import { calculateStatus } from './kinds/calculateStatus.js';

/** Tables that a definition reads. */
function tablesOf(definition: IndicatorDefinition): string[] {
  const external = definition.denominator?.external?.table;
  return [
    definition.population?.from,
    ...Object.values(definition.links ?? {}).map((link) => link.table),
    external,
  ].filter((table): table is string => table !== undefined);
}

/** One run: shares indexes, hashes and the tables of parts between definitions. */
class Run {
  readonly #source: RecordSource;
  readonly #options: CalculationOptions;
  readonly #definitions: ReadonlyMap<string, IndicatorDefinition>;
  readonly #indexes = new Map<
    string,
    ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>
  >();
  readonly #tables = new Map<string, readonly ResultTable[]>();
  readonly #hashes = new Map<string, string>();

  constructor(
    source: RecordSource,
    options: CalculationOptions,
    definitions: ReadonlyMap<string, IndicatorDefinition>,
  ) {
    this.#source = source;
    this.#options = options;
    this.#definitions = definitions;
  }

  tables(definition: IndicatorDefinition, options = this.#options): readonly ResultTable[] {
    const plain = options === this.#options;
    const known = plain ? this.#tables.get(definition.id) : undefined;
    if (known !== undefined) return known;
    const tables = this.#compute(definition, options);
    if (plain) this.#tables.set(definition.id, tables);
    return tables;
  }

  #compute(definition: IndicatorDefinition, options: CalculationOptions): readonly ResultTable[] {
    const reference = definitionReference(definition, this.#definitions, this.#options.where);
    if (definition.kind === 'change') {
      const of = this.#definition(definition.change?.of ?? '');
      return calculateChange(definition, this.tables(of, options), options.periods, reference);
    }
    if (definition.kind === 'composite') {
      // Parts are totals: no breakdown of them is asked for.
      const totals = { ...options, by: [], overlap: false, lineage: false };
      const parts = (definition.composite?.parts ?? []).map((part) =>
        this.tables(this.#definition(part.definition), totals),
      );
      return [calculateComposite(definition, parts, options.periods, reference)];
    }
    const environment: Environment = {
      source: this.#source,
      places: options.places ?? prefixHierarchy(),
      timeZone: options.timeZone ?? definition.period?.timeZone ?? 'UTC',
      firstDay: 0,
      endDay: 0,
      indexes: this.#indexes,
    };
    const cited = {
      reference,
      dataHash: options.hashData === false ? null : this.#hash(definition),
      environment,
    };
    switch (definition.kind) {
      case 'completeness':
        return [calculateCompleteness(definition, this.#source, options, cited)];
      case 'status':
        return [calculateStatus(definition, this.#source, options, cited)];
      case 'key-change':
        return [calculateKeyChange(definition, this.#source, options, cited)];
      default:
        return calculateRecords(definition, this.#source, options, cited);
    }
  }

  #definition(id: string): IndicatorDefinition {
    const found = this.#definitions.get(id);
    if (found === undefined)
      throw new NjiaError(
        'INDICATOR-UNKNOWN-DEFINITION',
        'A definition refers to another that was not given.',
        {
          hint: 'Give it under `definitions`.',
        },
      );
    return found;
  }

  #hash(definition: IndicatorDefinition): string {
    const names = [...new Set(tablesOf(definition))].sort();
    const key = names.join(',');
    const known = this.#hashes.get(key);
    if (known !== undefined) return known;
    const hash = dataHash(names.map((name) => [name, this.#source.table(name) ?? []] as const));
    this.#hashes.set(key, hash);
    return hash;
  }
}

/**
 * Checks what a run was given.
 *
 * @param definitions - What to compute.
 * @param options - Periods.
 * @param others - Further definitions that composites and changes refer to.
 * @returns All definitions by id.
 * @throws NjiaError `INDICATOR-LINT` if a definition has an error, `INDICATOR-NO-PERIOD` without periods.
 */
export function checkDefinitions(
  definitions: readonly IndicatorDefinition[],
  options: CalculationOptions,
  others: readonly IndicatorDefinition[],
): ReadonlyMap<string, IndicatorDefinition> {
  if (options.periods.length === 0)
    throw new NjiaError('INDICATOR-NO-PERIOD', 'No period was given.', {
      hint: 'Use parsePeriod, such as `2022-07/2023-06`.',
    });
  const all = new Map([...others, ...definitions].map((definition) => [definition.id, definition]));
  const checked = new Set<string>();
  const check = (definition: IndicatorDefinition): void => {
    if (checked.has(definition.id)) return;
    checked.add(definition.id);
    const finding = lintDefinition(definition, { fields: null, definitions: all }).find(
      (one) => one.severity === 'error',
    );
    if (finding !== undefined)
      throw new NjiaError(
        'INDICATOR-LINT',
        `A definition is wrong: ${finding.code} at ${finding.path || 'its top'}.`,
        {
          hint: 'Run lintDefinition for all findings.',
        },
      );
    for (const id of definitionReferences(definition)) {
      const other = all.get(id);
      if (other !== undefined) check(other);
    }
  };
  definitions.forEach(check);
  return all;
}

/**
 * A result set of tables.
 *
 * @param options - What the run was asked for.
 * @param tables - Its tables.
 */
export function resultSetOf(
  options: CalculationOptions,
  tables: readonly ResultTable[],
): ResultSet {
  return {
    format: 'njia-results',
    formatVersion: '1.0.0',
    engine: { name: '@njia/indicators', version: engineVersion },
    sensitivity: 'restricted',
    disclosureProfile: null,
    framework: null,
    knowledgeDate: options.knowledgeDate ?? null,
    tables,
    notes: [],
  };
}

/**
 * Computes indicators from records.
 *
 * The result is exact and restricted: protect it before anybody outside the office sees it.
 *
 * @param definitions - What to compute, in order. Parts of composites may be among them.
 * @param source - The records.
 * @param asked - Periods, breakdowns, coverage. The same period given twice is one.
 * @param others - Further definitions that composites and changes refer to.
 * @returns All tables, the same for the same records in any order.
 * @throws NjiaError `INDICATOR-LINT` if a definition has an error, `INDICATOR-NO-PERIOD` without periods.
 */
export function calculateIndicators(
  definitions: readonly IndicatorDefinition[],
  source: RecordSource,
  asked: CalculationOptions,
  others: readonly IndicatorDefinition[] = [],
): ResultSet {
  const options = { ...asked, periods: distinctPeriods(asked.periods) };
  const all = checkDefinitions(definitions, options, others);
  // Numbering values pays as soon as the same records are looked at a few times.
  const several = definitions.length * options.periods.length > 3;
  const run = new Run(several ? prepareSource(source) : source, options, all);
  return resultSetOf(
    options,
    definitions.flatMap((definition) => run.tables(definition)),
  );
}
