import { NjiaError } from '@njia/schema';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { createAttacker } from './Attacker.js';
import { disclosureProfiles, type DisclosureProfileId } from './disclosureProfiles.js';
import { publicNotes } from './publicNotes.js';
import { protectCells } from './protectCells.js';
import { resultProblem } from './resultProblem.js';
import { releaseCell, suppressCell } from './suppressCell.js';

/** How to protect. */
export interface ProtectOptions {
  /** For whom. */
  readonly profile: DisclosureProfileId;
  /** Tables that count no persons, such as laws passed: released as they are. Default none; milestones always are. */
  readonly exempt?: ((table: ResultTable) => boolean) | undefined;
}

/** What protection did. Restricted: keep it in the office. */
export interface ProtectionReport {
  /** The profile. */
  readonly profile: DisclosureProfileId;
  /** Cells looked at. */
  readonly cells: number;
  /** Suppressed cells. */
  readonly suppressed: number;
  /** Expressions that the last attack tried to recover, in vain. */
  readonly attacked: number;
  /** Hidden numbers that are no small counts and follow from others all the same, by plain subtraction. */
  readonly implied: number;
  /** Linear programs that were solved. */
  readonly solved: number;
  /** Ids of indicators whose total is hidden in some period: what readers will miss first. */
  readonly headlines: readonly string[];
  /** Ids of tables left out: overlaps name organisations. */
  readonly leftOut: readonly string[];
}

/** Results that may leave, and how they were made so. */
export interface ProtectedResults {
  /** The protected set: carries the profile's name, one code for every suppressed cell. */
  readonly results: ResultSet;
  /** What was done. */
  readonly report: ProtectionReport;
}

/**
 * Protects a run for publication: small counts, their complements and whatever would give them away are suppressed, all
 * tables together, until an attack by linear programming recovers no small count. The attack knows that numbers of different
 * indicators are sums of the same records: bases, numerators, changes, composites, conditions and overlapping periods; totals are
 * kept where anything else will do. Not covered: other releases of the same data (see the ledger), and what readers know from
 * elsewhere.
 *
 * @param results - Exact results as they leave the calculator.
 * @param options - The profile.
 * @throws NjiaError `DISCLOSURE-TWICE` if the set is protected already, `DISCLOSURE-NOT-PROVED` if it cannot be,
 * `DISCLOSURE-SOLVER` if the attack does not end; then nothing may be released.
 */
export async function protectResults(
  results: ResultSet,
  options: ProtectOptions,
): Promise<ProtectedResults> {
  const profile = disclosureProfiles.find(({ id }) => id === options.profile);
  if (profile === undefined)
    throw new NjiaError('DISCLOSURE-PROFILE', 'There is no such disclosure profile.', {
      hint: disclosureProfiles.map(({ id }) => id).join(', '),
    });
  if (results.sensitivity !== 'restricted')
    throw new NjiaError('DISCLOSURE-TWICE', 'These results were protected before.', {
      hint: 'Protect the results as they leave the calculator.',
    });
  const away = profile.sensitivity !== 'internal';
  const leftOut = away ? results.tables.filter(({ content }) => content === 'overlap') : [];
  const tables = results.tables.filter((table) => !leftOut.includes(table));
  const exempt = (table: ResultTable): boolean =>
    table.definition.kind === 'status' || options.exempt?.(table) === true;
  const { problem, cellOf } = resultProblem({ ...results, tables }, profile, exempt);
  const attacker = away ? await createAttacker() : undefined;
  const outcome =
    attacker === undefined
      ? { suppressed: new Set<number>(), solved: 0, attacked: 0, implied: 0 }
      : await protectCells(problem, attacker);
  const finish = (cell: ResultCell, index: number | undefined): ResultCell => {
    if (index !== undefined && outcome.suppressed.has(index)) return suppressCell(cell);
    if (away) return releaseCell(cell);
    const { lineage: _, ...kept } = cell;
    return kept;
  };
  return {
    results: {
      ...results,
      sensitivity: profile.sensitivity,
      disclosureProfile: profile.id,
      tables: tables.map((table, at) => {
        const { concentration, ...rest } = table;
        const cells = table.cells.map((cell, position) => finish(cell, cellOf[at]?.[position]));
        if (!away)
          return { ...rest, cells, ...(concentration === undefined ? {} : { concentration }) };
        return { ...rest, cells, accounts: [], dataHash: null, notes: publicNotes(rest.notes) };
      }),
    },
    report: {
      profile: profile.id,
      cells: problem.cells.length,
      suppressed: outcome.suppressed.size,
      attacked: outcome.attacked,
      implied: outcome.implied,
      solved: outcome.solved,
      headlines: [
        ...new Set(
          tables.flatMap((table, at) =>
            table.dimensions.length === 1 &&
            table.cells.some((_, position) => outcome.suppressed.has(cellOf[at]?.[position] ?? -1))
              ? [table.definition.id]
              : [],
          ),
        ),
      ],
      leftOut: leftOut.map(({ id }) => id),
    },
  };
}
