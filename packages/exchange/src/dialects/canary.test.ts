import { describe, expect, it } from 'vitest';
import type { Cell } from '../tables/cell.js';
import type { Source } from '../tables/source.js';
import { mappingFromTables, mappingToTables } from '../mapping/mappingTables.js';
import { proposeMapping } from '../mapping/proposeMapping.js';
import { readRecords } from '../records/readRecords.js';

const canary = 'WANJIKU';

function sheets(
  ...list: readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[]
): Source {
  return {
    format: 'xlsx',
    bytes: 0,
    sha256: '',
    tables: list.map(({ name, rows }, index) => ({
      sheet: index + 1,
      name,
      visibility: 'visible',
      rows: rows.map((cells, row) => ({ row: row + 1, cells })),
      hiddenColumns: [],
      merges: [],
      comments: [],
      formulas: [],
    })),
    issues: [],
  };
}

const name = (text: string) => `${canary} ${text}`;
const kobo = ['_id', '_uuid', '_submission_time', '_index'];
const sources: Readonly<Record<string, Source>> = {
  'route sheet': sheets({
    name: name('sheet'),
    rows: [
      [name('title')],
      [
        'Ref',
        'Origin',
        'Destination',
        'Transport',
        'Persons',
        'Date',
        name('heading'),
        'Recruitement method',
        'Phone',
      ],
      [
        name('id'),
        name('place'),
        name('place 2'),
        name('mode'),
        name('count'),
        name('date'),
        name('x'),
        name('word'),
        name('0700'),
      ],
      ['TOTAL', null, null, null, 3],
      [name('a'), name('b'), name('c'), 'bus; lorry', '5-3', '31/02/2026', '', 'a / b', ''],
    ],
  }),
  kobo: sheets(
    {
      name: name('form'),
      rows: [
        ['journey_ref', 'recruitment', name('question'), ...kobo, '__version__'],
        [name('ref'), name('answer'), name('value'), 1, 'u', 't', 1, name('v1')],
        [name('ref 2'), name('answer 2'), '', 2, 'u2', 't', 2, name('v2')],
      ],
    },
    {
      name: name('leg'),
      rows: [
        [
          'leg/from_place',
          'leg/to_place',
          'leg/transport',
          '_index',
          '_parent_table_name',
          '_parent_index',
        ],
        [name('p'), name('q'), name('mode'), 1, name('form'), 1],
        [name('p'), name('q'), 'x', 2, name('form'), 99],
      ],
    },
  ),
  htcds: sheets({
    name: name('cases'),
    rows: [
      [
        '',
        'prs_FirstName',
        'vic_TypeOfExploitation',
        'prs_MailingCity',
        'prs_Birthdate',
        name('own'),
      ],
      ['', 'First Name', 'Type of Exploitation', 'Mailing Street', 'Birthdate', name('label')],
      [1, name('first'), name('type'), name('street'), name('born'), name('own value')],
    ],
  }),
  generic: sheets({
    name: name('list'),
    rows: [
      [name('h1'), name('h2')],
      [name('v1'), name('v2')],
    ],
  }),
  cpims: sheets({
    name: name('report'),
    rows: [
      [
        'serial',
        'Case Number',
        'cpims_id',
        'county',
        'subcounty',
        'date',
        'Case Category',
        'Case sub category',
        'sex',
        'Date of Birth',
        'age',
        'agerange',
        'Case Intervention',
        'ovccount',
      ],
      [
        1,
        name('no'),
        name('id'),
        name('county'),
        name('sub'),
        name('date'),
        name('category'),
        name('subcategory'),
        name('sex'),
        name('dob'),
        name('age'),
        name('range'),
        '',
        1,
      ],
    ],
  }),
};

describe('what a reading says', () => {
  it.each(Object.entries(sources))(
    'about a %s holds no cell text, heading or sheet name',
    (_, source) => {
      const { issues, evidence, skipped, dialect, sourceMap } = readRecords(source);
      const said = JSON.stringify([
        issues,
        evidence,
        skipped,
        dialect,
        sourceMap.locate('/journeys/0/stops/0/place/text'),
      ]);
      expect(said.length).toBeGreaterThan(20);
      expect(said.toUpperCase()).not.toContain(canary);
    },
  );

  it('about a mapping that fits nothing neither', () => {
    const { mapping } = proposeMapping(sources['route sheet']!);
    const reading = readRecords(sources['generic']!, { mapping });
    expect(JSON.stringify([reading.issues, reading.evidence])).not.toContain(canary);
    expect(mappingFromTables(sheets(...mappingToTables(mapping)))?.columns).toHaveLength(
      mapping.columns.length,
    );
  });
});
