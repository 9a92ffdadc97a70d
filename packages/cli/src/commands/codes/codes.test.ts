import { describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';

describe('njia codes --find', () => {
  it('finds the code that a word means', async () => {
    const { code, stdout } = await callNjia(['codes', '--find', 'boda boda']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/transport_mode\s+motorcycle .* exact/u);
  });

  it('names the codes whose label holds a word that is wider than any of them', async () => {
    const { code, stdout } = await callNjia(['codes', 'exploitation_type', '--find', 'ndoa']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/forced_marriage .*holds/u);
    expect(stdout).toMatch(/child_marriage .*holds/u);
    const json = await callNjia([
      'codes',
      'exploitation_type',
      '--find',
      'Ndoa',
      '--format',
      'json',
    ]);
    expect(JSON.parse(json.stdout)).toContainEqual({
      list: 'exploitation_type',
      code: 'child_marriage',
      status: 'holds',
    });
  });

  it('says so when there is nothing, and repeats no word', async () => {
    const typed = ['codes', '--find', 'Zqxvkwj', '--lang', 'sw'];
    const { code, stdout, stderr } = await callNjia(typed);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Hakuna msimbo');
    expect(stderr).not.toContain('Zqxvkwj');
    expect(JSON.parse((await callNjia([...typed, '--format', 'json'])).stdout)).toEqual([]);
  });
});
