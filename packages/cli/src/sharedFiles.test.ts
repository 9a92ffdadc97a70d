import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { describeWithSharedData, sharedData } from '#test/sharedData.js';

describeWithSharedData('exchange', () => {
  const all = ['exchange', 'standards'].flatMap((name) => {
    const top = sharedData(name);
    return top === undefined
      ? []
      : readdirSync(top, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(?:csv|xlsx|json|ndjson|zip)$/iu.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((file) => statSync(file).size < 2_000_000);
  });

  it('validate and inspect end for every shared file with a result or a clear refusal', async () => {
    expect(all.length).toBeGreaterThan(50);
    const fallen: string[] = [];
    for (const file of all) {
      for (const command of ['validate', 'inspect']) {
        const { code, stdout } = await callNjia([command, file, '--format', 'json']);
        if (code > 3 || (code < 2 && !stdout.includes('"dialect"')))
          fallen.push(`${command} ${file}: ${code}`);
      }
    }
    expect(fallen).toEqual([]);
  }, 600_000);
});
