import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kenyaProfile } from '../profiles/kenyaProfile.js';
import { scanText } from './scanText.js';

const kenya = kenyaProfile.privacy;

describe('scanText', () => {
  it.each([
    ['0700 000 000', 'phone'],
    ['call 0700000000 now', 'phone'],
    ['+254 700 000 000', 'phone'],
    ['254700000000', 'phone'],
    ['0110-000-000', 'phone'],
    ['(0700) 000 000', 'phone'],
    ['tel 00966 50 000 0000', 'phone'],
    ['+251 91 000 0000', 'phone'],
    ['0\u200B700000000', 'phone'],
    ['\uFF10\uFF17\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10', 'phone'],
    ['\u0660\u0667\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660', 'phone'],
    ['ask someone@example.org', 'email'],
    ['a.b+c@mail.example.co.ke', 'email'],
    ['ID no. 00000000', 'national-id'],
    ['kitambulisho 0000000', 'national-id'],
    ['her passport (A0000000)', 'passport'],
    ['pasipoti namba BK000000', 'passport'],
    ['DOB: 01/02/2008', 'birth-date'],
    ['alizaliwa 3 Machi 2008', 'birth-date'],
    ['born 2008-03-01', 'birth-date'],
    ['-1.00001, 36.00001', 'coordinates'],
    ['lat -1.0001 lon 36.0001', 'coordinates'],
    ["1°17'S", 'coordinates'],
    ['6GCR+XX', 'coordinates'],
    ['https://example.org/x', 'web-address'],
    ['facebook.com/someone', 'web-address'],
    ['the agent is called Testname', 'name'],
    ['anaitwa Testname', 'name'],
    ['Mr Testname took the bag', 'name'],
    ['seen with Wanjiku Testname', 'name'],
  ])('finds in "%s" a %s', (text, kind) => {
    expect(scanText(text, kenya)).toContain(kind);
  });

  it.each([
    [''],
    ['Nairobi West'],
    ['Tana River'],
    ['left on 2024-05-01 and came back on 2024-06-02'],
    ['paid 1,200,000 shillings'],
    ['2019 2020 2021 2022'],
    ['about 12345678 in the sack'],
    ['the road @ the river'],
    ['3.5 km, 12.25 km'],
    ['idea 12345678'],
    ['her ID was taken'],
    ['section 3(1)(a) of Act No. 8 of 2010'],
    ['Ministry of Labour and Social Protection'],
    ['KE047290'],
  ])('finds nothing in "%s"', (text) => {
    expect(scanText(text, kenya)).toEqual([]);
  });

  it('finds a Kenyan number wherever it stands and however it is grouped', () => {
    const digits = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
    const gap = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('0', '254', '+254'),
        fc.constantFrom('7', '1'),
        gap,
        (rest, prefix, start, space) => {
          const grouped = `${start}${rest.slice(0, 2).join('')}${space}${rest.slice(2, 5).join('')}${space}${rest.slice(5).join('')}`;
          const joint = prefix === '0' ? '' : space;
          expect(scanText(`piga ${prefix}${joint}${grouped} jioni`, kenya)).toContain('phone');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time in step with the length of hostile texts', () => {
    for (const part of ['0', '7 ', '@a', '1.', '12.345 ', 'Mr ', 'A', 'ID 1', 'born ', '°'])
      expect(Array.isArray(scanText(part.repeat(40_000)))).toBe(true);
  });
});
