import type { WordMap, WordMeaning } from '../../mapping/columnPlan.js';
import { foldText } from '../../records/values/foldText.js';

/** A published form whose questions and answers are known in advance. */
export interface KnownForm {
  /** Its id, such as `ctd_journey`. */
  readonly id: string;
  /** Questions: every way in which an export may head them. */
  readonly questions: readonly (readonly string[])[];
  /** Answers by target (without item): what stands for what. */
  readonly answers: Readonly<
    Record<string, readonly (readonly [words: string, meaning: WordMeaning])[]>
  >;
}

/**
 * Says whether a set of headings is an export of a form: most of its questions are there.
 *
 * @param form - The form.
 * @param headings - Headings of all sheets.
 */
export function isForm(form: KnownForm, headings: readonly string[]): boolean {
  const folded = new Set(
    headings
      .map((heading) => foldText(heading.slice(heading.lastIndexOf('/') + 1)))
      .concat(headings.map(foldText)),
  );
  const found = form.questions.filter((names) =>
    names.some((name) => folded.has(foldText(name))),
  ).length;
  return found >= form.questions.length * 0.6;
}

/**
 * The answers of a form for the targets of a question.
 *
 * @param form - The form.
 * @param targets - Targets without items, such as `recruitment.channels`.
 */
export function formWords(form: KnownForm, targets: readonly string[]): WordMap | undefined {
  const entries = targets.flatMap((target) =>
    (Object.hasOwn(form.answers, target) ? form.answers[target]! : []).flatMap(([words, meaning]) =>
      words.split('|').map((word) => [foldText(word), meaning] as const),
    ),
  );
  return entries.length === 0 ? undefined : new Map(entries);
}
