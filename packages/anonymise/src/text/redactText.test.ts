import { describe, expect, it } from 'vitest';
import { redactText } from './redactText.js';

describe('redactText', () => {
  it.each([
    ['call 0722 000 000 now', 'call [phone] now'],
    ['call 0110-000-000', 'call [phone]'],
    ['call +254 (722) 000-000.', 'call [phone].'],
    ['alipiga +966 50 123 4567', 'alipiga [phone]'],
    ['254722000000', '[phone]'],
    ['write to zawadi.t@example.co.ke', 'write to [email]'],
    ['see https://example.org/x?y=1 or wa.me/254722000000', 'see [web-address] or [web-address]'],
    ['on tiktok as @zawadi_254', 'on tiktok as [web-address]'],
    ['at -1.28333, 36.81667 today', 'at [coordinates] today'],
    ['at 1°17′S', 'at [coordinates]'],
    ['ID No. 12345678 was taken', 'ID No. [document] was taken'],
    ['passport AK0123456', 'passport [document]'],
    ['pasipoti yake A1234567', 'pasipoti yake [document]'],
    ['Huduma no 0012345678', 'Huduma no [document]'],
    ['alien card 123456', 'alien card [document]'],
    ['paid by SGH7X8Y9Z0 at noon', 'paid by [payment-code] at noon'],
    ['matatu KBC 123D and UAX 123B', 'matatu [vehicle] and [vehicle]'],
    ['lorry T 123 ABC', 'lorry [vehicle]'],
    ['born 14/07/1999', 'born [date]'],
    ['account 123 456 789 012', 'account [number]'],
    ['taken by uncle Baraka Tumaini to Nairobi', 'taken by uncle [name] to Nairobi'],
    ['Mama Zawadi alimpeleka', 'Mama [name] alimpeleka'],
    ['wakala anaitwa Imani', 'wakala anaitwa [name]'],
    ["Mr. O'Brien paid", 'Mr. [name] paid'],
    ['full-width \uFF10\uFF17\uFF12\uFF12000000', 'full-width [phone]'],
  ])('%j', (text, expected) => {
    expect(redactText(text).text).toBe(expected);
  });

  it.each([
    '12 girls, 3 buses, 2022',
    'the mother went home',
    'KES 5,000 was paid',
    'from Busia to Nairobi in 2021',
  ])('leaves %j', (text) => {
    expect(redactText(text)).toEqual({ text, found: {} });
  });

  it('counts by kind', () => {
    const { found } = redactText('0722000000 or 0733000000, ask Mama Zawadi');
    expect(found).toEqual({ phone: 2, name: 1 });
    expect(JSON.stringify(found)).toBe('{"phone":2,"name":1}');
  });

  it('takes hostile text without slowing down', () => {
    for (const piece of [
      '0',
      'a.',
      '@',
      '1 ',
      'A0',
      "Mr A'",
      '0-',
      '(',
      'ID ',
      '1.111,',
      'Mama ',
    ]) {
      expect(redactText(piece.repeat(5_000)).text.length).toBeGreaterThan(0);
    }
  });

  it.each([
    '1',
    'a',
    '1 ',
    '1.',
    '+',
    '-1.234 ',
    '1°',
    'a.',
    'A1',
    'Mama ',
    'ID ',
    '254 ',
    'mr ',
    'mama wake ',
    'Kamau ',
    '[name] ',
    'one ',
    'a at ',
    'k a d ',
    'KES ',
    'lat ',
    'a.b',
  ])(
    'takes a number of steps that grows with the text, also for repeated %j',
    (part) => {
      // A pattern that tried every length at every place would not come back from this within the time of a test.
      const text = part.repeat(100_000).slice(0, 100_000);
      expect(redactText(text).text.length).toBeLessThanOrEqual(text.length * 4);
    },
    20_000,
  );
});
