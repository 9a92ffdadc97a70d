import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import { checkCode } from './checkCode.js';
import { placeByCode } from './placeByCode.js';
import { repairPcode } from './repairPcode.js';

const { tree } = nearResolver();

describe('repairPcode', () => {
  it.each([
    ['KE1', 'KE001'],
    ['KE01', 'KE001'],
    ['KEN001', 'KE001'],
    ['ken47', 'KE047'],
    ['KE 047', 'KE047'],
    ['KE47278', 'KE047278'],
  ])('%s is %s', (written, code) => {
    expect(repairPcode(written, tree)?.code).toBe(code);
  });

  it.each(['KE0', 'KE048', 'KE999999', 'UG1', '47', 'KE', 'KE1234567'])(
    'makes nothing up for %s',
    (written) => {
      expect(repairPcode(written, tree)).toBeUndefined();
    },
  );
});

describe('placeByCode', () => {
  it('tells the three numberings of counties apart', () => {
    expect(placeByCode('KE001', tree)?.name).toBe('Mombasa');
    expect(placeByCode('KE-01', tree)?.name).toBe('Baringo');
    expect(placeByCode('KE-28', tree)?.name).toBe('Mombasa');
  });

  it.each(['KE013060', 'KE013061', 'KE034185', 'KE034186'])(
    'derives no constituency from %s',
    (code) => {
      expect(placeByCode(code, tree)).toBeUndefined();
    },
  );
});

describe('checkCode', () => {
  it.each([
    ['Kwale', 'KE002', 'agrees'],
    ['Kwale County', 'KE2', 'agrees'],
    ['Qwale', 'KE002', 'agrees'],
    ['Kwale', 'KE001', 'contradicts'],
    ['Meru', 'KE013', 'contradicts'],
    ['Baringo', 'KE-01', 'agrees'],
    ['Mombasa', 'KE-01', 'contradicts'],
    ['Dujis', 'KE007027', 'agrees'],
    ['Kajiado East', 'KE034185', 'not-derivable'],
    ['Maara', 'KE013061', 'not-derivable'],
    ['Kwale', 'KE999', 'unknown-code'],
    ['Uganda', 'KE', 'contradicts'],
    ['Kenya', 'UG', 'contradicts'],
    ['Kenya', 'KEN', 'agrees'],
    ['Kenya', 'UGA', 'contradicts'],
    ['Nairobi', 'NBO', 'agrees'],
    ['Mombasa', 'NBO', 'contradicts'],
    ['Marsabit', 'KE0010', 'unknown-code'],
    ['', 'KE001', 'unsure'],
  ])('%s with %s: %s', (name, code, verdict) => {
    expect(checkCode(name, code, nearResolver()).verdict).toBe(verdict);
  });

  it('reads bare numbers by their scheme', () => {
    expect(checkCode('Mombasa', '1', nearResolver(), 'county').verdict).toBe('agrees');
    expect(checkCode('Kibra', '278', nearResolver(), 'iebc-constituency').verdict).toBe('agrees');
    expect(checkCode('Ainabkoi', '154', nearResolver(), 'iebc-constituency').verdict).toBe(
      'contradicts',
    );
  });

  it('names the place that was meant', () => {
    const check = checkCode('Kwale', 'KE001', nearResolver());
    expect([check.coded?.name, check.named?.name]).toEqual(['Mombasa', 'Kwale']);
  });
});
