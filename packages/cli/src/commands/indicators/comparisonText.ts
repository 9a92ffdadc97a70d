import { diffResults, type ResultSet } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { comparisonFormat } from './comparisonFormat.js';
import { readOwnJson } from './readOwnJson.js';
import { wrongUse } from './wrongUse.js';

const words = {
  en: {
    rules: 'Definitions changed',
    added: 'Definitions added',
    removed: 'Definitions no longer there',
    data: 'Tables whose records changed',
    cells: 'Cells',
    none: 'Nothing changed.',
    nothing: 'no value',
    hidden: 'hidden',
  },
  sw: {
    rules: 'Ufafanuzi uliobadilika',
    added: 'Ufafanuzi ulioongezwa',
    removed: 'Ufafanuzi usiokuwepo tena',
    data: 'Majedwali ambayo rekodi zake zilibadilika',
    cells: 'Seli',
    none: 'Hakuna kilichobadilika.',
    nothing: 'hakuna thamani',
    hidden: 'imefichwa',
  },
} as const;

/**
 * What changed since an earlier run, and why: definitions, records, cells.
 *
 * @param results - The results now.
 * @param call - Its `--compare` names the earlier results, as `--format json` wrote them.
 * @param io - Where files come from.
 * @throws {@link ExitError} with exit code 3 when the file holds no results.
 */
export async function comparisonText(results: ResultSet, call: Call, io: Io): Promise<string> {
  const before = await readResults(call.value('compare') ?? '', io);
  if (before.disclosureProfile !== results.disclosureProfile) throw notAlike(results);
  const revision = diffResults(before, results);
  if (comparisonFormat(call) === 'json') return `${JSON.stringify(revision, undefined, 2)}\n`;
  const say = words[call.language];
  const show = (value: number | null, hidden: boolean): string =>
    value === null ? (hidden ? say.hidden : say.nothing) : String(value);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [say.rules, revision.definitionsChanged],
    [say.added, revision.definitionsAdded],
    [say.removed, revision.definitionsRemoved],
    [say.data, revision.dataChanged],
    [
      say.cells,
      revision.cells.map(
        ({ table, key, status, before: old, after }) =>
          `${table} ${key.join(' | ')}: ${show(old, status === 'shown')} -> ${show(after, status === 'hidden')} (${status})`,
      ),
    ],
  ];
  const lines = lists.flatMap(([title, items]) =>
    items.length === 0 ? [] : [`${title}: ${items.length}`, ...items.map((item) => `  ${item}`)],
  );
  return `${(lines.length === 0 ? [say.none] : lines).join('\n')}\n`;
}

/** Exact values beside protected ones would show what is hidden. */
const notAlike = (results: ResultSet): ExitError =>
  results.disclosureProfile === null
    ? wrongUse(
        'The earlier results were protected, these are exact.',
        'Compare with --protect and the same profile, or with exact earlier results.',
      )
    : new ExitError(
        exitCode.privacyStop,
        'DISCLOSURE-COMPARISON',
        'The earlier results were not protected in the same way: the comparison would show what is hidden.',
        {
          hint: 'Compare with what was released, or leave out --protect and keep the comparison inside.',
        },
      );

async function readResults(path: string, io: Io): Promise<ResultSet> {
  const value = await readOwnJson(path, 'njia-results', 'tables', io);
  if (value === undefined)
    throw new ExitError(exitCode.unreadable, 'RESULTS-FILE', 'A file holds no earlier results.', {
      hint: 'Give a file that njia indicators wrote with --format json.',
    });
  return value as ResultSet;
}
