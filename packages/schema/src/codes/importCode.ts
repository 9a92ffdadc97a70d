import { codeLists, type CodeListId, type CodeOf } from '../codelists/index.js';
import type { CodeImport } from './codeImport.js';
import type { CodeListDetails } from './codeListDetails.js';
import type { CrosswalkMatch } from './crosswalkEntry.js';
import { checkStandard } from './checkStandard.js';
import { codeListDetails } from './generated/codeListDetails.js';
import { listDetails } from './listDetails.js';

interface Hit {
  readonly code: string;
  readonly theirs: string;
  readonly match: CrosswalkMatch;
}

/** In this order: a narrower code of theirs fits into ours, a broader one fits into several. */
const order = ['exact', 'close', 'narrower'] as const;

/**
 * Brings a code of another standard into a list of ours. A broad code is never expanded: where only
 * wider entries exist, all candidates are kept and none is chosen.
 *
 * @param standard - Key of the standard, such as `htcds-2.0`, `cpims`, `ctdc.kanon`.
 * @param code - The code as that standard writes it: `field=code`, or the bare code where it occurs in
 * one field only. Case and outer spaces do not matter.
 * @param list - Id of our list.
 * @throws NjiaError `CODE-LIST-UNKNOWN` or `CODE-STANDARD-UNKNOWN` when there is no such list or standard.
 * @example
 * ```ts
 * import { importCode } from '@njia/schema/codes';
 * importCode('cpims', 'ctip_means_id=TMUF', 'means').code; // => 'threat_or_use_of_force'
 * ```
 */
export function importCode<List extends CodeListId>(
  standard: string,
  code: string,
  list: List,
): CodeImport<CodeOf<List>> {
  checkStandard(standard);
  return importInto(listDetails(list), standard, code) as CodeImport<CodeOf<List>>;
}

/**
 * Brings a code of another standard into every list of ours that knows it: one list of theirs often
 * mixes several axes of ours.
 *
 * @param standard - Key of the standard.
 * @param code - The code as that standard writes it.
 * @returns One entry a list; none when the code is not known.
 * @throws NjiaError `CODE-STANDARD-UNKNOWN` when there is no such standard.
 */
export function importCodeEverywhere(standard: string, code: string): CodeImport[] {
  checkStandard(standard);
  return (Object.keys(codeLists) as CodeListId[])
    .map((list) => importInto(codeListDetails[list], standard, code))
    .filter((imported) => imported.match !== 'none');
}

function importInto(list: CodeListDetails, standard: string, code: string): CodeImport {
  const hits = hitsIn(list, standard, code);
  if (hits === 'several fields')
    return { list: list.id, match: 'ambiguous', candidates: [], keepSourceCode: true };
  for (const match of order) {
    const ours = [...new Set(hits.filter((hit) => hit.match === match).map((hit) => hit.code))];
    if (ours.length > 1)
      return { list: list.id, match: 'ambiguous', candidates: ours, keepSourceCode: true };
    const [only] = ours;
    if (only !== undefined)
      return {
        list: list.id,
        match,
        code: only,
        candidates: [only],
        keepSourceCode: match !== 'exact',
      };
  }
  const candidates = [...new Set(hits.map((hit) => hit.code))];
  return candidates.length === 0
    ? { list: list.id, match: 'none', candidates, keepSourceCode: true }
    : { list: list.id, match: 'broader', candidates, keepSourceCode: true };
}

function hitsIn(list: CodeListDetails, standard: string, code: string): Hit[] | 'several fields' {
  const wanted = code.trim().toLowerCase();
  const all = list.values.flatMap((value) =>
    (value.crosswalk[standard] ?? []).map((entry): Hit => ({
      code: value.code,
      theirs: entry.code.toLowerCase(),
      match: entry.match,
    })),
  );
  const full = all.filter((hit) => hit.theirs === wanted);
  if (full.length > 0 || wanted.includes('=')) return full;
  const bare = all.filter((hit) => hit.theirs.slice(hit.theirs.indexOf('=') + 1) === wanted);
  const fields = new Set(bare.map((hit) => hit.theirs.slice(0, hit.theirs.indexOf('='))));
  return fields.size > 1 ? 'several fields' : bare;
}
