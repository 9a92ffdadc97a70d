import type { Compiler } from '../compile/Compiler.js';
import type { Frame } from '../compile/Environment.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Exists, Predicate } from '../definition/Predicate.js';
import type { Ternary } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';
import { english } from '../render/english.js';
import type { Scope } from '../render/FieldWords.js';
import type { Phrases } from '../render/Phrases.js';
import { Renderer } from '../render/Renderer.js';
import { swahili } from '../render/swahili.js';

/** A truth value in words. */
export type Verdict = 'true' | 'false' | 'undetermined';

/** One clause of a definition, judged for one record. */
export interface ClauseExplanation {
  /** Place in the definition, as a JSON Pointer. */
  readonly path: string;
  /** The clause in words. Words of the definition only: never a value of the record. */
  readonly sentence: { readonly en: string; readonly sw: string };
  /** What it gives for the record. */
  readonly verdict: Verdict;
  /** Which linked record or item this is, counted from 1. Its id is not said. */
  readonly item?: number;
  /** Its parts, judged on the same record. */
  readonly parts: readonly ClauseExplanation[];
  /** Of "there is at least one": the linked records or items of the list, one by one, and whether there may be others. */
  readonly linked?: readonly ClauseExplanation[];
}

/** Linked records that are told one by one; of more it is said that there are more. */
const mostItems = 50;
/** Deepest explanation of names inside names. */
const deepest = 40;

const verdicts: readonly Verdict[] = ['false', 'undetermined', 'true'];
/** A truth value in words. */
export const verdictOf = (value: Ternary): Verdict => verdicts[value] ?? 'undetermined';

/** What is around a clause. */
interface Place {
  readonly row: Row;
  readonly frame: Frame | undefined;
  readonly scopes: readonly Scope[];
  readonly depth: number;
}

/**
 * Makes a function that judges a clause for a record, with its parts and with the linked records it looks at.
 *
 * @param definition - The definition.
 * @param compiler - Its compiler, with the period entered.
 */
export function clauseExplainer(
  definition: IndicatorDefinition,
  compiler: Compiler,
): (node: Predicate, path: string, row: Row) => ClauseExplanation {
  const words = { en: new Renderer(english, definition), sw: new Renderer(swahili, definition) };
  const say = (make: (renderer: Renderer, phrases: Phrases) => string) => ({
    en: make(words.en, english),
    sw: make(words.sw, swahili),
  });

  const explain = (node: Predicate, path: string, at: Place): ClauseExplanation => ({
    path,
    sentence: say((renderer) => renderer.predicate(node, at.scopes)),
    verdict: verdictOf(compiler.predicate(node, at.depth)(at.row, at.frame)),
    parts: at.depth > deepest ? [] : partsOf(node, path, at),
    ...(node.op === 'exists' ? { linked: itemsOf(node, path, at) } : {}),
  });

  const partsOf = (node: Predicate, path: string, at: Place): readonly ClauseExplanation[] => {
    if (node.op === 'all' || node.op === 'any')
      return node.of.map((part, index) => explain(part, `${path}/of/${index}`, at));
    if (node.op === 'not') return [explain(node.of, `${path}/of`, at)];
    const named = node.op === 'criterion' ? definition.criteria?.[node.name] : undefined;
    return named !== undefined && node.op === 'criterion'
      ? [explain(named, `/criteria/${node.name}`, at)]
      : [];
  };

  const itemsOf = (node: Exists, path: string, at: Place): readonly ClauseExplanation[] => {
    const { rows, complete } = compiler.items(node.in, at.depth)(at.row, at.frame);
    const scopes = words.en.inside(node.in, at.scopes);
    const aside = (what: 'some' | 'others' | 'more', verdict: Verdict): ClauseExplanation => ({
      path: `${path}/in`,
      sentence: say((renderer, phrases) => phrases.items[what](renderer.items(node.in, at.scopes))),
      verdict,
      parts: [],
    });
    const where = node.where;
    return [
      ...rows.slice(0, mostItems).map((row, index): ClauseExplanation => {
        const inside: Place = {
          row,
          frame: { row: at.row, parent: at.frame },
          scopes,
          depth: at.depth + 1,
        };
        const own = where === undefined ? undefined : explain(where, `${path}/where`, inside);
        return {
          path: `${path}/where`,
          sentence: say((renderer, phrases) =>
            phrases.items.one(index + 1, renderer.items(node.in, at.scopes)),
          ),
          verdict: own?.verdict ?? 'true',
          item: index + 1,
          parts: own === undefined ? [] : own.parts.length === 0 ? [own] : own.parts,
        };
      }),
      ...(rows.length > mostItems ? [aside('more', 'true')] : []),
      ...(complete ? [] : [aside('others', 'undetermined')]),
      ...(rows.length === 0 && complete ? [aside('some', 'false')] : []),
    ];
  };

  return (node, path, row) =>
    explain(node, path, { row, frame: undefined, scopes: words.en.base, depth: 0 });
}
