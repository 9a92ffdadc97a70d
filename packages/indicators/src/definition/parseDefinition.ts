import { indicatorDefinitionSchema } from '../zod/indicatorDefinitionSchema.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';

/** Deepest nesting and most parts of a definition file; a hostile one is refused before it is looked into. */
const deepest = 60;
const mostParts = 200_000;

/** Why a definition could not be read. Holds no value and no unknown name. */
export interface DefinitionIssue {
  /** Code: `too-large`, or the code of the schema check that failed. */
  readonly code: string;
  /** Place in the document, as a JSON Pointer. */
  readonly path: string;
  /** What was expected, in general terms. */
  readonly message: string;
}

/** A definition, or why it is none. */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: IndicatorDefinition }
  | { readonly ok: false; readonly issues: readonly DefinitionIssue[] };

/** Whether a value nests deeper or holds more than a definition may. Iterative, so that depth cannot overflow. */
function tooLarge(value: unknown): boolean {
  const stack: { readonly node: unknown; readonly depth: number }[] = [{ node: value, depth: 0 }];
  let parts = 0;
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    parts += 1;
    if (parts > mostParts || top.depth > deepest) return true;
    if (typeof top.node !== 'object' || top.node === null) continue;
    for (const child of Object.values(top.node)) stack.push({ node: child, depth: top.depth + 1 });
    if (stack.length > mostParts) return true;
  }
  return false;
}

const messages: Readonly<Record<string, string>> = {
  invalid_type: 'A value of another type was expected, or the part is missing.',
  invalid_value: 'One of a fixed list of values was expected.',
  invalid_format: 'The text does not have the form asked for.',
  too_big: 'The value or list is too large.',
  too_small: 'The value or list is too small.',
  unrecognized_keys: 'There is a property that the language does not know.',
  invalid_union: 'The part has none of the shapes allowed here.',
};

/**
 * Reads an indicator definition from JSON that was parsed already.
 *
 * @param value - The JSON value.
 * @returns The definition, or the issues; never throws for bad input.
 */
export function parseDefinition(value: unknown): ParsedDefinition {
  if (tooLarge(value))
    return {
      ok: false,
      issues: [
        {
          code: 'too-large',
          path: '',
          message: `More than ${deepest} levels or ${mostParts} parts.`,
        },
      ],
    };
  const result = indicatorDefinitionSchema.safeParse(value);
  if (result.success) return { ok: true, definition: result.data };
  return {
    ok: false,
    issues: result.error.issues.slice(0, 100).map((issue) => ({
      code: issue.code,
      path: issue.path
        .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join(''),
      message: messages[issue.code] ?? 'The part is not as the language asks.',
    })),
  };
}
