import { describe, expect, it } from 'vitest';
import { journeyHeadings, legHeadings, stopHeadings } from './headings.js';
import { matchHeading } from './matchHeading.js';
import { parseTarget } from './target.js';

describe('matchHeading', () => {
  it.each([
    ['Journey ref', 'id'],
    ['Kumbukumbu ya safari (bila majina)', 'id'],
    ['Kaunti ya asili', 'stops[origin].place.area'],
    ['Origin town', 'stops[origin].place.text'],
    ['Destination country', 'stops[destination].place.country'],
    ['Date', 'reportedOn'],
    ['Usafiri', 'legs[*].modes'],
    ['Njia ya kuandikishwa', 'recruitment.channels'],
    ['No. of persons', 'persons'],
    ['Notes', 'notes'],
    ['Recruitement method', 'recruitment.channels'],
    ['Transit points', 'stops[transit].place.text'],
    ['Intended destination city', 'intendedDestination.text'],
    ['Border crossing point (if known)', 'legs[*].crossing.place.text'],
  ])('reads %s', (heading, target) => {
    expect(matchHeading(heading)?.targets[0]).toBe(target);
  });

  it.each([
    ['leg/from_country', 'from.place.country'],
    ['Kwenda mji au kijiji', 'to.place.text'],
    ['Usafiri uliotumika', 'modes'],
    ['border_point', 'crossing.place.text'],
  ])('reads %s of a leg', (heading, target) => {
    expect(matchHeading(heading, 'leg')?.targets[0]).toBe(target);
  });

  it('knows an estimate by its heading', () => {
    expect(matchHeading('Estimated number of cases')).toMatchObject({
      targets: ['persons'],
      estimate: true,
    });
  });

  it.each(['favourite colour', '', 'x', '__proto__', 'constructor'])(
    'leaves %j alone',
    (heading) => {
      expect(matchHeading(heading)).toBeUndefined();
    },
  );

  it.each([
    ['journey', journeyHeadings],
    ['leg', legHeadings],
    ['stop', stopHeadings],
  ] as const)('names only fields of the format for a %s, and no heading twice', (kind, lines) => {
    const headings = lines.flatMap(([, list]) => list.split('|'));
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
    for (const target of lines.flatMap(([targets]) => targets.split('|'))) {
      expect([target, parseTarget(target, kind) !== undefined]).toEqual([target, true]);
    }
  });
});
