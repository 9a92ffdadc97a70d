import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { readCsv } from '../../test/readCsv.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import { parseNumber } from '../table/parseNumber.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { checkModels } from './checkModels.js';

interface Expected {
  readonly file: string;
  readonly qi: readonly string[];
  readonly sa: readonly string[];
  readonly k: number;
  readonly l: number;
  readonly alpha: number;
  readonly basic_beta: number;
  readonly delta: number;
  readonly t: number;
}

describeWithSharedData("pyCANON's measures", () => {
  it('agree to 1e-12 on every file', () => {
    const cases = JSON.parse(readSharedText('anonymise/pycanon/expected.json')) as Expected[];
    for (const expected of cases) {
      const { header, rows } = readCsv(readSharedText(`anonymise/pycanon/${expected.file}`), ',');
      const { table } = tableFromRows(header, rows);
      const sensitive = expected.sa[0] as string;
      const column = header.indexOf(sensitive);
      const distance = rows.every((row) => parseNumber(row[column] as string) !== undefined)
        ? 'ordered'
        : 'equal';
      const models: ModelSpec[] = [
        { model: 'k-anonymity', k: 1 },
        { model: 'distinct-l-diversity', sensitive, l: 1 },
        { model: 'alpha-k-anonymity', sensitive, alpha: 1, k: 1 },
        { model: 'beta-likeness', sensitive, beta: 1, enhanced: false },
        { model: 'delta-disclosure', sensitive, delta: 1, base: 'e' },
        { model: 't-closeness', sensitive, t: 0.5, distance },
      ];
      const policy = definePolicy({
        name: 'pyCANON',
        purpose: 'test',
        attributes: header.map((name) => ({
          column: name,
          role:
            name === sensitive
              ? 'sensitive'
              : expected.qi.includes(name)
                ? 'quasi-identifier'
                : 'insensitive',
        })),
        models,
      });
      const found = checkModels(table, policy).map((result) => result.found);
      const { k, l, alpha, basic_beta: beta, delta, t } = expected;
      [k, l, alpha, beta, delta, t].forEach((value, at) => {
        expect(
          Math.abs((found[at] as number) - value),
          `${expected.file} ${String(at)}`,
        ).toBeLessThan(1e-12 * Math.max(1, value));
      });
    }
  });
});
