import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { errorTexts } from './errorTexts.js';
import { translateError } from './translateError.js';

const path = testFolder('errors');
writeFileSync(path('empty.csv'), '');
writeFileSync(path('old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
writeFileSync(path('page.html'), '<!doctype html><html><body></body></html>');
writeFileSync(path('broken.json'), '{"standard":');
writeFileSync(path('wide.csv'), `a,b\n${','.repeat(1100)}\n`);
writeFileSync(path('nul.csv'), 'a,b\n1,\0\n');
writeFileSync(path('routes.csv'), 'Ref,Origin\nA1,Busia\n');

/** Words that English sentences of ours do not do without. */
const english = /\b(?:the|is|was|with|not|of|and|or|it|to|file|are|for)\b/iu;

describe('translateError', () => {
  it('has as many places in Swahili as in English', () => {
    for (const [text, swahili] of Object.entries(errorTexts))
      expect(swahili.split('{}').length, text).toBe(text.split('{}').length);
  });

  it('fills numbers and names in, and says where', () => {
    expect(translateError('The option --fix needs a value: COPY.', 'sw')).toBe(
      'Chaguo --fix linahitaji thamani: COPY.',
    );
    expect(translateError('The file has more than 1024 columns in a table (line 3).', 'sw')).toBe(
      'Faili lina zaidi ya safu 1024 kwenye jedwali (mstari 3).',
    );
    expect(translateError('Nobody translated this.', 'sw')).toBe('Nobody translated this.');
    expect(translateError('The file is empty.', 'en')).toBe('The file is empty.');
  });

  it.each([
    [['validate', 'none.csv']],
    [['validate', '.']],
    [['validate', 'empty.csv']],
    [['validate', 'old.xls']],
    [['validate', 'page.html']],
    [['validate', 'broken.json']],
    [['validate', 'wide.csv']],
    [['validate', 'nul.csv']],
    [['validate', 'routes.csv', '--date', 'x']],
    [['validate', 'routes.csv', '--samples', 'x']],
    [['validate', 'routes.csv', '--limit', 'x']],
    [['validate', 'routes.csv', '--out', 'r.doc']],
    [['validate', 'routes.csv', '--out', 'r.xlsx']],
    [['validate', 'routes.csv', '--show-values']],
    [['validate', 'routes.csv', '--without', 'NONE']],
    [['validate', 'routes.csv', '--mapping', 'routes.csv']],
    [['validate', '--formt', 'x']],
    [['validate', '--format', 'x']],
    [['validate', '--format']],
    [['validate']],
    [['inspect', 'a', 'b']],
    [['convert', 'routes.csv', '--out', 'x.txt']],
    [['convert', 'routes.csv', '--to', 'csv', '--out', 'x.json']],
    [['fix', 'routes.csv']],
    [['fix', 'routes.csv', '--out', 'routes.csv']],
    [['fix', 'routes.csv', '--out', 'x.xlsx']],
    [['map', 'routes.csv', '--out', 'routes.json/x.json']],
    [['map', 'routes.csv', '--out', 'x.txt']],
    [['map', 'routes.csv', '--out', 'wide.csv']],
    [['sample', '--journeys', 'x']],
    [['template', 'x']],
    [['codes', 'x']],
    [['explain', 'X']],
    [['nocommand']],
  ])('leaves no English in an error of %j', async (words) => {
    const typed = words.map((word) => (/\.\w{3,4}$|^\.$/u.test(word) ? path(word) : word));
    const { code, stderr } = await callNjia([...typed, '--lang', 'sw']);
    expect(code).toBeGreaterThan(1);
    const said = stderr.replaceAll(/--[a-z-]+|njia [a-z]+|\([A-Z0-9-]+\)|[A-Z]{3,}/gu, '');
    expect(said).not.toMatch(english);
  });
});

describe('--lang before the command', () => {
  it('is the same as after it', async () => {
    const after = await callNjia(['codes', '--lang', 'sw']);
    expect(await callNjia(['--lang', 'sw', 'codes'])).toEqual(after);
    expect(await callNjia(['--lang=sw', 'codes'])).toEqual(after);
    expect((await callNjia(['--lang', 'sw', 'validate', 'none.csv'])).stderr).toContain('halipo');
    expect((await callNjia(['--lang', 'sw'])).stderr).toContain('Amri');
    expect((await callNjia(['--lang', 'sw', '--help'])).stdout).toContain('Amri');
    expect((await callNjia(['--lang', 'fr', 'codes'])).code).toBe(2);
  });
});
