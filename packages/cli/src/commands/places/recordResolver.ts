import type { ResolveRecords } from '@njia/exchange';
import { holdsPlaces, resolvePlaces, type Resolver } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import type { Option } from '../../command.js';
import type { Io } from '../../io/io.js';
import { loadResolver } from './loadResolver.js';

/** Options of the commands that look places up on the way. */
export const placeOptions: readonly Option[] = [
  {
    name: 'no-places',
    description: {
      en: 'Do not look places up: no codes, no findings about places, a quicker start.',
      sw: 'Usitafute maeneo: hakuna misimbo wala matokeo kuhusu maeneo, huanza haraka zaidi.',
    },
  },
  {
    name: 'aliases',
    value: 'FILE',
    description: {
      en: 'Decisions on names that a person made: see njia places --review.',
      sw: 'Maamuzi ya majina yaliyofanywa na mtu: tazama njia places --review.',
    },
  },
];

/**
 * Makes what a check looks places up with. The gazetteers are loaded when the first record holds a place.
 *
 * @param call - The call, with the options of {@link placeOptions}.
 * @param io - Gives standard input.
 * @returns The function, as an option of a check; nothing where `--no-places` is given.
 */
export function recordResolver(call: Call, io: Io): { readonly places?: ResolveRecords } {
  if (call.given('no-places')) return {};
  let loading: Promise<Resolver> | undefined;
  return {
    async places(dataset) {
      if (loading === undefined && !holdsPlaces(dataset)) return { dataset, issues: [] };
      loading ??= loadResolver(call, io);
      return resolvePlaces(dataset, await loading);
    },
  };
}
