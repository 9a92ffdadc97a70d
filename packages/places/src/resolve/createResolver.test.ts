import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearResolver, worldResolver } from '../../test/kenyaResolver.js';
import { createResolver } from './createResolver.js';
import { kenya } from '../gazetteers/data/kenya.js';

describe('names that are certain', () => {
  it.each([
    ['Kwale', 'KE002'],
    ['kaunti ya Kwale', 'KE002'],
    ['MURANG A', 'KE021'],
    ['Murang\u2019a County', 'KE021'],
    ['Qwale', 'KE002'],
    ['T/Nzoia', 'KE026'],
    ['Homabay', 'KE043'],
    ['THARAKA / NITHI', 'KE013'],
    ['Kaunti ya Pokot Magharibi', 'KE024'],
    ['Saudia', 'SA'],
    ['UAE', 'AE'],
    ['KSA', 'SA'],
    ['DRC', 'CD'],
    ['Uganda', 'UG'],
    ['JKIA', 'GN:6297307'],
    ['Mji wa Kale', 'GN:182361'],
    ['Kakuma refugee camp', 'GN:195197'],
    ['Thika', 'GN:179330'],
    ['Riyadh, Saudi Arabia', 'GN:108410'],
    ['Eastleigh, Nairobi', 'GN:198766'],
    ['KE047', 'KE047'],
    ['KE1', 'KE001'],
    ['KEN001', 'KE001'],
    ['KE-30', 'KE047'],
  ])('%s', (text, id) => {
    const answer = nearResolver().resolve(text);
    expect([answer.status, answer.place?.id]).toEqual(['matched', id]);
    expect(answer.probability).toBeGreaterThanOrEqual(0.9);
  });

  it('puts Thika in Kiambu, whatever GeoNames says', () => {
    const { tree } = nearResolver();
    const thika = tree.get('GN:179330');
    expect(thika && tree.firstLevel(thika)?.name).toBe('Kiambu');
  });

  it('keeps Kibra, Namanga and Moyale out of counties they only resemble', () => {
    const counties = ['Kibra', 'Namanga', 'Moyale', 'Mukuru', 'Sirare'].map((text) => {
      const [first] = nearResolver().resolve(text, { country: 'KE' }).candidates;
      return first && nearResolver().tree.firstLevel(first.place)?.name;
    });
    expect(counties.slice(0, 4)).toEqual(['Nairobi', 'Kajiado', 'Marsabit', 'Nairobi']);
    expect(nearResolver().resolve('Sirare', { country: 'KE', level: 'adm1' }).status).not.toBe(
      'matched',
    );
  });
});

describe('names that nobody can know', () => {
  it.each([
    'Busia',
    'Moyale',
    'Namanga',
    'Malaba',
    'Mbale',
    'Meru',
    'Luanda',
    'Congo',
    'Tripoli',
    'El Wak',
    'Suam',
  ])('%s without context is ambiguous', (text) => {
    const answer = worldResolver().resolve(text);
    expect(answer.status).toBe('ambiguous');
    expect(new Set(answer.candidates.map(({ place }) => place.country)).size).toBeGreaterThan(1);
  });

  it.each([
    ['Busia', 'KE', 'KE040'],
    ['Moyale', 'KE', 'IEBC-C-045'],
    ['Meru', 'KE', 'KE012'],
  ])('%s in %s is one place', (text, country, id) => {
    expect(nearResolver().resolve(text, { country }).place?.id).toBe(id);
  });

  it('asks which of nine wards called Township is meant, and takes the parent for an answer', () => {
    expect(nearResolver().resolve('Township', { country: 'KE', level: 'adm3' }).status).toBe(
      'ambiguous',
    );
    const answer = nearResolver().resolve('Township', {
      country: 'KE',
      level: 'adm3',
      parent: 'Garissa|Garissa Township',
    });
    expect(answer.candidates[0]?.place.id).toBe('IEBC-W-0133');
  });

  it('says that a place lies outside the stated country', () => {
    const answer = nearResolver().resolve('Dubai', { country: 'KE' });
    expect(answer.status).toBe('ambiguous');
    expect(answer.reasons).toContain('outside-country');
    expect(answer.candidates[0]?.place.country).toBe('AE');
  });

  it('sees two places in one text', () => {
    expect(nearResolver().resolve('Dubai/Saudia').status).toBe('ambiguous');
    expect(nearResolver().resolve('from Busia to Kampala').reasons).toContain('route');
  });

  it('knows London in Nakuru and in Britain', () => {
    expect(worldResolver().resolve('London').status).toBe('ambiguous');
    expect(worldResolver().resolve('London', { country: 'GB' }).place?.name).toBe('London');
    const nakuru = worldResolver().resolve('London', { country: 'KE', parent: 'Nakuru' });
    expect(nakuru.candidates[0]?.place.country).toBe('KE');
  });
});

describe('texts that name no place', () => {
  it.each([
    'unknown',
    'haijulikani',
    'abroad',
    "ng'ambo",
    'N/A',
    'at work',
    'nyumbani',
    'others',
    'County',
    'the border',
  ])('%s', (text) => {
    const answer = nearResolver().resolve(text);
    expect([answer.status, answer.reasons]).toEqual(['not-a-place', ['placeholder']]);
  });

  it.each([
    ['Middle East', 'middle-east'],
    ['Gulf', 'gulf'],
    ['Uarabuni', 'arabia'],
    ['Mashariki ya Kati', 'middle-east'],
    ['Europe', 'europe'],
  ])('%s stays a region', (text, code) => {
    const answer = nearResolver().resolve(text);
    expect([answer.status, answer.region?.code, answer.place]).toEqual([
      'not-a-place',
      code,
      undefined,
    ]);
  });

  it('reads a former province only where Kenya is the context', () => {
    expect(nearResolver().resolve('Coast', { country: 'KE' }).region?.code).toBe('ke-coast');
    expect(nearResolver().resolve('Central', { country: 'KE', level: 'adm3' }).status).toBe(
      'ambiguous',
    );
  });

  it('says coordinates are coordinates', () => {
    expect(nearResolver().resolve('-1.28, 36.82').point?.position).toEqual([36.82, -1.28]);
    expect(nearResolver().resolve('36.82,-1.28').reasons).toContain('coordinates-order-unsure');
  });
});

describe('bad input', () => {
  it.each([
    ['', 'not-a-place'],
    ['   ', 'not-a-place'],
    ['🚌🚌', 'unknown'],
    ['x'.repeat(100_000), 'unknown'],
    ['\u0000\u0001\u0002', 'unknown'],
    ['\u202eibolriaN', 'unknown'],
    ['6GCRPR6C+24', 'not-a-place'],
    ['1°17\'11"S 36°49\'2"E', 'not-a-place'],
    ['https://maps.example/?q=-1.28,36.82', 'not-a-place'],
  ])('%j', (text, status) => {
    expect(nearResolver().resolve(text.slice(0, 100_000)).status).toBe(status);
  });

  it('reads a name written from right to left', () => {
    expect(nearResolver().resolve('دبي').place?.country ?? 'none').toMatch(/^(?:AE|none)$/u);
    expect(nearResolver().resolve('\u200fدبي\u200f').status).toBe(
      nearResolver().resolve('دبي').status,
    );
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is never accepted', (text) => {
    expect(nearResolver().resolve(text).status).not.toBe('matched');
  });

  it('never throws, and gives probabilities between 0 and 1', () => {
    const resolver = createResolver({ gazetteers: [kenya] });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom(...Array.from('aeiouknm ,/()-1')), maxLength: 60 }),
        ),
        fc.constantFrom(undefined, 'KE', 'UG', 'zz'),
        (text, country) => {
          const answer = resolver.resolve(text, { country, parent: text.slice(3) });
          expect(answer.probability).toBeGreaterThanOrEqual(0);
          expect(answer.probability).toBeLessThanOrEqual(1);
          expect(answer.status === 'matched').toBe(answer.place !== undefined);
          expect(answer.candidates.length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers the same for composed and decomposed text', () => {
    const resolver = nearResolver();
    for (const text of ['Mombása', 'Naïrobi', 'Şalālah'])
      expect(resolver.resolve(text.normalize('NFD')).place).toBe(
        resolver.resolve(text.normalize('NFC')).place,
      );
  });
});

describe('free text', () => {
  it.each([
    ['Kosoywa Estate, near Nandi Hills Town, Nandi County', 'Nandi'],
    ['Gathugu Village in Mathira, Nyeri', 'Nyeri'],
    ['Kaunti ya Kilifi, karibu na Mtwapa', 'Kilifi'],
  ])('%s', (text, county) => {
    const answer = nearResolver().resolve(text);
    const [first] = answer.candidates;
    const unit = first && nearResolver().tree.firstLevel(first.place);
    expect(answer.reasons).toContain('free-text');
    expect(unit?.name).toBe(county);
  });

  it('returns what it cannot explain', () => {
    const answer = nearResolver().resolve('Kosoywa Estate, near Nandi Hills Town, Nandi County');
    expect(answer.leftover).toContain('kosoywa');
  });
});

describe('decisions of people', () => {
  it('hold in their scope and win over everything', () => {
    const resolver = createResolver({
      gazetteers: [kenya],
      aliases: [
        { raw: 'the blue house', id: 'KE001' },
        { raw: 'Central', country: 'KE', parent: 'Kisumu', id: 'KE042' },
        { raw: 'somewhere nice', id: 'none' },
      ],
    });
    expect(resolver.resolve('The Blue House!').place?.id).toBe('KE001');
    expect(resolver.resolve('Central', { country: 'KE', parent: 'Kisumu' }).place?.id).toBe(
      'KE042',
    );
    expect(resolver.resolve('Central', { country: 'KE', parent: 'Meru' }).place?.id).not.toBe(
      'KE042',
    );
    expect(resolver.resolve('somewhere nice').status).toBe('not-a-place');
  });
});
