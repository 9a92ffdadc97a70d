import { countries } from '../gazetteers/data/countries.js';
import { eastAfrica } from '../gazetteers/data/eastAfrica.js';
import { gulf } from '../gazetteers/data/gulf.js';
import { kenya } from '../gazetteers/data/kenya.js';
import { kenyaLocalities } from '../gazetteers/data/kenyaLocalities.js';
import { world } from '../gazetteers/data/world.js';
import { createResolver, type Resolver } from '../resolve/createResolver.js';

let near: Resolver | undefined;
let far: Resolver | undefined;

/** Kenya, its neighbours, the Gulf and all countries: shared by the tests. */
export function nearResolver(): Resolver {
  near ??= createResolver({
    gazetteers: [kenya, kenyaLocalities, countries, eastAfrica, gulf],
    home: ['KE'],
  });
  return near;
}

/** The same with the world's larger towns. */
export function worldResolver(): Resolver {
  far ??= createResolver({
    gazetteers: [kenya, kenyaLocalities, countries, eastAfrica, gulf, world],
    home: ['KE'],
  });
  return far;
}
