import { NjiaError } from '@njia/schema';
import { expect, it } from 'vitest';
import { fs } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedData, sharedData } from '#test/sharedData.js';
import { defaultLimits } from '../limits/defaultLimits.js';
import { readJson } from './readJson.js';

/** Verdicts where RFC 8259 leaves parsers free, and where they are known to differ. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  // Read as it stands; a number too small for a double is zero.
  read: [
    'i_number_double_huge_neg_exp',
    'i_number_real_underflow',
    'i_structure_UTF-8_BOM_empty_object',
    'number_1.0',
    'number_1.000000000000000005',
    'number_1000000000000000',
    'number_1e-999',
    'number_1e6',
    'object_key_nfc_nfd',
    'object_key_nfd_nfc',
    'string_with_escaped_NULL',
  ],
  // Kept as text, so that no digit is lost.
  'read JSON-NUMBER-PRECISION': [
    'i_number_huge_exp',
    'i_number_neg_int_huge_exp',
    'i_number_pos_double_huge_exp',
    'i_number_real_neg_overflow',
    'i_number_real_pos_overflow',
    'i_number_too_big_neg_int',
    'i_number_too_big_pos_int',
    'i_number_very_big_negative_int',
    'number_-9223372036854775808',
    'number_-9223372036854775809',
    'number_10000000000000000999',
    'number_9223372036854775807',
    'number_9223372036854775808',
  ],
  'read JSON-LONE-SURROGATE': [
    'i_object_key_lone_2nd_surrogate',
    'i_string_1st_surrogate_but_2nd_missing',
    'i_string_1st_valid_surrogate_2nd_invalid',
    'i_string_incomplete_surrogate_and_escape_valid',
    'i_string_incomplete_surrogate_pair',
    'i_string_incomplete_surrogates_escape_valid',
    'i_string_invalid_lonely_surrogate',
    'i_string_invalid_surrogate',
    'i_string_inverted_surrogates_U+1D11E',
    'i_string_lone_second_surrogate',
    'string_1_escaped_invalid_codepoint',
    'string_2_escaped_invalid_codepoints',
    'string_3_escaped_invalid_codepoints',
  ],
  // UTF-16 by its mark or its zeros, or bytes that are not UTF-8 read as windows-1252.
  'read FILE-ENCODING': [
    'i_string_UTF-16LE_with_BOM',
    'i_string_UTF8_surrogate_U+D800',
    'i_string_invalid_utf-8',
    'i_string_iso_latin_1',
    'i_string_lone_utf8_continuation_byte',
    'i_string_not_in_unicode_range',
    'i_string_overlong_sequence_2_bytes',
    'i_string_overlong_sequence_6_bytes',
    'i_string_overlong_sequence_6_bytes_null',
    'i_string_truncated-utf-8',
    'i_string_utf16BE_no_BOM',
    'i_string_utf16LE_no_BOM',
    'string_1_invalid_codepoint',
    'string_2_invalid_codepoints',
    'string_3_invalid_codepoints',
  ],
  'read FILE-ENCODING-MIXED': ['i_string_UTF-8_invalid_sequence'],
  // The last one counts, as in most programs.
  'read FILE-JSON-DUPLICATE-KEY': [
    'object_same_key_different_values',
    'object_same_key_same_value',
    'object_same_key_unclear_values',
  ],
  'LIMIT-JSON-DEPTH': ['i_structure_500_nested_arrays'],
};

function verdictOf(content: Uint8Array): string {
  try {
    const rules = readJson(content, defaultLimits).issues.map(({ rule }) => rule);
    return ['read', ...new Set(rules)].join(' ');
  } catch (error) {
    // Anything but an error of ours is a crash.
    if (error instanceof NjiaError) return error.code;
    throw error;
  }
}

const files = (folder: string): readonly (readonly [name: string, content: Uint8Array])[] =>
  fs
    .readdirSync(sharedData(`reliability/JSONTestSuite/${folder}`)!)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.slice(0, -5),
      readSharedData(`reliability/JSONTestSuite/${folder}/${name}`),
    ]);

describeWithSharedData('JSONTestSuite', () => {
  it('accepts every text that must be accepted and refuses every text that must be refused', () => {
    const count = { y: 0, n: 0 };
    const wrong: string[] = [];
    for (const [name, content] of files('test_parsing')) {
      const kind = name[0];
      if (kind !== 'y' && kind !== 'n') continue;
      count[kind]++;
      const verdict = verdictOf(content);
      if (verdict.startsWith('read') !== (kind === 'y')) wrong.push(`${name}: ${verdict}`);
    }
    expect(wrong).toEqual([]);
    expect(count).toEqual({ y: 95, n: 188 });
  });

  it('gives the documented verdict where parsers may differ', () => {
    const found: Record<string, string[]> = {};
    const free = files('test_parsing').filter(([name]) => name.startsWith('i_'));
    for (const [name, content] of [...free, ...files('test_transform')]) {
      (found[verdictOf(content)] ??= []).push(name);
    }
    for (const names of Object.values(found)) names.sort();
    const sorted = Object.entries(verdicts).map(([verdict, names]) => [verdict, [...names].sort()]);
    expect(found).toEqual(Object.fromEntries(sorted));
    expect(Object.values(found).flat()).toHaveLength(35 + 22);
  });
});
