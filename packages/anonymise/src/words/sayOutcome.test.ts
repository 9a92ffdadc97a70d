import { describe, expect, it } from 'vitest';
import { fs, path, repository } from '#test/nodeBuiltins.js';
import { checkWords } from './checkWords.js';
import { issueWords } from './issueWords.js';
import { openWords } from './openWords.js';
import { sayOutcome } from './sayOutcome.js';
import { swahiliWords } from './swahiliWords.js';

const source = path.join(repository, 'packages/anonymise/src');

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder).flatMap((name) => {
    const inside = path.join(folder, name);
    return fs.statSync(inside).isDirectory() ? filesIn(inside) : [inside];
  });
}

function sourceOf(folder: string): string {
  return filesIn(path.join(source, folder))
    .filter((name) => name.endsWith('.ts') && !/\.test(?:-prop)?\.ts$/u.test(name))
    .filter((name) => !name.includes('words'))
    .map((name) => fs.readFileSync(name, 'utf8'))
    .join('\n');
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id]) => id as string))].sort();
}

const unsaid = (ids: readonly string[]): string[] =>
  ids.filter((id) => sayOutcome(id) === undefined);

describe('every id has words', () => {
  it('of the checks of a verdict', () => {
    const ids = found(sourceOf('verify'), /\bid: '([a-z-]+)'/gu);
    expect(ids.length).toBeGreaterThan(20);
    expect(unsaid(ids)).toEqual([]);
  });

  it('of what a verdict leaves open', () => {
    const [, body = ''] =
      /\nexport function notProven\(([\s\S]*?)\n\}\n/u.exec(sourceOf('verify')) ?? [];
    const ids = found(body, /'([a-z]+(?:-[a-z]+)+)'/gu).filter(
      (id) => !id.endsWith('-check-failed'),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(unsaid(ids)).toEqual([]);
  });

  it('of the issues of policies, hierarchies and data', () => {
    const ids = found(
      sourceOf('.'),
      /(?:rule: |yield |report\(|\[|problem\(|\? )'((?:policy|hierarchy|table|column|release|limit|model|k)-[a-z-]+)'/gu,
    ).filter((id) => !['k-anonymity', 'k-map'].includes(id));
    expect(ids.length).toBeGreaterThan(50);
    expect(unsaid(ids)).toEqual([]);
  });
});

describe('sayOutcome', () => {
  it('speaks of a model by its place', () => {
    expect(sayOutcome('model/2/k-anonymity')?.todo).toContain('Do not publish');
  });

  it('knows nothing of other words, nor of what objects inherit', () => {
    expect(sayOutcome('nonsense')).toBeUndefined();
    expect(sayOutcome('constructor')).toBeUndefined();
  });

  it('translates sentences that are said in English somewhere', () => {
    const english = new Set([
      ...[...Object.values(checkWords), ...Object.values(issueWords)].flatMap((words) => [
        words.means,
        words.todo,
      ]),
      ...Object.values(openWords),
    ]);
    expect(Object.keys(swahiliWords).filter((text) => !english.has(text))).toEqual([]);
    expect(sayOutcome('k-exceeds-rows', 'sw')?.means).toBe('Watu ni wachache kuliko k ya sera.');
  });
});
