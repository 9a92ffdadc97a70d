import { describe, expect, it } from 'vitest';
import { scanHeader } from './scanHeader.js';

describe('scanHeader', () => {
  it.each([
    ['Name', 'name'],
    ['first_name', 'name'],
    ['SubmitterName', 'name'],
    ['Jina la mwathiriwa', 'name'],
    ['phonenumber', 'phone'],
    ['Namba ya simu', 'phone'],
    ['E-mail', 'email'],
    ['National ID', 'national-id'],
    ['Namba ya kitambulisho', 'national-id'],
    ['Passport number', 'passport'],
    ['Date of Birth', 'birth-date'],
    ['tarehe_ya_kuzaliwa', 'birth-date'],
    ['_gps_latitude', 'coordinates'],
    ['Home address', 'address'],
    ['Facebook', 'web-address'],
  ])('reads "%s" as %s', (header, kind) => {
    expect(scanHeader(header)).toContain(kind);
  });

  it.each([
    ['Town name'],
    ['Name of county'],
    ['Jina la kaunti'],
    ['Sex'],
    ['Transport'],
    ['Means of control: phone taken'],
    ['Passport withheld'],
    ['Age'],
    ['id'],
    ['Recruitment'],
    ['Organisation name'],
    ['Uraia'],
    [''],
  ])('finds nothing personal in "%s"', (header) => {
    expect(scanHeader(header)).toEqual([]);
  });
});
