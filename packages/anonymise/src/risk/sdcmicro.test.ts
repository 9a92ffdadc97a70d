import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { readCsv } from '../../test/readCsv.js';
import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import { findValueColumn } from '../table/findColumn.js';
import { tableFromRows } from '../table/tableFromRows.js';
import type { Table } from '../table/Table.js';
import { individualRisks } from './assessRisk.js';
import { findSampleUniques } from './findSampleUniques.js';
import { householdRisk } from './householdRisk.js';
import { sudaScores } from './sudaScores.js';

const KEYS = ['urbrur', 'roof', 'walls', 'water', 'electcon', 'relat', 'sex'];

function read(name: string): Table {
  const { header, rows } = readCsv(readSharedText(`anonymise/sdcmicro/${name}.csv`), ',');
  return tableFromRows(
    header,
    rows.map((row) => row.map((cell) => (cell === '' || cell === 'NA' ? null : cell))),
  ).table;
}

function numbers(table: Table, name: string): Float64Array {
  const { codes, values } = findValueColumn(table, name);
  return Float64Array.from(codes, (code) => Number(values[code]));
}

function group(table: Table, keys: readonly string[]) {
  const columns = keys.map((key) => findValueColumn(table, key));
  const { classOf, count } = partitionRows(table.rowCount, columns);
  const sizes = classSizes({ classOf, count });
  return { columns, classOf, sizes, rowSizes: classOf.map((id) => sizes[id] as number) };
}

/** Greatest absolute difference; infinite for lists of unequal length. */
function distance(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (found.length !== expected.length) return Infinity;
  const differences = Array.from(found, (value, at) => Math.abs(value - (expected[at] as number)));
  return differences.reduce((most, difference) => Math.max(most, difference), 0);
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

describeWithSharedData("sdcMicro's measures", () => {
  it.each([
    ['francdat_expected', ['Key1', 'Key2', 'Key3', 'Key4']],
    ['sdcguide_expected', ['Residence', 'Gender', 'Education', 'Labor']],
  ])('counts and individual risks of %s agree to 1e-10', (name, keys) => {
    const table = read(name);
    const { classOf, sizes, rowSizes } = group(table, keys);
    expect(distance(rowSizes, numbers(table, 'fk'))).toBeLessThanOrEqual(0);
    const exact = individualRisks(table, classOf, sizes, { weight: 'w' });
    expect(distance(exact, numbers(table, 'risk_exact'))).toBeLessThanOrEqual(1e-10);
    const approximate = individualRisks(table, classOf, sizes, {
      weight: 'w',
      individual: 'approximate',
    });
    expect(distance(approximate, numbers(table, 'risk_approx'))).toBeLessThanOrEqual(1e-10);
  });

  it('both SUDA scores and DIS-SUDA of the Practice Guide agree', () => {
    const table = read('sdcguide_expected');
    const { columns, rowSizes } = group(table, ['Residence', 'Gender', 'Education', 'Labor']);
    const uniques = findSampleUniques(table.rowCount, columns);
    const elliot = sudaScores(uniques, 4, rowSizes);
    expect(distance(elliot.scores, numbers(table, 'suda'))).toBeLessThanOrEqual(1e-10);
    expect(distance(elliot.disScores, numbers(table, 'dis_suda_0.01'))).toBeLessThanOrEqual(1e-6);
    expect(
      distance(
        sudaScores(uniques, 4, rowSizes, { disFraction: 0.1 }).disScores,
        numbers(table, 'dis_suda_0.1'),
      ),
    ).toBeLessThanOrEqual(1e-6);
    const ihsn = sudaScores(uniques, 4, rowSizes, { scoring: 'ihsn' });
    expect(distance(ihsn.scores, numbers(table, 'suda_nonoriginal'))).toBeLessThanOrEqual(1e-10);
    expect(
      distance(ihsn.disScores, numbers(table, 'dis_suda_nonoriginal_0.01')),
    ).toBeLessThanOrEqual(1e-6);
  });

  it.each(['testdata', 'testdata2'])('SUDA2 of %s agrees on every row', (name) => {
    const table = read(name);
    const { columns, rowSizes } = group(table, KEYS);
    const { scores, disScores } = sudaScores(
      findSampleUniques(table.rowCount, columns),
      KEYS.length,
      rowSizes,
    );
    const expected = read(`${name}_suda2`);
    expect(distance(scores, numbers(expected, 'score'))).toBeLessThanOrEqual(1e-10);
    expect(distance(disScores, numbers(expected, 'disScore'))).toBeLessThanOrEqual(1e-6);
  });

  it.each([
    ['testdata', 10.7782989187, 51.812927436],
    ['testdata2', 4.32606896259, 5.92277881005],
  ])('global and household risk of %s agree', (name, expected, household) => {
    const table = read(name);
    const { classOf, sizes } = group(table, KEYS);
    const risks = individualRisks(table, classOf, sizes, {
      weight: 'sampling_weight',
      individual: 'approximate',
    });
    expect(sum(risks)).toBeCloseTo(expected, 9);
    expect(sum(householdRisk(risks, findValueColumn(table, 'ori_hid').codes))).toBeCloseTo(
      household,
      8,
    );
  });

  it('counts the uniques of free1 and its expected re-identifications', () => {
    const table = read('free1');
    const { classOf, sizes } = group(table, ['REGION', 'SEX', 'AGE', 'MARSTAT']);
    expect(sizes.filter((size) => size === 1)).toHaveLength(3014);
    const risks = individualRisks(table, classOf, sizes, {
      weight: 'WEIGHT',
      individual: 'approximate',
    });
    expect(sum(risks)).toBeCloseTo(78.2568786637, 9);
  });
});
