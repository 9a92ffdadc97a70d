import type { Issue } from '@njia/schema';
import type { Change } from './fix.js';
import { kindOfChange } from './kindOfChange.js';

/** What safe fixes did to a JSON value. */
export interface FixedValues {
  /** The changes. */
  readonly changes: readonly Change[];
  /** Findings that could not be placed. */
  readonly left: number;
}

/**
 * Puts codes right in a data set of the format, in place.
 *
 * @param issues - Findings with paths into the data set.
 * @param find - Gives the object that the first steps of a path lead to, and the steps that are left.
 */
export function fixValues(
  issues: readonly Issue[],
  find: (steps: readonly string[]) => readonly [root: unknown, steps: readonly string[]],
): FixedValues {
  const changes: Change[] = [];
  let left = 0;
  for (const issue of issues) {
    const kind = kindOfChange(issue);
    if (kind === undefined) continue;
    const code = issue.suggestion?.to;
    // Paths of findings hold no escapes, since names of fields need none.
    const [root, steps] = find(issue.path.split('/').slice(1));
    if (code === undefined || !put(root, steps, code)) {
      left += 1;
      continue;
    }
    changes.push({
      ...(issue.location === undefined ? {} : { location: issue.location }),
      path: issue.path,
      rule: issue.rule,
      kind,
      code,
    });
  }
  return { changes, left };
}

/** Replaces a text that is there. */
function put(root: unknown, steps: readonly string[], text: string): boolean {
  const last = steps.at(-1);
  const at = steps.slice(0, -1).reduce(child, root);
  if (last === undefined || typeof child(at, last) !== 'string') return false;
  (at as Record<string, unknown>)[last] = text;
  return true;
}

function child(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;
}
