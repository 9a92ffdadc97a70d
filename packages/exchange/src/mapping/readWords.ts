import type { FindingLog } from '../records/findingLog.js';
import type { CellPosition } from '../records/toLocation.js';
import { absenceReason } from '../records/values/absenceReason.js';
import { foldText } from '../records/values/foldText.js';
import { listWords, lookUpCode, nearCode } from '../records/values/lookUpCode.js';
import { segmentLabels } from '../records/values/segmentLabels.js';
import { splitTyped, typedSeparators } from '../records/values/typedSeparators.js';
import type { ColumnPlan, WordMeaning } from './columnPlan.js';
import { commonWord } from './commonWords.js';
import type { Target } from './target.js';

/** A word and what it was read as. */
export interface ReadWord extends WordMeaning {
  /** The word as written. */
  readonly word: string;
  /** The target it belongs to. */
  readonly to: Target;
}

/**
 * Reads the answers in a cell of a coded question: the words of the mapping first, then the lists
 * of the targets in their order, then words that say why there is no answer. Joined answers are cut
 * by exact cover, and only where that fails at the separators.
 *
 * @param text - Tidied text of the cell.
 * @param plan - How to read the column.
 * @param position - The cell.
 * @param log - Takes what could not be read, or only with an allowance.
 * @returns One entry an answer, unknown ones without code.
 */
export function readWords(
  text: string,
  plan: ColumnPlan,
  position: CellPosition,
  log: FindingLog,
): ReadWord[] {
  const answers = answersIn(text, plan);
  if (answers === 'ambiguous') {
    log.add('CODE-AMBIGUOUS', position);
    return [{ word: text, to: plan.targets[0]! }];
  }
  return answers.map((read) => {
    if (read.how !== undefined || read.absence !== undefined) return noted(read, position, log);
    reportUnknown(read.word, plan, position, log);
    return read;
  });
}

const answerMemory = new WeakMap<ColumnPlan, Map<string, readonly Read[] | 'ambiguous'>>();

/** What a text says in a column. The same few answers come row after row, so they are kept. */
function answersIn(text: string, plan: ColumnPlan): readonly Read[] | 'ambiguous' {
  let known = answerMemory.get(plan);
  if (known === undefined || known.size > 5000) {
    known = new Map<string, readonly Read[] | 'ambiguous'>();
    answerMemory.set(plan, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  const whole = readWord(text, plan);
  const pieces = whole === undefined ? cut(text, plan) : undefined;
  const answers =
    whole !== undefined
      ? [whole]
      : (pieces?.map((word): Read => readWord(word, plan) ?? { word, to: plan.targets[0]! }) ??
        'ambiguous');
  known.set(text, answers);
  return answers;
}

interface Read extends ReadWord {
  readonly how?: 'exact' | 'case' | 'alias';
}

/** A word that stands for something without doubt. */
function readWord(word: string, plan: ColumnPlan): Read | undefined {
  const mapped = plan.words?.get(foldText(word));
  if (mapped !== undefined) {
    const to = plan.targets.find((target) => target.text === mapped.target) ?? plan.targets[0]!;
    return { ...mapped, word, to, how: 'exact' };
  }
  for (const to of plan.targets) {
    const list = listOf(to);
    const found = list === undefined ? undefined : lookUpCode(list, word);
    if (found !== undefined) return { word, to, code: found.code, how: found.how };
  }
  for (const to of plan.targets) {
    const code = commonWord(listOf(to) ?? '', word);
    if (code !== undefined) return { word, to, code, how: 'alias' };
  }
  const absence = absenceReason(word);
  // "Not known" is an answer where the list has one for it.
  const answer = absence === 'not_known' ? 'unknown' : absence;
  const to =
    answer === undefined
      ? undefined
      : plan.targets.find((target) => lookUpCode(listOf(target) ?? '', answer) !== undefined);
  if (to !== undefined && answer !== undefined) return { word, to, code: answer, how: 'exact' };
  return absence === undefined ? undefined : { word, to: plan.targets[0]!, absence };
}

function noted(read: Read, position: CellPosition, log: FindingLog): ReadWord {
  const list = listOf(read.to) ?? '';
  if (read.code !== undefined && read.how === 'case') {
    log.add('CODE-CASE-SPACE', position, {
      params: { list },
      suggestion: { kind: 'replace', to: read.code, confidence: 1, safe: true },
    });
  } else if (read.code !== undefined && read.how === 'alias') {
    log.add('CODE-MAPPED', position, {
      params: { list },
      suggestion: { kind: 'replace', to: read.code, confidence: 1, safe: true },
    });
  }
  if (read.candidates !== undefined) log.add('CODE-BROADER', position, { params: { list } });
  return read;
}

/** Cuts a joined answer into words; nothing when it can be read in two ways. */
function cut(text: string, plan: ColumnPlan): string[] | undefined {
  const own = [...(plan.words?.keys() ?? [])];
  // The form's own answers first: "matatu_bus" is one of them, though "matatu" and "bus" are words too.
  const ofForm = segmentLabels(foldText(text), own, [' ']);
  if (ofForm.kind === 'one') return ofForm.labels.map((index) => own[index]!);
  const { labels, lower, folded } = labelsOf(plan);
  const separators = plan.separators ?? typedSeparators;
  const written = segmentLabels(text.toLowerCase(), lower, separators);
  // Words of a mapping are kept without punctuation, so the text is tried that way too.
  const cover = written.kind === 'one' ? written : segmentLabels(foldText(text), folded, [' ']);
  if (cover.kind === 'one') return cover.labels.map((index) => labels[index]!);
  if (cover.kind === 'many') {
    const [first, second] = [cover.first, cover.second].map((way) =>
      way.map((index) => labels[index]!),
    ) as [string[], string[]];
    if (meaning(first, plan) === meaning(second, plan)) return first;
    return undefined;
  }
  if (separators.length === 1 && separators[0] === ' ')
    return [...cover.labels.map((index) => labels[index]!), ...cover.rest];
  return plan.separators === undefined ? splitTyped(text) : splitAt(text, plan.separators);
}

interface Labels {
  readonly labels: readonly string[];
  readonly lower: readonly string[];
  readonly folded: readonly string[];
}

const labelMemory = new WeakMap<ColumnPlan, Labels>();

/** Every way in which the lists of a column, and its words, are written. */
function labelsOf(plan: ColumnPlan): Labels {
  const known = labelMemory.get(plan);
  if (known !== undefined) return known;
  const labels = [
    ...new Set([
      ...(plan.words?.keys() ?? []),
      ...plan.targets.flatMap((target) => listWords(listOf(target) ?? '')),
    ]),
  ];
  const made = {
    labels,
    lower: labels.map((label) => label.toLowerCase()),
    folded: labels.map(foldText),
  };
  labelMemory.set(plan, made);
  return made;
}

/** What a way of reading comes to; two ways with the same codes are one. */
function meaning(words: readonly string[], plan: ColumnPlan): string {
  return words
    .map((word) => readWord(word, plan))
    .map((read) => `${read?.to.text ?? ''}=${read?.code ?? ''}${read?.candidates?.join() ?? ''}`)
    .sort()
    .join('|');
}

function splitAt(text: string, separators: readonly string[]): string[] {
  return separators
    .reduce<string[]>(
      (pieces, separator) => pieces.flatMap((piece) => piece.split(separator)),
      [text],
    )
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function reportUnknown(
  word: string,
  plan: ColumnPlan,
  position: CellPosition,
  log: FindingLog,
): void {
  const list = listOf(plan.targets[0]!) ?? '';
  const near = plan.targets.flatMap((target) => {
    return nearCode(listOf(target) ?? '', word) ?? [];
  })[0];
  log.add('CODE-UNKNOWN', position, {
    params: { list },
    suggestion:
      near === undefined
        ? { kind: 'map', safe: false }
        : { kind: 'map', to: near.code, confidence: near.confidence, safe: false },
  });
}

/** Id of the code list of a target, if it holds codes. */
export function listOf(target: Target): string | undefined {
  const type = target.type.kind === 'list' ? target.type.of : target.type;
  return type.kind === 'code' ? type.list : undefined;
}
