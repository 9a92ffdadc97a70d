import type { ValueSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** The same answer stands twice in the list. */
export const codeRepeated: Rule<'CODE-REPEATED', ValueSubject<readonly string[]>> = {
  id: 'CODE-REPEATED',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['codes'],
  title: {
    en: 'The same answer stands twice in the list',
    sw: 'Jibu lileile limo mara mbili kwenye orodha',
  },
  why: {
    en: 'Counted twice it makes the answer look more frequent than it is.',
    sw: 'Likihesabiwa mara mbili huonekana la kawaida kuliko lilivyo.',
  },
  fix: { en: '`njia fix` takes the second one away.', sw: '`njia fix` huondoa la pili.' },
  samples: { failing: ['bus', 'bus'], passing: ['bus', 'train'] },
  source: 'Njia practice',
  check: ({ value, field }, report) => {
    // Modes are listed in the order used, so bus, train, bus is right; only neighbours repeat.
    const ordered = field.name === 'modes';
    value.forEach((code, index) => {
      const earlier = value.indexOf(code);
      if (index > 0 && (ordered ? value[index - 1] === code : earlier < index))
        report(`/${index}`, undefined, { kind: 'delete', safe: true });
    });
  },
};
