import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('places');

interface Answer {
  readonly input: string;
  readonly status: string;
  readonly code: string | null;
  readonly country: string | null;
  readonly candidates: readonly unknown[];
}
const ndjson = async (words: readonly string[], stdin?: string): Promise<Answer[]> => {
  const { stdout } = await callNjia(
    ['places', ...words, '--format', 'ndjson'],
    stdin === undefined ? {} : { stdin: new TextEncoder().encode(stdin) },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
};
const short = ({ status, code }: Answer) => `${status} ${code}`;

describe('njia places', () => {
  it('refuses a country that does not exist, and says what to write', async () => {
    for (const country of ['XX', 'Nowhereland']) {
      const { code, stdout, stderr } = await callNjia(['places', 'Kwale', '--country', country]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('The value of --country is not a country.');
      expect(stderr).toContain('Write its code of two letters');
      expect(stderr).not.toContain(country);
    }
    const swahili = await callNjia(['places', 'Kwale', '--country', 'XX', '--lang', 'sw']);
    expect(swahili.stderr).toContain('Thamani ya --country si nchi.');
  });

  it.each(['KE', 'ke', 'KEN', 'Kenya'])('takes the country %s', async (country) => {
    const [answer] = await ndjson(['Kwale', '--country', country]);
    expect(answer).toMatchObject({ status: 'matched', code: 'KE002' });
  });

  it('answers the names of the call in order, each by its kind', async () => {
    const names = ['Qwale', 'Busia', 'Moyale', 'kaunti ya Kwale', 'Middle East', 'Kibra'];
    const answers = await ndjson(names);
    expect(answers.map(({ input }) => input)).toEqual(names);
    expect(answers.map(short)).toEqual([
      'matched KE002',
      'ambiguous null',
      'ambiguous null',
      'matched KE002',
      'not-a-place null',
      'matched KE047278',
    ]);
    expect(answers[1]!.candidates.length).toBeGreaterThan(1);
  });

  it('takes one name a line, commas and all, and keeps blank lines in step', async () => {
    const answers = await ndjson([], 'Eastleigh, Nairobi\r\n\r\nKwale\n');
    expect(answers.map(({ input }) => input)).toEqual(['Eastleigh, Nairobi', '', 'Kwale']);
  });

  it('takes CSV with context', async () => {
    const list = 'raw,country_context,parent_context\nBusia,UG,\nBusia,KE,\n';
    expect((await ndjson([], list)).map(({ country }) => country)).toEqual(['UG', 'KE']);
  });

  it('says places for people, with candidates where several are meant', async () => {
    const { code, stdout } = await callNjia(['places', 'Busia', 'Kwale']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Busia\n {2}ambiguous.*\n.*KE040/u);
    expect(stdout).toContain('matched: Kwale, KE');
  });

  it('lists what a person must decide, and takes the decision', async () => {
    const names = path('names.txt');
    writeFileSync(names, 'Busia\nBusia\nZzyqx Vwkj\nKwale\n');
    const todo = path('todo.csv');
    await callNjia(['places', '--file', names, '--review', todo]);
    const [heads = '', ...rows] = readFileSync(todo, 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(2);
    const columns = heads.split(',');
    const decided = rows.map((row) => {
      const cells = row.split(',');
      cells[columns.indexOf('decision')] = row.includes('Busia') ? '1' : 'none';
      return cells.join(',');
    });
    writeFileSync(todo, [heads, ...decided, ''].join('\r\n'));
    const answers = await ndjson(['--file', names, '--aliases', todo]);
    expect(answers.map(({ status }) => status)).toEqual([
      'matched',
      'matched',
      'not-a-place',
      'matched',
    ]);
  });

  it('says which row of the decisions means no place', async () => {
    const todo = path('wrong.csv');
    await callNjia(['places', 'Zzyqx Vwkj', '--review', todo]);
    const [heads = '', row = ''] = readFileSync(todo, 'utf8').split('\r\n');
    const cells = row.split(',');
    cells[heads.split(',').indexOf('decision')] = 'Atlantis';
    writeFileSync(todo, `${heads}\r\n${cells.join(',')}\r\n`);
    const { code, stderr } = await callNjia(['places', 'x', '--aliases', todo]);
    expect(code).toBe(2);
    expect(stderr).toContain('ALIAS-DECISION');
    expect(stderr).not.toContain('Atlantis');
  });

  it('takes only the places of a table of records, never its whole lines', async () => {
    const records = path('records.csv');
    writeFileSync(
      records,
      'Ref,Origin,Destination,Mode of transport,Notes\nA1,Kwale,Zzyqx Vwkj,bus,Mariam 0722000000\n',
    );
    const todo = path('todo-records.csv');
    const { code } = await callNjia(['places', '--file', records, '--review', todo]);
    expect(code).toBe(0);
    expect(readFileSync(todo, 'utf8')).toContain('Zzyqx Vwkj');
    expect(readFileSync(todo, 'utf8')).not.toMatch(/A1|Mariam|0722/u);
  });

  it('takes a list with headings of its own, in Swahili, too', async () => {
    const list = path('list.csv');
    writeFileSync(list, 'Mahali;Nchi\nBusia;UG\nKwale;KE\n');
    const answers = await ndjson(['--file', list]);
    expect(answers.map(({ country }) => country)).toEqual(['UG', 'KE']);
  });

  it('refuses a table in which it finds no places, and a file that is no review', async () => {
    const table = path('table.csv');
    writeFileSync(table, 'Colour,Taste\nred,sweet\n');
    const none = await callNjia(['places', '--file', table]);
    expect([none.code, none.stdout]).toEqual([3, '']);
    expect(none.stderr).toContain('NAMES-NONE');
    const aliases = await callNjia(['places', 'Kwale', '--aliases', table]);
    expect([aliases.code, aliases.stdout]).toEqual([2, '']);
    expect(aliases.stderr).toContain('ALIAS-COLUMNS');
  });
});
