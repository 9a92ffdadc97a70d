import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { AssembledRecord } from './assembleJourney.js';
import { RecordDraft } from './recordDraft.js';
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
    if (!notCopied.has(value.target.steps[0]!.name))
      draft.put(
        value.target.steps.map((step) => step.name),
        value,
      );
  for (const [path, place] of places) if (!place.empty) place.write(draft, path.split('.'), log);
  if (draft.get(['id']) === undefined) draft.set(['id'], row.fallbackId, row.position);
  const id = String(draft.get(['id']));
  const birth = plain.find(
    (value) => value.target.text === 'birthDate' && typeof value.value === 'string',
  );
  if (birth !== undefined)
    draft.set(['birthYear'], Number((birth.value as string).slice(0, 4)), birth.position);
  writeExploitations(items.get('exploitations'), draft, log);
  writeDecision(items.get('statusHistory'), draft);
  const referrals = (['referralIn', 'referralOut'] as const).flatMap((name) =>
    referral(name, id, row, plain, log),
  );
  for (const { under, code } of row.codes ?? [])
    if (!under.startsWith('referral')) draft.keepSourceCode([under], row.standard, code);
  return [{ table: 'cases', ...draft.finish('case') }, ...referrals];
}

function writeExploitations(
  items: ReadonlyMap<string, readonly FieldValue[]> | undefined,
  draft: RecordDraft,
  log: ReadingLog,
): void {
  for (const values of items?.values() ?? []) {
    const { place, values: others } = stopOf(values);
    for (const value of others)
      draft.put(['exploitations', 0, ...value.target.steps.map((step) => step.name)], value);
    if (!place.empty && draft.get(['exploitations', 0]) !== undefined)
      place.write(draft, ['exploitations', 0, 'place'], log);
  }
}

/** Who found it: formal only when a public body confirmed, presumed otherwise. */
function writeDecision(
  items: ReadonlyMap<string, readonly FieldValue[]> | undefined,
  draft: RecordDraft,
): void {
  const decider = [...(items?.values() ?? [])].flat().find((value) => value.value !== undefined);
  const status = draft.get(['status']);
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
  draft.set(['statusHistory', 0, 'status'], step, decider.position);
  draft.set(['statusHistory', 0, 'decider'], decider.value, decider.position);
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
  draft.set(['id'], `${caseId}:${name === 'referralIn' ? 'in' : 'out'}`, row.position);
  draft.set(['kind'], 'referral', row.position);
  draft.set(['caseId'], caseId, row.position);
  const rest: FieldValue[] = [];
  for (const [path, place] of takePlaces(values.map(inner), rest))
    place.write(draft, path.split('.'), log);
  for (const value of rest) {
    const field = value.target.steps[0]!.name;
    draft.put(
      [field === 'providerName' ? 'provider' : field === 'referredByName' ? 'referredBy' : field],
      value,
    );
  }
  for (const { code } of codes) draft.keepSourceCode(['status'], row.standard, code);
  return [{ table: 'services', ...draft.finish('service') }];
}

function inner(value: FieldValue): FieldValue {
  return { ...value, target: { ...value.target, steps: value.target.steps.slice(1) } };
}
