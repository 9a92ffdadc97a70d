import { describe, expect, it } from 'vitest';
import { parseTarget } from './target.js';

describe('parseTarget', () => {
  it.each([
    ['persons', 'journey', 'count'],
    ['stops[1].place.text', 'journey', 'text'],
    ['stops[origin].place.country', 'journey', 'code'],
    ['stops[transit:2].place.area', 'journey', 'text'],
    ['legs[*].modes', 'journey', 'list'],
    ['exploitations[1].types', 'journey', 'list'],
    ['recruitment.channels', 'journey', 'list'],
    ['case.sex', 'journey', 'code'],
    ['from.place.text', 'leg', 'text'],
    ['crossing.place.coordinates', 'leg', 'text'],
    ['birthYear', 'case', 'integer'],
  ])('reads %s of a %s', (text, record, kind) => {
    expect(parseTarget(text, record)?.type.kind).toBe(kind);
  });

  it.each([
    '',
    'nothing',
    'stops.place.text',
    'stops[origin]',
    'legs[origin].modes',
    'persons[1]',
    '__proto__',
    'constructor',
    'stops[0].place.text',
    'place.text',
  ])('refuses %j of a journey', (text) => expect(parseTarget(text, 'journey')).toBeUndefined());
});
