import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import { innerValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { AssembledRecord } from './assembleJourney.js';
import { exploitationTypes } from './exploitationTypes.js';
import { Path } from './path.js';
import { RecordDraft } from './recordDraft.js';
import type { ItemValues } from './rowGroups.js';
import { rowGroups, takePlaces } from './rowGroups.js';
import { stopOf } from './stopList.js';

/** Everything the source says about one case. */
export interface CaseRow {
  /** Values of its row; targets relative to a case. */
  readonly values: readonly FieldValue[];
  /** Where the row stands. */
  readonly position: CellPosition;
  /** Id for a row that has none. */
  readonly fallbackId: string;
  /** Standard of the source, for the codes kept. */
  readonly standard: string;
  /** Codes without a home of their own, and the field they come nearest to. */
  readonly codes?: readonly { readonly under: string; readonly code: string }[];
}

const paths = {
  id: Path.of('id'),
  kind: Path.of('kind'),
  caseId: Path.of('caseId'),
  status: Path.of('status'),
  birthYear: Path.of('birthYear'),
  exploitation: Path.of('exploitations', 0),
  decision: Path.of('statusHistory', 0),
};

const notCopied = new Set(['birthDate', 'referralIn', 'referralOut']);

/**
 * Makes a case, and a service record for each referral its row tells of. Of a date of birth the year
 * is kept and nothing else.
 *
 * @param row - What the source says.
 * @param log - Takes findings.
 */
export function assembleCase(row: CaseRow, log: ReadingLog): AssembledRecord[] {
  const draft = new RecordDraft(row.position);
  const { plain, places, items } = rowGroups(row.values);
  for (const value of plain)
    if (!notCopied.has(value.target.steps[0]!.name)) draft.put(value.target.path, value);
  for (const [path, place] of places) if (!place.empty) place.write(draft, path, log);
  if (draft.get(paths.id) === undefined) draft.set(paths.id, row.fallbackId, row.position);
  const id = String(draft.get(paths.id));
  const birth = plain.find(
    (value) => value.target.text === 'birthDate' && typeof value.value === 'string',
  );
  if (birth !== undefined)
    draft.set(paths.birthYear, Number((birth.value as string).slice(0, 4)), birth.position);
  writeExploitations(items.get('exploitations'), draft, log);
  writeDecision(items.get('statusHistory'), draft);
  const referrals = (['referralIn', 'referralOut'] as const).flatMap((name) =>
    referral(name, id, row, plain, log),
  );
  for (const { under, code } of row.codes ?? [])
    if (!under.startsWith('referral')) draft.keepSourceCode(Path.of(under), row.standard, code);
  return [{ table: 'cases', ...draft.finish('case') }, ...referrals];
}

function writeExploitations(
  items: ItemValues | undefined,
  draft: RecordDraft,
  log: ReadingLog,
): void {
  for (const [, values] of items ?? []) {
    const { place, values: others } = stopOf(values);
    for (const value of others) draft.put(paths.exploitation.then(value.target.path), value);
    if (!place.empty && draft.get(paths.exploitation) !== undefined)
      place.write(draft, paths.exploitation.to('place'), log);
  }
  exploitationTypes(draft, paths.exploitation);
}

/** Who found it: formal only when a public body confirmed, presumed otherwise. */
function writeDecision(items: ItemValues | undefined, draft: RecordDraft): void {
  const decider = [...(items ?? [])]
    .flatMap(([, values]) => values)
    .find((value) => value.value !== undefined);
  const status = draft.get(paths.status);
  if (decider === undefined || typeof status !== 'string') return;
  const official = ['police', 'prosecution_or_court', 'other_government'].includes(
    String(decider.value),
  );
  const step =
    status === 'not_victim'
      ? 'not_a_victim'
      : status === 'confirmed' && official
        ? 'formally_identified'
        : 'presumed';
  draft.set(paths.decision.to('status'), step, decider.position);
  draft.set(paths.decision.to('decider'), decider.value, decider.position);
}

function referral(
  name: 'referralIn' | 'referralOut',
  caseId: string,
  row: CaseRow,
  plain: readonly FieldValue[],
  log: ReadingLog,
): AssembledRecord[] {
  const values = plain.filter(
    (value) => value.target.steps[0]?.name === name && value.value !== undefined,
  );
  const codes = (row.codes ?? []).filter((code) => code.under === name);
  if (values.length === 0) return [];
  const draft = new RecordDraft(row.position);
  draft.set(paths.id, `${caseId}:${name === 'referralIn' ? 'in' : 'out'}`, row.position);
  draft.set(paths.kind, 'referral', row.position);
  draft.set(paths.caseId, caseId, row.position);
  const rest: FieldValue[] = [];
  for (const [path, place] of takePlaces(values.map(innerValue), rest))
    place.write(draft, path, log);
  for (const value of rest) {
    const field = value.target.steps[0]!.name;
    draft.put(
      Path.of(
        field === 'providerName' ? 'provider' : field === 'referredByName' ? 'referredBy' : field,
      ),
      value,
    );
  }
  for (const { code } of codes) draft.keepSourceCode(paths.status, row.standard, code);
  return [{ table: 'services', ...draft.finish('service') }];
}
