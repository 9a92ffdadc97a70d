import type { Issue } from '@njia/schema';
import { formatIssue, validate } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { fs, path, repository } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedData, sharedData } from '#test/sharedData.js';
import { readRecords } from '../records/readRecords.js';
import { readSource } from '../tables/readSource.js';

const examples = path.join(repository, 'examples/data');
const folders = ['messy', 'kobo', 'kobo-synthetic', 'htcds-synthetic', 'cpims-synthetic'].map(
  (name) => `exchange/${name}`,
);

/** Findings of reading and of validation. */
async function findingsIn(bytes: Uint8Array): Promise<readonly Issue[]> {
  const reading = readRecords(await readSource(bytes), { profile: 'ke' });
  return [...reading.issues, ...validate(reading.dataset, { profile: 'ke' }).issues];
}

/** Rules whose words still have a place to fill. */
function unfilled(issues: readonly Issue[]): string[] {
  const open = issues.filter((issue) =>
    (['en', 'sw'] as const).some((locale) => formatIssue(issue, locale).includes('{')),
  );
  return [...new Set(open.map(({ rule }) => rule))];
}

describe('the words of every finding are whole, in both languages', () => {
  const files = fs.readdirSync(examples).filter((name) => name.endsWith('.xlsx'));

  it('has examples to read', () => {
    expect(files.length).toBeGreaterThan(2);
  });

  it.each(files)('in the example %s', async (name) => {
    const issues = await findingsIn(fs.readFileSync(path.join(examples, name)));
    expect(issues.length).toBeGreaterThan(0);
    expect(unfilled(issues)).toEqual([]);
  });
});

describeWithSharedData('the words of every finding are whole', () => {
  it.each(folders)(
    'in the files of %s',
    async (folder) => {
      const names = fs
        .readdirSync(sharedData(folder)!)
        .filter((name) => /\.(?:xlsx|csv)$/u.test(name));
      const issues: Issue[] = [];
      for (const name of names)
        issues.push(...(await findingsIn(readSharedData(path.join(folder, name)))));
      expect(issues.length).toBeGreaterThan(0);
      expect(unfilled(issues)).toEqual([]);
    },
    60_000,
  );
});
