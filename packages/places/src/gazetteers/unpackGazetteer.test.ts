import { validateRecord } from '@njia/schema';
import { expect, test } from 'vitest';
import { countries } from './data/countries.js';
import { eastAfrica } from './data/eastAfrica.js';
import { gulf } from './data/gulf.js';
import { kenya } from './data/kenya.js';
import { kenyaLocalities } from './data/kenyaLocalities.js';
import { world } from './data/world.js';
import { mainCode } from '../export/generalise.js';
import { unpackGazetteer } from './unpackGazetteer.js';

test.each(Object.entries({ countries, eastAfrica, gulf, kenya, kenyaLocalities, world }))(
  'every place of %s has a code that the shared format takes',
  (_, gazetteer) => {
    const places = unpackGazetteer(gazetteer);
    expect(places.length).toBeGreaterThan(40);
    const refused = places.filter((place) => {
      const stops = [{ id: 's1', place: { code: mainCode(place), country: place.country } }];
      const { issues } = validateRecord('journeys', { id: 'j1', basis: 'person', stops });
      return issues.some(({ rule }) => rule === 'ID-FORMAT');
    });
    expect(refused.map(({ id }) => id)).toEqual([]);
  },
);
