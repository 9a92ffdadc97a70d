import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import type { Route } from '../export/Route.js';
import { withoutContainers } from './withoutContainers.js';

const { tree } = nearResolver();
const route = (...ids: (string | undefined)[]): Route => ({
  id: 'r',
  persons: 1,
  stops: ids.map((id) => {
    const place = id === undefined ? undefined : tree.get(id);
    return place && { place, confidence: 1 };
  }),
  modes: ids.slice(1).map((_, at) => [`mode ${at}`]),
  crossings: ids.slice(1).map(() => undefined),
});
const idsOf = ({ stops }: Route) => stops.map((stop) => stop?.place.id);

describe('withoutContainers', () => {
  it('leaves out a country before or after a place in it, and joins the legs', () => {
    const rest = withoutContainers(route('KE047', 'AE', 'GA:AE.03'), tree);
    expect(idsOf(rest)).toEqual(['KE047', 'GA:AE.03']);
    expect(rest.modes).toEqual([['mode 0', 'mode 1']]);
    expect(rest.crossings).toHaveLength(1);
  });

  it('leaves out a country at an end, with its leg', () => {
    const rest = withoutContainers(route('KE', 'KE001', 'KE047', 'KE'), tree);
    expect(idsOf(rest)).toEqual(['KE001', 'KE047']);
    expect(rest.modes).toEqual([['mode 1']]);
  });

  it('keeps a country that holds no neighbour, a gap, and the same place twice', () => {
    for (const kept of [
      route('KE047', 'UG', 'GA:AE.03'),
      route('KE', undefined, 'KE047'),
      route('KE047', 'KE047'),
    ])
      expect(withoutContainers(kept, tree)).toBe(kept);
  });
});
