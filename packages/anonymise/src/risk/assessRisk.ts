import { classPersons } from '../classes/classPersons.js';
import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import type { Persons } from '../classes/Persons.js';
import { personsOf } from '../classes/personsOf.js';
import { checkModels, type ModelResult } from '../models/checkModels.js';
import type { Policy } from '../policy/Policy.js';
import { findColumn, findValueColumn } from '../table/findColumn.js';
import { parseNumber } from '../table/parseNumber.js';
import { misuse } from '../error/misuse.js';
import type { Table } from '../table/Table.js';
import { type ClassRisk, classRisk } from './classRisk.js';
import { describeUniques, type RiskLanguage, type UniqueFinding } from './describeUniques.js';
import { findSampleUniques } from './findSampleUniques.js';
import { householdRisk } from './householdRisk.js';
import { approximateIndividualRisk, individualRisk } from './individualRisk.js';
import { type LogLinearRisk, logLinearRisk } from './logLinearRisk.js';
import { pitman, type PopulationUniqueness, zayatz } from './populationUniqueness.js';
import { sudaScores } from './sudaScores.js';

/** Options of {@link assessRisk}. */
export interface RiskOptions {
  /** Header of the column of sampling weights (people in the population that a record stands for). */
  readonly weight?: string;
  /** Header of the column that says which records belong to one household (or one case). */
  readonly household?: string;
  /** Sampling fraction, above 0, below 1, for population uniqueness and the log-linear model. */
  readonly samplingFraction?: number;
  /** Risk from which records are counted as above the threshold, default 0.2. */
  readonly threshold?: number;
  /** Greatest number of columns in a minimal sample unique, default 3. */
  readonly uniqueSize?: number;
  /** `exact` series (default) or the approximation of sdcMicro. */
  readonly individual?: 'exact' | 'approximate';
  /** Language of the findings in words, default English. */
  readonly language?: RiskLanguage;
  /** Ends the computation with an error. */
  readonly signal?: AbortSignal;
}

/** Disclosure risk of a table as it stands. Contains counts and headers of the policy, never a value. */
export interface RiskReport {
  /**
   * Persons and their records, by the identifiers with which the policy tells persons apart; absent when nobody has several.
   */
  readonly persons?: {
    /** Different persons. */
    readonly all: number;
    /** Those who have several records. */
    readonly withSeveral: number;
    /** The records of those. */
    readonly records: number;
  };
  /** Prosecutor and marketer risk: the attacker knows that the person is in the table. */
  readonly prosecutor: ClassRisk;
  /** Individual risk given weights, or 1 / class size without: expected re-identifications and their rate. */
  readonly global: {
    /** Expected number of re-identifications: the sum of individual risks. */
    readonly expected: number;
    /** The same per record. */
    readonly rate: number;
    /** The greatest individual risk. */
    readonly highest: number;
  };
  /** The same when one found member gives away a household; present with `household`. */
  readonly household?: RiskReport['global'];
  /** Special uniques; score and DIS-SUDA over all keys. */
  readonly suda: {
    /** Records with a minimal sample unique of at most `uniqueSize` columns. */
    readonly records: number;
    /** Greatest score. */
    readonly highestScore: number;
    /** Greatest DIS-SUDA. */
    readonly highestDis: number;
  };
  /** Which columns single out records, in words. */
  readonly findings: readonly UniqueFinding[];
  /** Estimates for the population; present with `samplingFraction`. */
  readonly population?: {
    readonly zayatz: PopulationUniqueness;
    readonly pitman: PopulationUniqueness;
    readonly logLinear: LogLinearRisk;
  };
  /** Every model of the policy, measured on the table. */
  readonly models: readonly ModelResult[];
}

/**
 * Assesses the disclosure risk of a table over the quasi-identifiers of a policy: who could be found, and by which
 * columns. Persons are counted where the identifiers tell them apart: a class is as large as the persons in it. Estimates for
 * the population and the log-linear model count records. The order of rows has no influence.
 *
 * @param table - the originals or a release
 * @param policy - roles and models
 * @param options - weights, households, sampling fraction, threshold
 * @returns the report
 * @throws AnonymiseError `argument-invalid` for a column that the policy does not name and that is neither weight nor
 * household: whoever is alone by it would not be seen
 */
export function assessRisk(table: Table, policy: Policy, options: RiskOptions = {}): RiskReport {
  refuseUndeclared(table, policy, options);
  const names = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map(({ column }) => column);
  const columns = names.map((name) => findValueColumn(table, name));
  const partition = partitionRows(table.rowCount, columns);
  const rows = classSizes(partition);
  const persons = personsOf(table, policy);
  // Persons are counted, each once: whoever has several records cannot hide behind herself.
  const sizes = persons === undefined ? rows : classPersons(partition, persons);
  const risks = individualRisks(table, partition.classOf, sizes, options);
  const uniqueSize = Math.min(options.uniqueSize ?? 3, columns.length);
  const uniques = findSampleUniques(table.rowCount, columns, {
    maximumSize: uniqueSize,
    ...(persons && { persons }),
    ...(options.signal && { signal: options.signal }),
  });
  const rowSizes = partition.classOf.map((id) => sizes[id] as number);
  const { scores, disScores } = sudaScores(uniques, columns.length, rowSizes);
  return {
    ...(persons && { persons: repeatedOf(persons, table.rowCount) }),
    prosecutor: classRisk(sizes, rows, options.threshold ?? 0.2),
    global: summarise(risks),
    ...(options.household !== undefined && {
      household: summarise(householdRisk(risks, findValueColumn(table, options.household).codes)),
    }),
    suda: {
      records: scores.reduce((count, score) => count + (score > 0 ? 1 : 0), 0),
      highestScore: highestOf(scores),
      highestDis: highestOf(disScores),
    },
    findings: describeUniques(uniques, names, options.language ?? 'en'),
    ...(options.samplingFraction !== undefined && {
      population: {
        zayatz: zayatz(rows, options.samplingFraction),
        pitman: pitman(rows, options.samplingFraction),
        logLinear: logLinearRisk(table.rowCount, columns, options.samplingFraction),
      },
    }),
    models: checkModels(table, withoutMissing(policy, table), undefined, persons),
  };
}

function refuseUndeclared(table: Table, policy: Policy, options: RiskOptions): void {
  const named = new Set<string | undefined>(policy.attributes.map(({ column }) => column));
  named.add(options.weight).add(options.household);
  if (table.columns.every(({ name }) => named.has(name))) return;
  throw misuse(
    'argument-invalid',
    'The policy does not name every column of the table.',
    'Give every column a role in the policy: who can be found by a column without one would not be seen.',
  );
}

function repeatedOf(
  { personOf, count }: Persons,
  rows: number,
): NonNullable<RiskReport['persons']> {
  const records = personOf.reduce((sum, person) => sum + Number(person !== -1), 0);
  return { all: rows - records + count, withSeveral: count, records };
}

/** A release has no identifiers and free texts any more; models name none of those. */
function withoutMissing(policy: Policy, table: Table): Policy {
  const present = new Set(table.columns.map(({ name }) => name));
  return { ...policy, attributes: policy.attributes.filter(({ column }) => present.has(column)) };
}

/**
 * Individual risk of every record.
 *
 * @param table - the table
 * @param classOf - class of each record
 * @param sizes - persons of each class: its records, or fewer where some have several
 * @param options - weight column and formula
 * @returns one risk a record
 */
export function individualRisks(
  table: Table,
  classOf: Int32Array,
  sizes: Int32Array,
  options: Pick<RiskOptions, 'weight' | 'individual'>,
): Float64Array {
  if (options.weight === undefined)
    return Float64Array.from(classOf, (id) => 1 / (sizes[id] as number));
  const weights = weightsOf(table, options.weight);
  const totals = new Float64Array(sizes.length);
  classOf.forEach((id, row) => {
    totals[id] = (totals[id] as number) + (weights[row] as number);
  });
  const records = new Int32Array(sizes.length);
  for (const id of classOf) records[id] = (records[id] as number) + 1;
  const formula = options.individual === 'approximate' ? approximateIndividualRisk : individualRisk;
  const risks = Float64Array.from(sizes, (size, id) => {
    const [total, rows] = [totals[id] as number, records[id] as number];
    // Each record carries the weight of its person: it counts once.
    return formula(size, rows === size ? total : (total / rows) * size);
  });
  return Float64Array.from(classOf, (id) => risks[id] as number);
}

function weightsOf(table: Table, name: string): Float64Array {
  const column = findColumn(table, name);
  const numbers = column.values.map((value) => (value === null ? undefined : parseNumber(value)));
  return Float64Array.from(column.codes, (code) => {
    const number = numbers[code];
    if (number !== undefined && number > 0) return number;
    throw misuse(
      'argument-invalid',
      'A sampling weight is missing or not above zero.',
      'Repair the weights first.',
    );
  });
}

function summarise(risks: Float64Array): RiskReport['global'] {
  const expected = Float64Array.from(risks)
    .sort()
    .reduce((sum, risk) => sum + risk, 0);
  return {
    expected,
    rate: risks.length === 0 ? 0 : expected / risks.length,
    highest: highestOf(risks),
  };
}

function highestOf(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
