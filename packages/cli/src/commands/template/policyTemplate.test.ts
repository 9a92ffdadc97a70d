import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicy } from '@njia/anonymise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { policyTemplate } from './policyTemplate.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-policy-'));
const table = join(folder, 'cases.csv');
beforeAll(() => writeFileSync(table, 'Ref,Age,County\nA1,19,Kwale\n'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('njia template policy', () => {
  it('writes a policy that can be used, with a column of every common role', async () => {
    const { code, stdout } = await callNjia(['template', 'policy']);
    expect([code, stdout]).toEqual([0, policyTemplate()]);
    const { policy, issues } = readPolicy(JSON.parse(stdout));
    expect(issues).toEqual([]);
    expect(new Set(policy?.attributes.map(({ role }) => role)).size).toBe(4);
  });

  it('declares the headings of a table, on the careful side, and no value', async () => {
    const { stdout } = await callNjia(['template', 'policy', '--from', table]);
    const { policy } = readPolicy(JSON.parse(stdout));
    expect(policy?.attributes.map(({ column }) => column)).toEqual(['Ref', 'Age', 'County']);
    expect(new Set(policy?.attributes.map(({ role }) => role))).toEqual(
      new Set(['quasi-identifier']),
    );
    expect(stdout).not.toContain('Kwale');
  });

  it('writes the JSON Schema of policies', async () => {
    const { stdout } = await callNjia(['template', 'policy-schema']);
    expect(JSON.parse(stdout)).toMatchObject({
      required: expect.arrayContaining(['standard']) as unknown,
    });
  });

  it('writes a plan that njia indicators takes', async () => {
    const plan = join(folder, 'plan.json');
    const { code } = await callNjia(['template', 'plan', '--out', plan]);
    expect(code).toBe(0);
    const list = await callNjia(['indicators', '--list', '--framework', plan]);
    expect([list.code, list.stderr]).toEqual([0, '']);
  });
});
