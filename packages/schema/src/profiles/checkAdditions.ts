import { codeLists } from '../codelists/codeLists.js';
import type { NjiaError } from '../errors/njiaError.js';
import { records } from '../fields/records.js';
import { structures } from '../fields/structures.js';
import type { Profile } from './profile.js';

const codeForm = /^[\w+-]{1,64}$/u;
const digits = /^\d{1,6}$/u;

/** Checks that lists, fields and patterns which a profile names exist and have the right form. */
export function checkAdditions(
  { lists, required, privacy }: Profile,
  invalid: (hint: string) => NjiaError,
): void {
  for (const [list, { codes = {}, replaced = {} }] of Object.entries(lists)) {
    if (!Object.hasOwn(codeLists, list))
      throw invalid('It adds to a code list that does not exist.');
    if (![...Object.keys(codes), ...Object.keys(replaced)].every((code) => codeForm.test(code)))
      throw invalid('Codes are ASCII letters, digits, "_", "+" and "-".');
  }
  for (const [name, fields] of Object.entries(required)) {
    const definition = [...records, ...structures].find((one) => one.name === name);
    const known = definition?.fields.map((field) => field.name) ?? [];
    if (definition === undefined)
      throw invalid('It requires a field of a record type that does not exist.');
    if (!Object.keys(fields).every((field) => known.includes(field)))
      throw invalid(`It requires a field that "${definition.name}" does not have.`);
  }
  for (const { callingCode, trunk, starts, digits: length } of Object.values(privacy.phones)) {
    const parts = [callingCode, ...starts, ...(trunk === '' ? [] : [trunk])];
    // The parts become part of a regular expression: nothing but digits may enter it.
    if (!parts.every((part) => digits.test(part)) || !Number.isInteger(length) || length > 15)
      throw invalid('The parts of a phone pattern are digits.');
  }
}
