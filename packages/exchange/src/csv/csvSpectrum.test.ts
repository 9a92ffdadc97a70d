import { expect, it } from 'vitest';
import { fs } from '#test/nodeBuiltins.js';
import {
  describeWithSharedData,
  readSharedData,
  readSharedText,
  sharedData,
} from '#test/sharedData.js';
import { readSource } from '../tables/readSource.js';

describeWithSharedData('csv-spectrum', () => {
  it('reads every file as its JSON says', async () => {
    const folder = 'exchange/csv-spectrum';
    const names = fs
      .readdirSync(sharedData(`${folder}/csvs`)!)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => name.slice(0, -4));
    for (const name of names) {
      const source = await readSource(readSharedData(`${folder}/csvs/${name}.csv`));
      const [header, ...rows] = source.tables[0]!.rows.map(({ cells }) =>
        cells.map((cell) => cell ?? ''),
      );
      const records = rows.map(
        (cells) =>
          Object.fromEntries(cells.map((cell, index) => [header![index], cell])) as unknown,
      );
      const expected = JSON.parse(readSharedText(`${folder}/json/${name}.json`)) as unknown;
      expect({ name, records }).toEqual({ name, records: expected });
    }
    expect(names.length).toBe(11);
  });
});
