import { describe, expect, it } from 'vitest';
import type { ModelSpec } from '../policy/ModelSpec.js';
import { sayModel } from './sayModel.js';

const sensitive = 'form';
const specs: readonly (readonly [ModelSpec, RegExp])[] = [
  [{ model: 'k-anonymity', k: 11 }, /look alike are always at least 11/u],
  [{ model: 'k-anonymity', k: 11, columns: ['sex', 'age'] }, /alike in sex and age are/u],
  [{ model: 'km-anonymity', k: 7, m: 1 }, /Any value that occurs, occurs in at least 7 rows/u],
  [{ model: 'km-anonymity', k: 7, m: 3 }, /up to 3 values/u],
  [{ model: 'k-map', k: 9 }, /At least 9 people of the whole population/u],
  [{ model: 'distinct-l-diversity', sensitive, l: 2 }, /at least 2 different values of form/u],
  [{ model: 'entropy-l-diversity', sensitive: ['form', 'control'], l: 2 }, /form and control is/u],
  [{ model: 'recursive-l-diversity', sensitive, c: 3, l: 2 }, /less than 3 times/u],
  [{ model: 't-closeness', sensitive, t: 0.4, distance: 'equal' }, /distance of 0\.4/u],
  [{ model: 'beta-likeness', sensitive, beta: 0.5, enhanced: true }, /more than 50 %/u],
  [{ model: 'delta-disclosure', sensitive, delta: 2, base: 2 }, /factor of 4\./u],
  [{ model: 'delta-disclosure', sensitive, delta: 1, base: 'e' }, /factor of 2\.72/u],
  [{ model: 'alpha-k-anonymity', sensitive, alpha: 0.6, k: 5 }, /at least 5, and .* 60 %/u],
  [{ model: 'delta-presence', minimum: 0.1, maximum: 0.5 }, /between 10 % and 50 %/u],
  [
    { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length: 1 },
    /knows one stop of a journey finds at least 5 journeys with them\.$/u,
  ],
  [
    { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 0.8, length: 2 },
    /up to 2 stops .* more than 80 %/u,
  ],
  [
    { model: 'flow-anonymity', origin: 'from', destination: 'to', by: ['mode'], k: 10 },
    /combination of from and to and mode .* at least 10/u,
  ],
  [{ model: 'differential-privacy', rho: '1/2', marginals: [['a']] }, /rho = 1\/2/u],
];

describe('sayModel', () => {
  it.each(specs)('says what %o promises', (spec, expected) => {
    const english = sayModel(spec);
    const swahili = sayModel(spec, 'sw');
    expect(english).toMatch(expected);
    // One sentence in each language, with the same figures.
    for (const sentence of [english, swahili]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|object/u);
    }
    expect(swahili).not.toBe(english);
    const figures = (text: string) =>
      (text.match(/\d+(?:\.\d+)?/gu) ?? []).filter((figure) => figure !== '1').sort();
    expect(figures(swahili)).toEqual(figures(english));
  });
});
