import { countries } from '../src/gazetteers/data/countries.js';
import { eastAfrica } from '../src/gazetteers/data/eastAfrica.js';
import { gulf } from '../src/gazetteers/data/gulf.js';
import { kenya } from '../src/gazetteers/data/kenya.js';
import { kenyaLocalities } from '../src/gazetteers/data/kenyaLocalities.js';
import { world } from '../src/gazetteers/data/world.js';
import { createResolver } from '../src/resolve/createResolver.js';
import type { Resolver } from '../src/resolve/Resolver.js';

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
