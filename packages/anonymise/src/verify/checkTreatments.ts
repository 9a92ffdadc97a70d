import type { AttributePolicy } from '../policy/Policy.js';
import { ancestorsOf } from './ancestorsOf.js';
import { unmatchedRows } from './checkLinkage.js';
import { dayNumber } from './civilDay.js';
import type { Check } from './Examination.js';
import { plainTruth, treatedCell } from './joinRows.js';
import { linkRows } from './linkRows.js';
import { countOutsideMeans } from './countOutsideMeans.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { isPerturbed } from './treatedValue.js';

/** So many dates do not all fall on true dates of others by chance. */
const TELLING_DATES = 10;

/**
 * Columns whose values the policy changes on purpose (dates moved, means of groups, exchange at random). What bytes can
 * show is checked: the values are possible, means stand for groups, and the column is not simply the untreated one.
 *
 * @param examination - what is looked at
 * @returns one check a treated column, `treatment/n`, by its position in the policy; none without such columns
 */
export const checkTreatments: Check = ({ evidence, release, published, policy }) => {
  const { originals } = evidence;
  if (originals === undefined) return [];
  return policy.attributes.flatMap((attribute, at) => {
    if (!isPerturbed(attribute) || !published.includes(attribute)) return [];
    const id = `treatment/${String(at)}`;
    const failing =
      countImpossible(attribute, release, originals) +
      (isUntreated(attribute, published, release, originals) ? release.rows.length : 0);
    return [{ id, pass: failing === 0, failing }];
  });
};

function cellsOf({ header, rows }: PlainRows, column: string): (string | null)[] {
  const at = header.indexOf(column);
  return rows.map((row) => {
    const cell = row[at];
    return typeof cell === 'string' ? cell : null;
  });
}

/** Cells that the last of the treatments cannot have made. */
function countImpossible(
  attribute: AttributePolicy,
  release: PlainRows,
  originals: PlainRows,
): number {
  const last = attribute.treatments?.at(-1);
  const released = cellsOf(release, attribute.column);
  const treated = cellsOf(originals, attribute.column).map((cell) => {
    const after = treatedCell(attribute, cell);
    return typeof after === 'string' ? after : null;
  });
  const perturbing = (attribute.treatments ?? []).filter((treatment) =>
    isPerturbed({ ...attribute, treatments: [treatment] }),
  );
  // What one makes of another leaves no trace: nothing could be proven, so it does not pass.
  if (last === undefined || perturbing.length !== 1 || last !== perturbing[0])
    return release.rows.length;
  if (last.treatment === 'microaggregate') {
    const dropped = originals.rows.length - released.filter((cell) => cell !== '*').length;
    return countOutsideMeans({ attribute, spec: last, released, treated, dropped });
  }
  if (last.treatment === 'post-randomise') {
    const isGeneral = attribute.role === 'quasi-identifier';
    const known = new Set<string | null>();
    for (const value of new Set(treated)) {
      const labels = ancestorsOf(
        isGeneral ? attribute.hierarchy : undefined,
        value,
        isGeneral ? (attribute.minimumLevel ?? 0) : 0,
      );
      for (const label of labels) known.add(label);
    }
    return released.filter((cell) => !known.has(cell)).length;
  }
  // Dates are looked at row by row, with what else is true of their originals.
  return 0;
}

/** Whether all rows are true with the column as it was, where that could not happen by chance. */
function isUntreated(
  attribute: AttributePolicy,
  published: readonly AttributePolicy[],
  release: PlainRows,
  originals: PlainRows,
): boolean {
  const released = cellsOf(release, attribute.column);
  const kinds = new Set((attribute.treatments ?? []).map(({ treatment }) => treatment));
  if (kinds.has('date-shift')) {
    const dates = released.filter((cell) => cell !== null && dayNumber(cell) !== undefined);
    if (dates.length < TELLING_DATES) return false;
  } else if (kinds.has('post-randomise')) {
    if (chanceOfNoExchange(attribute, published, release, originals) > 1e-6) return false;
  } else return false;
  const linked = linkRows(release, originals, published, (column, cells) =>
    column === attribute
      ? plainTruth({ ...column, treatments: (column.treatments ?? []).filter(isTruthful) }, cells)
      : plainTruth(column, cells),
  );
  return unmatchedRows(linked) === 0;
}

function isTruthful({ treatment }: NonNullable<AttributePolicy['treatments']>[number]): boolean {
  return treatment === 'top-bottom' || treatment === 'round';
}

/** Only rows that their other columns tell apart count: among the others an exchange does not show. */
function chanceOfNoExchange(
  attribute: AttributePolicy,
  published: readonly AttributePolicy[],
  release: PlainRows,
  originals: PlainRows,
): number {
  const values = new Set(cellsOf(originals, attribute.column));
  const keep = (attribute.treatments ?? []).reduce(
    (product, spec) => product * (spec.treatment === 'post-randomise' ? spec.keep : 1),
    1,
  );
  if (values.size < 2) return 1;
  const others = published.filter((column) => column !== attribute);
  const { released, originals: persons, truths } = linkRows(release, originals, others);
  const at = release.header.indexOf(attribute.column);
  const telling = release.rows.filter((row, number) => {
    const found = truths[released.tupleOf[number] as number];
    return row[at] !== '*' && found?.length === 1 && persons.sizes[found[0] as number] === 1;
  });
  return keep ** telling.length;
}
