import type { Journey } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { sampleJourneys } from '../../test/sampleJourneys.js';
import { seededRandom } from '../random/seededRandom.js';
import { makeRelease } from '../release/makeRelease.js';
import { synthesise } from '../synthetic/synthesise.js';
import { tableToRows } from '../table/tableToRows.js';
import { anonymise } from '../transform/anonymise.js';
import { ageBandOf } from './ageBandOf.js';
import { journeyColumns } from './journeyColumns.js';
import { journeyPolicy } from './journeyPolicy.js';
import { journeysFromTable } from './journeysFromTable.js';
import { journeyTable } from './journeyTable.js';
import { placeNodes } from './placeNodes.js';
import { presetDefinitions, type PresetName } from './presetDefinitions.js';

describe('presets', () => {
  const { journeys, cases } = sampleJourneys(600);
  const table = journeyTable(journeys, cases);
  const nodes = placeNodes(journeys);

  const names = Object.keys(presetDefinitions) as PresetName[];
  const details = {
    inputHash: `sha256:${'0'.repeat(64)}`,
    codeVersion: '0.1.0',
    releasedBy: 'data office',
    reason: 'test',
    releasedOn: '2026-07-14',
  };

  it.each(names.filter((name) => presetDefinitions[name].form !== 'microdata'))(
    '%s gives a proven file without ids, notes and what few have',
    async (name) => {
      const policy = journeyPolicy(name, nodes);
      const options = { random: seededRandom('presets') };
      const { sealed, verdict, issues } = await makeRelease({ table, policy, details, options });
      expect(issues).toEqual([]);
      expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
      const text = new TextDecoder().decode(sealed?.bytes);
      expect(text).not.toMatch(/secret|Wanjiku|0722|person-/u);
      expect(text).toMatch(/^(?:table,)?month,sex,ageBand,citizenship,origin,destination/u);
    },
    30_000,
  );

  it('turns drawn rows back into journeys with two ends', () => {
    const policy = journeyPolicy('ctdc-synthetic', nodes);
    const { release } = synthesise(table, policy, { random: seededRandom('presets') });
    const { journeys: back } = journeysFromTable(release as NonNullable<typeof release>);
    expect(back.some(({ stops }) => stops.length === 2)).toBe(true);
    const places = back.flatMap(({ stops }) =>
      stops.map(({ place }) => place.code ?? place.country),
    );
    expect(places).not.toContain('*');
    expect(places).toEqual(expect.arrayContaining(['KE-01', 'SA']));
  });

  it.each(names.filter((name) => presetDefinitions[name].form === 'microdata'))(
    '%s gives a release without ids, notes and exact places of few',
    (name) => {
      const { release, report, issues } = anonymise(table, journeyPolicy(name, nodes));
      expect(issues).toEqual([]);
      expect(report?.models.every(({ holds }) => holds)).toBe(true);
      const text = JSON.stringify(release && tableToRows(release));
      expect(text).not.toMatch(/secret|Wanjiku|0722|person-/u);
      const back = journeysFromTable(release as NonNullable<typeof release>);
      expect(back.journeys).toHaveLength(report?.rowsOut ?? -1);
      expect(back.cases[0]?.id).toBe('case-1');
    },
    30_000,
  );

  it('keeps the columns of the table in order and every place in its country', () => {
    expect(table.columns.map(({ name }) => name)).toEqual([...journeyColumns]);
    expect(nodes).toContainEqual({ code: 'KE-01', parent: 'KE' });
    expect(nodes).toContainEqual({ code: 'SA' });
  });

  it('takes levels between from a gazetteer', () => {
    const parents = new Map([
      ['KE-01', 'coast'],
      ['coast', 'KE'],
    ]);
    expect(placeNodes(journeys, parents)).toContainEqual({ code: 'coast', parent: 'KE' });
  });

  it('bands ages as the code list does', () => {
    const bands = [0, 8, 9, 17, 18, 29, 47, 48, 90].map((age) => ageBandOf({ id: 'x', age }));
    expect(bands).toEqual(['0-8', '0-8', '9-17', '9-17', '18-20', '27-29', '39-47', '48+', '48+']);
    expect(ageBandOf(undefined)).toBeNull();
  });

  it('keeps the ends of a journey out of its route, and what comes after the destination', () => {
    const stop = (id: string, country: string, role?: 'origin' | 'exploitation') =>
      ({ id, place: { country }, ...(role && { roles: [role] }) }) as Journey['stops'][number];
    const rowOf = (stops: Journey['stops']) => {
      const [row = []] = tableToRows(journeyTable([{ id: 'j', basis: 'person', stops }]));
      return ['origin', 'destination', 'route'].map(
        (name) => row[journeyColumns.indexOf(name as never)],
      );
    };
    expect(rowOf([stop('a', 'ET'), stop('b', 'KE'), stop('c', 'TZ'), stop('d', 'ZA')])).toEqual([
      'ET',
      'ZA',
      ['KE', 'TZ'],
    ]);
    expect(
      rowOf([
        stop('a', 'UG'),
        stop('b', 'KE', 'origin'),
        stop('c', 'AE'),
        stop('d', 'SA', 'exploitation'),
        stop('e', 'KE'),
      ]),
    ).toEqual(['KE', 'SA', ['AE']]);
    expect(rowOf([stop('a', 'KE')])).toEqual(['KE', 'KE', []]);
    expect(rowOf([])).toEqual([null, null, []]);
  });

  it('leaves out reported routes of several persons', () => {
    const route: Journey = { id: 'r', basis: 'route', stops: [] };
    expect(journeyTable([route]).rowCount).toBe(0);
  });
});
