import { readPolicy, type Policy, type Table } from '@njia/anonymise';
import { journeyPolicy, journeyTable, placeNodes, type PresetName } from '@njia/anonymise/presets';
import { checkFiles, readSource } from '@njia/exchange';
import { resolvePlaces, type Resolver } from '@njia/places';
import type { Dataset, Journey } from '@njia/schema';
import { createHash } from 'node:crypto';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readableRecords } from '../../input/readableRecords.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';
import type { Language } from '../../language/language.js';
import { loadResolver } from '../places/loadResolver.js';
import { plainTable } from './plainTable.js';
import { issueLines } from './verdictText.js';

/** Originals and the policy over them. */
export interface Originals {
  /** The originals. */
  readonly table: Table;
  /** The policy. */
  readonly policy: Policy;
  /** The originals as records, their places resolved; absent for a table of the user's own. */
  readonly dataset?: Dataset;
  /** `sha256:` and the hash of the bytes that were read. */
  readonly inputHash: string;
}

/**
 * Makes table and policy: with `--policy` the first sheet of the file as it stands, else the journeys of
 * the file as the flat table of the presets.
 *
 * @param call - The call.
 * @param io - Gives standard input.
 * @param files - The bytes of the data files.
 */
export async function readOriginals(
  call: Call,
  io: Io,
  files: readonly Uint8Array[],
): Promise<Originals> {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(bytes);
  const inputHash = `sha256:${hash.digest('hex')}`;
  const path = call.value('policy');
  if (path !== undefined) {
    const policy = await readPolicyFile(path, io, call.language);
    return { policy, table: await plainTable(files[0] as Uint8Array, policy), inputHash };
  }
  return { ...(await journeys(call, io, files)), inputHash };
}

/** Of what is wrong with a policy, so much is said at once. */
const mostIssues = 10;

const mostPolicyBytes = 64 * 1024 * 1024;

async function readPolicyFile(path: string, io: Io, language: Language): Promise<Policy> {
  const source = await readSource(await readAll(await openInput(path, 1, io), 1, mostPolicyBytes));
  const { policy, issues } = readPolicy(source.json);
  if (policy !== undefined) return policy;
  const errors = issues.filter(({ severity }) => severity === 'error');
  throw new ExitError(
    exitCode.wrongUse,
    'POLICY-INVALID',
    ['The policy cannot be used.', ...issueLines(errors.slice(0, mostIssues), language)].join('\n'),
    {
      hint: 'njia template policy writes one that works, njia template policy-schema its JSON Schema.',
      docs: 'guides/anonymise-policy.md',
    },
  );
}

async function journeys(
  call: Call,
  io: Io,
  files: readonly Uint8Array[],
): Promise<Omit<Originals, 'inputHash'>> {
  const options = await readCheckOptions(call, io);
  const check = await checkFiles([...files], { ...options, samples: Number.MAX_SAFE_INTEGER });
  const { dataset } = readableRecords(check);
  const resolver = await loadResolver(call, io);
  const resolved = resolvePlaces(dataset as unknown as Dataset, resolver).dataset;
  const found = resolved.journeys ?? [];
  if (found.length === 0) {
    throw new ExitError(exitCode.unreadable, 'JOURNEYS-NONE', 'No journey was read.', {
      hint: 'The presets guard journeys. See njia validate FILE for what was read; for a table of your own give --policy FILE.',
    });
  }
  const policy = journeyPolicy(
    call.value('preset') as PresetName,
    placeNodes(found, parentsOf(found, resolver)),
  );
  return { policy, table: journeyTable(found, resolved.cases ?? []), dataset: resolved };
}

/** From every place that the journeys name to the ones above it. */
function parentsOf(found: readonly Journey[], { tree }: Resolver): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { stops } of found) {
    for (const { place } of stops) {
      const known = place.code === undefined ? undefined : tree.get(place.code);
      if (known === undefined) continue;
      const chain = [known, ...tree.ancestors(known)];
      chain.slice(1).forEach((above, at) => parents.set((chain[at] as typeof known).id, above.id));
    }
  }
  return parents;
}
