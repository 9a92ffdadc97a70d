import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits/defaultLimits.js';
import { readJson } from './readJson.js';
import { readNdjson } from './readNdjson.js';
import { writeJson } from './writeJson.js';
import { writeNdjson } from './writeNdjson.js';

const dataset = {
  zebra: 1,
  cases: [{ id: 'C-1' }],
  journeys: [
    {
      stops: [{ id: 's2' }, { place: { zone: 'x', text: 'Nairobi' }, id: 's1' }],
      extra: { b: 1, a: [2] },
      id: 'J-1',
      absent: undefined,
    },
  ],
  version: '0.1.0',
  sensitivity: 'identified',
  standard: 'njia',
  ['__proto__']: 'kept',
};

/** The same data set, its keys in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

describe('writeJson', () => {
  it('puts fields in the order of the format and unknown ones after them', () => {
    const { json } = readJson(new TextEncoder().encode(writeJson(dataset)), defaultLimits);
    expect(Object.keys(json as object)).toEqual([
      'standard',
      'version',
      'sensitivity',
      'journeys',
      'cases',
      '__proto__',
      'zebra',
    ]);
    const [journey] = (json as { journeys: [object] }).journeys;
    expect(Object.keys(journey)).toEqual(['id', 'stops', 'extra']);
    expect(JSON.stringify((journey as { stops: unknown }).stops)).toMatch(
      /^\[\{"id":"s2"\},\{"id":"s1","place":\{"text":/u,
    );
  });

  it('gives the same bytes whatever the order of keys', () => {
    expect(writeJson(shuffled(dataset))).toBe(writeJson(dataset));
    expect(writeJson(dataset, { indent: 0 }).split('\n')).toHaveLength(2);
  });
});

describe('writeNdjson', () => {
  it('writes the head, then a record a line', () => {
    const text = [...writeNdjson(dataset)].join('');
    const { json } = readNdjson(new TextEncoder().encode(text), defaultLimits);
    expect(
      (json as { table?: string; id?: string; standard?: string }[]).map(
        ({ standard, table, id }) => standard ?? [table, id],
      ),
    ).toEqual(['njia', ['journeys', 'J-1'], ['cases', 'C-1']]);
  });
});
