import { describe, expect, it } from 'vitest';
import { placeHeading } from './placeHeading.js';

describe('placeHeading', () => {
  it.each([
    ['Origin town', 'origin text'],
    ['Kaunti ya asili', 'origin area'],
    ['City and country of origin', 'origin text'],
    ['Destination country', 'destination country'],
    ['Expected destination city', 'intended text'],
    ['Country of exploitation', 'exploitation country'],
    ['Transit points', 'transit text'],
    ['Transit 2 country', 'transit country 2'],
    ['Mahali pa kuvuka mpaka (kama pajulikana)', 'border text'],
    ['border_point', 'border text'],
    ['From', 'origin text'],
    ['to_country', 'destination country'],
    ['Kutoka mji au kijiji', 'origin text'],
    ['Kwenda nchi', 'destination country'],
    ['Route', 'route text'],
    ['Country', ' country'],
  ])('reads %s', (heading, expected) => {
    const { role, part, number } = placeHeading(heading)!;
    expect([role, part, ...(number === undefined ? [] : [number])].join(' ')).toBe(expected);
  });

  it.each([
    'Type of exploitation',
    'Exploitation',
    'Recruitment',
    'Date',
    'Home phone',
    'Transport to work',
    '',
    '###',
  ])('does not read %j', (heading) => {
    expect(placeHeading(heading)).toBeUndefined();
  });
});
