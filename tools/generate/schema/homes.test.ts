import { describe, expect, test } from 'vitest';
import { findCode, importCode } from '../../../packages/schema/src/codes/index.ts';
import type { CodeListId } from '../../../packages/schema/src/codelists/index.ts';
import { conceptHomes } from '../../../packages/schema/src/fields/conceptHomes.ts';
import { describeWithSharedData, readSharedText } from '../../test/sharedData.ts';
import { catalogueHomes, fieldPaths } from './catalogueHomes.ts';

interface CatalogueRecords {
  readonly records: readonly {
    readonly record: string;
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  }[];
}

describe('homes', () => {
  test('every concept lives at a path that exists', () => {
    const paths = new Set(fieldPaths().map(({ path }) => path));
    for (const [concept, homes] of Object.entries(conceptHomes)) {
      expect([concept, homes.length > 0]).toEqual([concept, true]);
      for (const home of homes)
        expect([concept, home, paths.has(home)]).toEqual([concept, home, true]);
    }
  });
});

describeWithSharedData('nothing is homeless', () => {
  test('each field of the 42 record types of the catalogue has a home', () => {
    const homes = catalogueHomes();
    const fields = catalogue();
    expect(new Set(fields.map(([name]) => name.split('.')[0])).size).toBe(42);
    expect(fields.filter(([name]) => (homes.get(name) ?? []).length === 0)).toEqual([]);
  });

  test('no home claims a field that the catalogue lacks', () => {
    const known = new Set(catalogue().map(([name]) => name));
    expect([...catalogueHomes().keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  test('each code of the catalogue has a code in the list of its home', () => {
    const homes = catalogueHomes();
    const homeless = catalogue().flatMap(([name, type]) => {
      const listed = /^code: ([\w+|-]+)/u.exec(type)?.[1]?.split('|') ?? [];
      const lists = (homes.get(name) ?? []).flatMap(({ field }): CodeListId[] => {
        const item = field.type.kind === 'list' ? field.type.of : field.type;
        return item.kind === 'code' ? [item.list as CodeListId] : [];
      });
      // Where the home is free text or a count, the words of the catalogue can be kept as they are.
      if (lists.length === 0) return [];
      return listed
        .filter(
          (code) =>
            !lists.some(
              (list) =>
                (importCode('catalogue', `${name}=${code}`, list).code ??
                  findCode(list, code).code) !== undefined,
            ),
        )
        .map((code) => `${name}=${code}`);
    });
    expect(homeless).toEqual([]);
  });

  test('each row of the crosswalk of concepts has a home', () => {
    const rows = readSharedText('standards/field_crosswalk.csv').trim().split('\n').slice(1);
    const concepts = rows.map((row) => row.slice(0, row.indexOf(',')));
    expect(concepts.length).toBe(32);
    expect(concepts.filter((concept) => !Object.hasOwn(conceptHomes, concept))).toEqual([]);
    expect(Object.keys(conceptHomes).filter((concept) => !concepts.includes(concept))).toEqual([]);
  });
});

function catalogue(): [name: string, type: string][] {
  return (JSON.parse(readSharedText('npa/record_fields.json')) as CatalogueRecords).records.flatMap(
    ({ record, fields }) =>
      fields.map(({ name, type }): [string, string] => [`${record}.${name}`, type]),
  );
}
