import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { returnsOf } from '#test/returnsOf.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('wrong-use');
beforeAll(() => {
  writeFileSync(path('a.json'), JSON.stringify(returnsOf('org-a', 1)));
  writeFileSync(path('broken.json'), '{ "id": ');
});

describe('wrong use of njia indicators', () => {
  it.each([
    [['--period', 'FY2022/23'], 2, '--list'],
    [['a.json'], 2, '--period'],
    [['a.json', '--period', 'some day'], 2, 'FY2022/23'],
    [['a.json', '--period', 'FY2022/23', '--where', 'sex'], 2, 'under KE047'],
    [['a.json', '--period', 'FY2022/23', '--where', 'gendre=x'], 2, 'fields'],
    [['a.json', '--period', 'FY2022/23', '--where', 'age in 1,SECRET'], 2, 'number'],
    [['a.json', '--period', 'FY2022/23', '--where', 'identifiedAt under ZZZ'], 2, 'ISO code'],
    [['a.json', '--period', 'FY2022/23', '--where', 'notes=x'], 2, 'codes'],
    [['a.json', '--period', 'FY2022/23', '--by', 'shoeSize'], 2, 'ageGroup'],
    [['a.json', '--period', 'FY2022/23', '--indicator', 'PT-99'], 2, '--list'],
    [['a.json', '--period', 'FY2022/23', '--explain', 'x'], 2, '--indicator'],
    [['a.json', '--period', 'FY2022/23', '--framework', 'no-such-plan'], 2, 'ken-npa-2022-2027'],
    [['a.json', '--period', 'FY2022/23', '--framework', 'broken.json'], 3, 'JSON'],
    [['a.json', '--period', 'FY2022/23', '--out', 'x.doc'], 2, '.html'],
    [['a.json', '--period', 'FY2022/23', '--format', 'csvw'], 2, '--out'],
    [['missing.json', '--period', 'FY2022/23'], 3, 'Check the name'],
  ])('%j ends with %d and a hint', async (words, exit, hint) => {
    const typed = words.map((word) => (word.endsWith('.json') ? path(word) : word));
    const { code, stdout, stderr } = await callNjia(['indicators', ...typed]);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/shoeSize|gendre|some day|PT-99/u);
  });
});
