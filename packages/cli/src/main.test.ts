import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { commands } from './commands/commands.js';
import { ClosedPipe } from './io/closedPipe.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const data = (name: string) => join(repository, 'examples/data', name);
const folder = mkdtempSync(join(tmpdir(), 'njia-cli-'));
const path = (name: string) => join(folder, name);
const routes = 'Ref,Origin,Transit,Destination,Transport\r\nA1,Busia,,Nairobi,minibus\r\n';

beforeAll(() => {
  writeFileSync(path('routes.csv'), routes);
  writeFileSync(path('faulty.csv'), `${routes}A1,Busia,,Nairobi,zeppelin\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('help', () => {
  it('lists every command in both languages', async () => {
    for (const language of ['en', 'sw']) {
      const { code, stdout, stderr } = await callNjia(['--help', '--lang', language]);
      expect([code, stderr]).toEqual([0, '']);
      for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `);
    }
  });

  it('is shown on stderr, with exit code 2, when nothing is asked', async () => {
    expect(await callNjia([])).toMatchObject({ code: 2, stdout: '' });
  });

  it.each(Object.keys(commands))('shows an example that names the command: %s', async (name) => {
    const { examples } = await commands[name]!();
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example).toMatch(/^njia /u);
    const { code, stdout } = await callNjia([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(examples[0]);
  });
});

/** Commands of other rooms have tests of their own. */
const own = ['validate', 'inspect', 'convert', 'fix', 'codes', 'explain', 'sample', 'template'];

it.each(own)('the first example runs: %s', async (name) => {
  const words = (await commands[name]!()).examples[0]!.split(' ').slice(1);
  const typed = words.map((word, index) =>
    word.startsWith('examples/')
      ? join(repository, word)
      : /^--(?:out|log|key)$/u.test(words[index - 1] ?? '')
        ? path(word)
        : word,
  );
  const { code, stderr } = await callNjia(typed);
  expect([0, 1]).toContain(code);
  expect(stderr).not.toContain('INTERNAL');
});

describe('exit codes', () => {
  it('0: nothing is wrong; stdout holds the result alone', async () => {
    const { code, stdout, stderr } = await callNjia([
      'validate',
      path('routes.csv'),
      '--format',
      'json',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { records: 1, errors: 0 } });
  });

  it('1: findings at or above --fail-on', async () => {
    expect((await callNjia(['validate', path('faulty.csv')])).code).toBe(1);
    expect((await callNjia(['validate', path('faulty.csv'), '--fail-on', 'never'])).code).toBe(0);
    expect((await callNjia(['validate', path('routes.csv'), '--fail-on', 'info'])).code).toBe(1);
  });

  it.each([
    [['validat'], 'njia validate'],
    [['validate', '--formt', 'json', 'x.csv'], '--format'],
    [['validate'], 'FILE...'],
    [['validate', 'x.csv', '--format', 'word'], 'pretty'],
    [['validate', 'x.csv', '--date', '2026-02-30'], '--date'],
    [['validate', 'x.csv', '--limit', 'rowz=3'], 'rows'],
    [['validate', 'x.csv', '--out', 'report.doc'], '.html'],
    [['inspect', 'a.csv', 'b.csv'], 'inspect FILE'],
    [['explain', 'NO-SUCH-RULE-AT-ALL'], 'njia explain'],
    [['codes', 'transport_mod'], 'transport_mode'],
    [['template', 'word'], 'csv, xlsx, json-schema'],
    [['fix', 'x.csv'], '--out'],
    [['sample', '--journeys', 'many'], '--journeys'],
  ])('2: wrong use of %j, with a hint', async (words, hint) => {
    const { code, stdout, stderr } = await callNjia(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });

  it('5: an output that cannot be written; what was there stays', async () => {
    writeFileSync(path('old.html'), 'old');
    symlinkSync(path('old.html'), path('link.html'));
    mkdirSync(path('dir.html'));
    const outs = [path('link.html'), path('dir.html'), join(folder, 'missing', 'r.html')];
    for (const out of outs) {
      const { code, stdout } = await callNjia([
        'validate',
        path('routes.csv'),
        '--out',
        path('other.html'),
        '--out',
        out,
      ]);
      expect([code, stdout]).toEqual([5, '']);
    }
    expect(readFileSync(path('old.html'), 'utf8')).toBe('old');
    expect(existsSync(path('other.html'))).toBe(false);
  });

  it('5: an input is never written over', async () => {
    const { code } = await callNjia([
      'fix',
      path('routes.csv'),
      '--out',
      join(folder, '.', 'routes.csv'),
    ]);
    expect(code).toBe(5);
    expect(readFileSync(path('routes.csv'), 'utf8')).toBe(routes);
  });

  it('0: a closed pipe is no error', async () => {
    const { code, stderr } = await callNjia(['codes'], {
      write: () => Promise.reject(new ClosedPipe()),
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('70: a bug of ours is said without what it was about', async () => {
    const { code, stderr } = await callNjia(['codes'], {
      write: () => Promise.reject(new TypeError('Jane Doe')),
    });
    expect(code).toBe(70);
    expect(stderr).toContain('INTERNAL-TypeError');
    expect(stderr).not.toContain('Jane');
  });
});

describe('bad input ends with exit code 3, a clear error, and nothing written', () => {
  const zip = () => readFileSync(data('route-sheet.xlsx'));
  const ole = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
  ]);
  const cases: Readonly<
    Record<string, readonly [content: () => string | Uint8Array, code: string]>
  > = {
    'empty.csv': [() => '', 'FILE-EMPTY'],
    'cut.xlsx': [() => zip().subarray(0, 2000), 'FILE-'],
    'old.xls': [() => ole, 'FILE-'],
    'nul.csv': [() => 'a,b\r\n1,\0\r\n', 'FILE-NUL-BYTES'],
    'wide.csv': [() => `${'x,'.repeat(1_000_000)}x\n`, 'LIMIT-COLUMNS'],
    'page.csv': [() => '<!doctype html><html></html>', 'FILE-HTML'],
    'broken.json': [() => '{"a": ', 'FILE-JSON-BROKEN'],
    'deep.json': [() => '['.repeat(1000), 'LIMIT-'],
  };

  it.each(Object.keys(cases))('%s', async (name) => {
    const [content, code] = cases[name]!;
    writeFileSync(path(name), content());
    for (const words of [
      ['validate', path(name), '--out', path('bad.html')],
      ['convert', path(name), '--out', path('bad.json')],
      ['fix', path(name), '--out', path('bad.csv')],
    ]) {
      const result = await callNjia(words);
      expect([result.code, result.stdout]).toEqual([3, '']);
      expect(result.stderr).toContain(code);
    }
    expect(
      readdirSync(folder).filter((file) => file.startsWith('bad.') || file.endsWith('.tmp')),
    ).toEqual([]);
  });

  it('a folder, a file that is not there, one too large', async () => {
    expect((await callNjia(['validate', folder])).code).toBe(3);
    expect((await callNjia(['validate', path('none.csv')])).code).toBe(3);
    const { code, stderr } = await callNjia([
      'validate',
      path('routes.csv'),
      '--limit',
      'fileBytes=10',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('--limit fileBytes=');
  });

  // Root may read every file, so there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0)('a file that may not be read is exit code 3', async () => {
    writeFileSync(path('closed.csv'), routes);
    chmodSync(path('closed.csv'), 0);
    expect((await callNjia(['validate', path('closed.csv')])).code).toBe(3);
  });

  it('a wrong ending does not matter: content decides', async () => {
    writeFileSync(path('workbook.csv'), zip());
    expect((await callNjia(['inspect', path('workbook.csv')])).stdout).toContain('route-sheet');
  });

  it('headings such as __proto__ lose no column and change nothing', async () => {
    writeFileSync(
      path('proto.csv'),
      '__proto__,constructor,Origin,Destination,Transit\r\nx,y,Busia,Nairobi,\r\n',
    );
    const { code, stdout } = await callNjia(['inspect', path('proto.csv'), '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { columns: unknown[] }).columns).toHaveLength(5);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('outputs', () => {
  it('are for their owner only', async () => {
    await callNjia(['convert', path('routes.csv'), '--out', path('mode.json')]);
    expect(statSync(path('mode.json')).mode & 0o777).toBe(0o600);
  });

  it('say the same in Swahili', async () => {
    const { stdout } = await callNjia(['validate', path('faulty.csv'), '--lang', 'sw']);
    expect(stdout).toContain('Makosa');
    expect(stdout).toContain('ziko tayari');
  });

  it('show values on a terminal only', async () => {
    expect((await callNjia(['validate', path('faulty.csv'), '--show-values'])).code).toBe(2);
    const { stdout } = await callNjia(['validate', path('faulty.csv'), '--show-values'], {
      terminal: true,
    });
    expect(stdout).toContain('[zeppelin]');
  });

  it('of standard input are those of the file', async () => {
    const [piped, read] = [
      await callNjia(['validate', '-', '--format', 'json'], {
        stdin: readFileSync(path('faulty.csv')),
      }),
      await callNjia(['validate', path('faulty.csv'), '--format', 'json']),
    ];
    expect(piped).toEqual(read);
  });
});
