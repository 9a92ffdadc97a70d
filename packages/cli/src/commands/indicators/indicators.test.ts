import { readFileSync, writeFileSync } from 'node:fs';
import Exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { returnsOf } from '#test/returnsOf.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('indicators');
const read = (name: string): string => readFileSync(path(name), 'utf8');

beforeAll(() => {
  // Person p8 is known to both.
  writeFileSync(path('a.json'), JSON.stringify(returnsOf('org-a', 1)));
  writeFileSync(path('b.json'), JSON.stringify(returnsOf('org-b', 8)));
});

interface Cell {
  readonly key: readonly string[];
  readonly value: number | null;
  readonly status: string;
}
interface Results {
  readonly tables: readonly {
    readonly id: string;
    readonly definition: { readonly id: string };
    readonly cells: readonly Cell[];
  }[];
}

/** Values of an indicator by the codes of its cells after the period. */
async function values(words: readonly string[]): Promise<Record<string, number | null>> {
  const { code, stdout, stderr } = await callNjia([
    'indicators',
    ...words,
    '--period',
    'FY2022/23',
    '--format',
    'json',
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('restricted')]);
  const { tables } = JSON.parse(stdout) as Results;
  return Object.fromEntries(
    tables.flatMap(({ cells }) => cells.map((cell) => [cell.key.slice(1).join(), cell.value])),
  );
}

describe('njia indicators', () => {
  it('lists every indicator in a sentence, in both languages, and says that the ids are ours', async () => {
    const english = await callNjia(['indicators', '--list']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('not numbers of any plan');
    expect(english.stdout.match(/^njia-core\//gmu)!.length).toBeGreaterThan(110);
    const swahili = await callNjia(['indicators', '--list', '--lang', 'sw']);
    expect(swahili.stdout).toContain('si namba za mpango wowote');
    const one = await callNjia([
      'indicators',
      '--list',
      '--indicator',
      'pt-11',
      '--format',
      'json',
    ]);
    expect(JSON.parse(one.stdout)).toMatchObject([{ id: 'njia-core/PT-11', kind: 'proportion' }]);
  });

  it('counts persons once over several files, and a file given twice once', async () => {
    const words = ['--indicator', 'PT-01', '--by', 'sex'];
    const alone = await values([path('a.json'), ...words]);
    expect(alone['']).toBe(11);
    const both = await values([path('a.json'), path('b.json'), ...words]);
    // Keys of persons are an organisation's own unless they are linked.
    expect(both['']).toBe(22);
    expect(await values([path('a.json'), path('b.json'), path('a.json'), ...words])).toEqual(both);
  });

  it.each([
    ['age<18', 6],
    ['sex in male,other', 4],
    ['identifiedOn>=2023', 5],
    ['identifiedAt under KE047', 6],
    ['age unknown', 0],
  ])('keeps what fulfils --where %j', async (where, persons) => {
    const found = await values([
      path('a.json'),
      '--indicator',
      'PT-01',
      '--where',
      where,
      '--by',
      'sex',
    ]);
    expect(found['']).toBe(persons);
  });

  it('demands every condition and breaks down by a cross', async () => {
    const found = await values([
      path('a.json'),
      '--indicator=PT-01',
      '--where=age<18',
      '--where=sex=female',
      '--by=sex,ageGroup',
    ]);
    expect(found['']).toBe(4);
    expect(found['female,_T']).toBe(4);
    expect(found['male,_T']).toBe(0);
  });

  it('leaves out, and says so, indicators whose records lack the field of --where', async () => {
    const { code, stderr, stdout } = await callNjia([
      'indicators',
      path('a.json'),
      '--period=2022-07/2023-06',
      '--where=basis=route',
      '--format=json',
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/ indicators are left out/u);
    const ids = (JSON.parse(stdout) as Results).tables.map(({ definition }) => definition.id);
    expect(ids).toContain('njia-core/RT-01');
    expect(ids).not.toContain('njia-core/PT-01');
  });

  it('breaks a change down by what it is a change of, and names no dimension twice', async () => {
    const words = ['indicators', path('a.json'), '--period', 'FY2022/23', '--lang', 'en'];
    const change = await callNjia([...words, '--indicator', 'X-YOY', '--by', 'sex']);
    expect(change).toMatchObject({ code: 0 });
    const twice = await callNjia([...words, '--indicator', 'PT-01', '--by', 'sex,sex']);
    expect(twice).toMatchObject({ code: 2, stdout: '' });
    expect(twice.stderr).toContain('A --by names a dimension twice.');
  });

  it('cuts a period into parts', async () => {
    const { stdout } = await callNjia([
      ...['indicators', path('a.json'), '--indicator', 'PT-01', '--by', 'sex'],
      ...['--period', 'FY2022/23', '--each', 'quarter', '--format', 'csv'],
    ]);
    const totals = stdout.split('\r\n').filter((line) => /^njia-core\/PT-01,.*,_T,/u.test(line));
    expect(new Set(totals.map((line) => line.split(',')[5] ?? '')).size).toBe(5);
  });

  it('says which indicators the files can feed', async () => {
    const { code, stdout } = await callNjia(['indicators', '--requirements', path('a.json')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^njia-core\/PT-01 +(?:can be computed|without some breakdowns)/mu);
    expect(stdout).toMatch(/^njia-core\/PS-04 +cannot be computed .*lacks: justiceEvents/mu);
    const swahili = await callNjia([
      ...['indicators', '--requirements', path('a.json'), '--indicator', 'PS-04', '--lang', 'sw'],
    ]);
    expect(swahili.stdout).toContain('hakiwezi kuhesabiwa');
  });

  it('explains a record clause by clause, in both languages, without its values', async () => {
    const words = ['indicators', path('a.json'), '--indicator', 'PT-01', '--period', 'FY2022/23'];
    const counted = await callNjia([...words, '--explain', 'org-a-c0']);
    expect(counted.stdout).toMatch(/^It counts\.\nDate in the period: yes\n/u);
    const out = await callNjia([...words, '--explain', 'org-a-c11']);
    expect(out.stdout).toContain('It does not count.');
    expect(out.stdout).toMatch(/no {5}“trafficking status” is/u);
    expect(out.stdout).not.toContain('2023-02-10');
    const swahili = await callNjia([...words, '--explain', 'org-a-c11', '--lang', 'sw']);
    expect(swahili.stdout).toContain('Haihesabiwi.');
  });

  it('shows example records that cover the clauses of an indicator', async () => {
    const words = ['indicators', '--examples', '--indicator', 'PT-11'];
    const { code, stdout } = await callNjia(words);
    expect([code, stdout]).toEqual([0, expect.stringContaining('It counts. (')]);
    expect(stdout).toContain('The data do not say whether it counts.');
    const all = await callNjia(['indicators', '--examples', '--format', 'json']);
    const definitions = JSON.parse(all.stdout) as readonly {
      readonly examples: readonly { readonly outcome: string }[];
    }[];
    expect(definitions.length).toBeGreaterThan(90);
    for (const { examples } of definitions) expect(examples[0]?.outcome).toMatch(/^counted/u);
  });

  it('says what changed since an earlier run, and writes provenance', async () => {
    const words = ['--indicator', 'PT-01', '--by', 'sex', '--period', 'FY2022/23'];
    await callNjia(['indicators', path('a.json'), ...words, '--out', path('then.json')]);
    const compare = ['--compare', path('then.json')];
    const same = await callNjia(['indicators', path('a.json'), ...words, ...compare]);
    expect(same.stdout).toBe('Nothing changed.\n');
    const changed = await callNjia([
      'indicators',
      path('b.json'),
      path('a.json'),
      ...words,
      ...compare,
    ]);
    expect(changed.stdout).toContain('Tables whose records changed: 2');
    expect(changed.stdout).toMatch(/11 -> 22/u);
    const wrong = await callNjia([
      'indicators',
      path('a.json'),
      ...words,
      '--compare',
      path('a.json'),
    ]);
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
    const origin = await callNjia([
      'indicators',
      path('a.json'),
      ...words,
      '--format',
      'prov-json',
    ]);
    expect(JSON.parse(origin.stdout)).toHaveProperty('wasDerivedFrom');
    expect(origin.stdout).not.toContain('org-a');
  });

  it.each([
    [['--list', '--protect', 'public-k5'], '--list takes no --protect'],
    [['a.json', '--requirements', '--ledger', 'l.json'], '--requirements takes no --ledger'],
    [['a.json', '--explain', 'x', '--protect', 'public-k5'], '--explain takes no --protect'],
    [['a.json', '--explain', 'x', '--compare', 'c.json'], '--explain takes no --compare'],
    [['a.json', '--compare', 'c.json', '--ledger', 'l.json'], '--compare takes no --ledger'],
    [['a.json', '--ledger', 'l.json'], '--ledger goes with --protect'],
    [['a.json', '--secret', 's.txt'], '--secret goes with --protect'],
    [['a.json', '--overlap', '--protect', 'public-k5'], '--overlap takes no --protect'],
    [['--list', '--out', 'list.html'], '--list gives text or JSON'],
    [
      ['a.json', '--protect', 'public-round-5', '--ledger', 'l.json'],
      'Blurred results are not noted in a ledger',
    ],
  ])('refuses what it would ignore: %j', async (args, said) => {
    const { code, stdout, stderr } = await callNjia(['indicators', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('gives confidence intervals and the overlap of organisations when asked', async () => {
    const { stdout } = await callNjia([
      ...['indicators', path('a.json'), path('b.json'), '--period', 'FY2022/23'],
      ...['--indicator', 'PT-01', '--indicator', 'PT-04', '--intervals', 'wilson', '--overlap'],
      ...['--format', 'json'],
    ]);
    const { tables } = JSON.parse(stdout) as {
      readonly tables: readonly {
        readonly id: string;
        readonly cells: readonly { readonly value: number; readonly interval: unknown }[];
      }[];
    };
    const first = (id: string) => tables.find((table) => table.id.endsWith(id))?.cells[0];
    expect(first('PT-04@0.1.0/total')?.interval).toMatchObject({ method: 'wilson', level: 0.95 });
    expect(first('PT-01@0.1.0/total')?.interval).toMatchObject({ method: 'poisson-exact' });
    expect(tables.some(({ id }) => id === 'njia-core/PT-01@0.1.0/overlap')).toBe(true);
  });

  it('compares protected results with protected ones only, in the form of the ending', async () => {
    const words = ['indicators', path('a.json'), '--indicator', 'PT-01', '--period', 'FY2022/23'];
    const guard = ['--protect', 'public-k5'];
    await callNjia([...words, '--out', path('exact.json')]);
    await callNjia([...words, ...guard, '--out', path('released.json')]);
    const exact = await callNjia([...words, ...guard, '--compare', path('exact.json')]);
    expect(exact).toMatchObject({ code: 4, stdout: '' });
    const mixed = await callNjia([...words, '--compare', path('released.json')]);
    expect(mixed).toMatchObject({ code: 2, stdout: '' });
    const same = await callNjia([...words, ...guard, '--compare', path('released.json')]);
    expect(same).toMatchObject({ code: 0, stdout: 'Nothing changed.\n' });
    const compare = [...words, ...guard, '--compare', path('released.json'), '--out'];
    expect(await callNjia([...compare, path('changes.html')])).toMatchObject({ code: 2 });
    await callNjia([...compare, path('changes.json')]);
    expect(JSON.parse(read('changes.json'))).toMatchObject({ cells: [] });
  });

  it('writes several reports at once; a plan without a list says so and shows no number of it', async () => {
    const { code, stdout } = await callNjia([
      ...['indicators', path('a.json'), '--framework', 'ken-npa-2022-2027'],
      ...['--period', 'FY2022/23', '--out', path('r.html'), '--out', path('r.md'), '--lang', 'en'],
    ]);
    expect([code, stdout]).toEqual([0, '']);
    for (const name of ['r.html', 'r.md']) {
      expect(read(name)).toContain('The numbered indicators of this plan were not obtained');
      for (const pillar of ['Protection', 'Victims identified'])
        expect(read(name)).toContain(pillar);
    }
    await callNjia([
      ...['indicators', path('a.json'), '--period', 'FY2022/23', '--lang', 'sw'],
      ...['--out', path('sw.md')],
    ]);
    expect(read('sw.md')).toContain('Viashiria vyenye namba vya mpango huu havikupatikana');
  });

  it('writes every form that an ending asks for; descriptions come with their table', async () => {
    const outs = ['s.xlsx', 's.hxl.csv', 't.csv-metadata.json', 'datapackage.json', 's.vl.json'];
    const more = ['s.sdmx.json', 's.sdmx.csv', 's.jsonstat.json', 's.json', 's.txt'];
    const { code } = await callNjia([
      ...['indicators', path('a.json'), '--indicator', 'PT-01', '--by', 'sex'],
      ...['--period', 'FY2022/23', '--lang', 'sw'],
      ...[...outs, ...more].flatMap((name) => ['--out', path(name)]),
    ]);
    expect(code).toBe(0);
    expect(read('t.csv')).toBe(read('observations.csv'));
    expect(JSON.parse(read('t.csv-metadata.json'))).toMatchObject({ url: 't.csv' });
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({
      resources: [{ path: 'observations.csv' }],
    });
    expect(read('s.hxl.csv')).toContain('#indicator+value+num');
    expect(JSON.parse(read('s.vl.json'))).toHaveProperty('vconcat');
    expect(JSON.parse(read('s.sdmx.json'))).toHaveProperty('data');
    expect(JSON.parse(read('s.jsonstat.json'))).toMatchObject({ version: '2.0' });
    expect(JSON.parse(read('s.json'))).toMatchObject({ format: 'njia-results' });
    expect(read('s.sdmx.csv')).toMatch(/^STRUCTURE,/u);
    const book = new Exceljs.Workbook();
    await book.xlsx.readFile(path('s.xlsx'));
    const [overview, ...sheets] = book.worksheets;
    expect(overview!.getCell('A1').text).toContain('Mpango wa Kitaifa');
    const cells = sheets.flatMap((sheet) =>
      (sheet.getSheetValues() as unknown[][]).map((row) => row.slice(1)),
    );
    expect(cells).toContainEqual(expect.arrayContaining(['Mwanamke', 7]));
    expect(sheets.at(-1)!.getRow(1).getCell(1).text).toBe('indicator');
  });

  it('writes a table and its description when both are asked for, and says which outputs clash', async () => {
    const words = ['indicators', path('a.json'), '--indicator', 'PT-01', '--period', 'FY2022/23'];
    const pair = ['--out', path('pair.csv'), '--out', path('pair.csv-metadata.json')];
    expect(await callNjia([...words, ...pair])).toMatchObject({ code: 0 });
    expect(JSON.parse(read('pair.csv-metadata.json'))).toMatchObject({ url: 'pair.csv' });
    expect(read('pair.csv')).toContain('njia-core/PT-01');
    const clash = await callNjia([
      ...['indicators', path('none.json'), '--period', 'FY2022/23', '--lang', 'en'],
      ...['--out', path('x.hxl.csv'), '--out', path('x.hxl.csv-metadata.json')],
    ]);
    expect(clash).toMatchObject({ code: 2, stdout: '' });
    expect(clash.stderr).toContain('The outputs 1 and 2 go to one file.');
  });

  it('hides small counts for the public', async () => {
    const { code, stdout, stderr } = await callNjia([
      ...['indicators', path('a.json'), '--indicator', 'PT-01', '--by', 'sex'],
      ...['--period', 'FY2022/23', '--protect', 'public-k5', '--format', 'json'],
    ]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('recovered no small count')]);
    const { cells } = (JSON.parse(stdout) as Results).tables.at(-1)!;
    const male = cells.find(({ key }) => key[1] === 'male')!;
    expect(male).toMatchObject({ value: null, status: 'Q' });
    expect(cells.find(({ key }) => key[1] === 'female')).toMatchObject({ status: 'Q' });
  });

  it('blurs counts by rounding and by cell keys, with a secret', async () => {
    writeFileSync(path('secret.txt'), 'a secret of the office, never released\n');
    writeFileSync(path('p.csv'), 'i;j;p_int_lb;p_int_ub\n0;0;0;1\n1;0;0;0.5\n1;2;0.5;1\n');
    const words = ['--indicator', 'PT-01', '--by', 'sex', '--period', 'FY2022/23', '--format=json'];
    const run = (...more: string[]) => callNjia(['indicators', path('a.json'), ...words, ...more]);
    const secret = ['--secret', path('secret.txt')];
    const rounded = await run('--protect', 'public-round-5', ...secret);
    expect([rounded.code, rounded.stderr]).toEqual([0, expect.stringContaining('blurred')]);
    const numbers = (text: string) =>
      (JSON.parse(text) as Results).tables.flatMap(({ cells }) => cells.map(({ value }) => value!));
    for (const value of numbers(rounded.stdout)) expect(value % 5).toBe(0);
    const keyed = await run('--protect', 'public-cell-key', ...secret, '--p-table', path('p.csv'));
    expect(keyed.code).toBe(0);
    expect(Math.abs(numbers(keyed.stdout)[0]! - 11)).toBe(1);
    expect(keyed.stdout).not.toContain('org-a');
    expect(await run('--protect', 'public-round-5')).toMatchObject({ code: 2, stdout: '' });
  });

  it('refuses a release that earlier ones would undo, and notes those that pass', async () => {
    const words = ['--indicator', 'RT-01', '--protect', 'public-k5'];
    const release = async (journeys: number, period: string) => {
      const one = { ...returnsOf('org-c', 1), cases: [] } as unknown as {
        journeys: readonly object[];
      };
      const many = Array.from({ length: journeys }, (_, index) => ({
        ...one.journeys[0],
        id: `r${index}`,
        reportedOn: index < 18 ? '2022-08-01' : '2023-06-20',
      }));
      writeFileSync(path('c.json'), JSON.stringify({ ...one, journeys: many }));
      return callNjia([
        ...['indicators', path('c.json'), ...words, '--period', period],
        ...['--ledger', path('ledger.json'), '--out', path('c.md')],
      ]);
    };
    expect((await release(20, 'FY2022/23')).code).toBe(0);
    expect(JSON.parse(read('ledger.json'))).toMatchObject({ format: 'njia-ledger' });
    const first = read('ledger.json');
    // Two routes were reported in June: the year less eleven months.
    const second = await release(20, '2022-07/2023-05');
    expect(second).toMatchObject({ code: 4, stdout: '' });
    expect(second.stderr).toContain('differencing: njia-core/RT-01, 2023-06-01');
    const late = await release(22, 'FY2022/23');
    expect(late.stderr).toContain('revision: njia-core/RT-01');
    expect(read('ledger.json')).toBe(first);
    expect((await release(30, 'FY2022/23')).code).toBe(0);
  });
});
