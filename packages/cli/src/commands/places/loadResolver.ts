import { readSource } from '@njia/exchange';
import { createResolver, readAliasPack, type Gazetteer, type Resolver } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

/** An alias pack is a small file. */
const MOST_ALIAS_BYTES = 16 * 1024 * 1024;

/** Where the data comes from: among namesakes its places are likelier. */
const home = ['KE'];
/** Gazetteers are unpacked once a process. */
let shared: Promise<{ gazetteers: readonly Gazetteer[]; resolver: Resolver }> | undefined;

/**
 * Loads all gazetteers, and the alias pack that `--aliases` names.
 *
 * @param call - The call.
 * @param io - Gives standard input.
 * @throws {@link ExitError} when the pack cannot be read or holds decisions that are no places.
 */
export async function loadResolver(call: Call, io: Io): Promise<Resolver> {
  const { gazetteers, resolver } = await (shared ??= load());
  const path = call.value('aliases');
  if (path === undefined) return resolver;
  const source = await readSource(
    await readAll(await openInput(path, call.operands.length + 1, io), 1, MOST_ALIAS_BYTES),
  );
  const rows =
    source.tables[0]?.rows.map(({ cells }) =>
      cells.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))),
    ) ?? [];
  const heads = (rows[0] ?? []).map((head) => head.trim().toLowerCase());
  if (!heads.includes('raw') || !heads.includes('decision')) {
    throw new ExitError(
      exitCode.wrongUse,
      'ALIAS-COLUMNS',
      'The alias file has no columns raw and decision.',
      {
        hint: 'Make one with njia places --file FILE --review todo.csv, and fill its column decision.',
      },
    );
  }
  const { entries, mistakes } = readAliasPack(rows, resolver.tree);
  const [first] = mistakes;
  if (first !== undefined) {
    throw new ExitError(
      exitCode.wrongUse,
      'ALIAS-DECISION',
      `Row ${first} of the alias file decides for no known place (${mistakes.length} such rows).`,
      {
        hint: 'Write 1, 2 or 3 for a candidate, the id of a place, or none.',
      },
    );
  }
  return createResolver({ gazetteers, home, aliases: entries });
}

async function load(): Promise<{ gazetteers: readonly Gazetteer[]; resolver: Resolver }> {
  const gazetteers: readonly Gazetteer[] = await Promise.all([
    import('@njia/places/kenya').then((part) => part.kenya),
    import('@njia/places/kenya-localities').then((part) => part.kenyaLocalities),
    import('@njia/places/countries').then((part) => part.countries),
    import('@njia/places/east-africa').then((part) => part.eastAfrica),
    import('@njia/places/gulf').then((part) => part.gulf),
    import('@njia/places/world').then((part) => part.world),
    import('@njia/places/country-names').then((part) => part.countryNames),
  ]);
  return { gazetteers, resolver: createResolver({ gazetteers, home }) };
}
