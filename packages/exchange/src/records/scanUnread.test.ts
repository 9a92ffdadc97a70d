import { expect, test } from 'vitest';
import { readSource } from '../tables/readSource.js';
import { readRecords } from './readRecords.js';

const read = async (text: string, mapping?: unknown) => {
  const source = await readSource(new TextEncoder().encode(text), { file: 1 });
  const { issues } = readRecords(source, {
    file: 1,
    ...(mapping === undefined ? {} : { mapping }),
  });
  return issues
    .filter(({ category }) => category === 'privacy')
    .map(({ rule, location }) => `${rule} ${location?.cell ?? ''}`.trim());
};

const unknown = [
  'Customer,Mobile,Comment,Blah',
  'A,0712345678,call +254 712 345 678,x',
  'B,0722000111,"mail j.o@example.org",y',
].join('\n');

test('a file of an unknown layout is searched for personal data, cell by cell', async () => {
  expect(await read(unknown)).toEqual([
    'PII-COLUMN B1',
    'PII-PHONE B2',
    'PII-PHONE C2',
    'PII-PHONE B3',
    'PII-EMAIL C3',
  ]);
});

test('a column that the mapping does not know or leaves out is searched', async () => {
  const text = 'Ref,Alikotoka,Alikokwenda,Blah,Simu\nA1,Busia,Nairobi,see 0712345678,0722000111';
  const mapping = {
    njiaMapping: 1,
    record: 'journey',
    columns: [
      { heading: 'Ref', target: 'id' },
      { heading: 'Alikotoka', target: 'stops[origin].place.text' },
      { heading: 'Alikokwenda', target: 'stops[destination].place.text' },
      { heading: 'Simu', target: '' },
    ],
    words: {},
  };
  expect(await read(text, mapping)).toEqual(['PII-COLUMN E1', 'PII-PHONE D2', 'PII-PHONE E2']);
});

test('an unknown JSON file is searched, too', async () => {
  expect(await read('{"people":[{"tel":"0712345678"}]}')).toEqual(['PII-PHONE']);
});

test('what was read is left to the rules', async () => {
  expect(await read('Ref,Origin,Destination,Transport\nA1,Busia,Nairobi,bus')).toEqual([]);
});
