import type { Field, FieldType } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import type { CellPosition } from '../toLocation.js';
import { Path } from '../drafts/path.js';
import type { RecordDraft } from '../drafts/recordDraft.js';
import { countFromText } from './countText.js';
import { definitionOf } from './definitionOf.js';

/** A flat column understood. */
export interface FlatColumn {
  /** Where it goes in the record; items count from 0 here. */
  readonly path: Path;
  /** What the field holds. */
  readonly type: FieldType;
}

/**
 * Understands a flat column name.
 *
 * @param heading - Such as `stops[1].place.text`.
 * @param name - Name of the record definition.
 * @returns The column, or nothing when the format has no such field.
 */
export function flatColumn(heading: string, name: string): FlatColumn | undefined {
  let path = Path.root;
  let type: FieldType = { kind: 'structure', structure: name };
  for (const part of heading.split('.')) {
    const match = /^([A-Za-z]\w{0,60})(?:\[([1-9]\d{0,4})\])?$/u.exec(part);
    if (match === null || type.kind !== 'structure') return undefined;
    const field: Field | undefined = definitionOf(type.structure)?.fields.find(
      (candidate) => candidate.name === match[1],
    );
    if (field === undefined) return undefined;
    path = path.to(field.name);
    type = field.type;
    if (match[2] !== undefined) {
      if (type.kind !== 'list' || type.of.kind !== 'structure') return undefined;
      path = path.to(Number(match[2]) - 1);
      type = type.of;
    }
  }
  return { path, type };
}

/**
 * Puts a flat cell into a record. What the field cannot hold is kept as text, for validation to say.
 *
 * @param draft - The record.
 * @param column - The column.
 * @param cell - The cell; nothing for an empty one.
 * @param position - Where it stands.
 */
export function putFlatCell(
  draft: RecordDraft,
  column: FlatColumn,
  cell: Cell | undefined,
  position: CellPosition,
): void {
  const value = valueOf(cell, column.type);
  if (value === undefined) return;
  draft.set(column.path, value, position);
}

function valueOf(cell: Cell | undefined, type: FieldType): unknown {
  if (cell === null || cell === undefined || cell === '') return undefined;
  if (typeof cell === 'object') return cell.kind === 'date' ? cell.date : undefined;
  switch (type.kind) {
    case 'structure':
      return cell === '{}' ? {} : cell;
    case 'list':
      return cell === '[]'
        ? []
        : String(cell)
            .split(';')
            .map((item) => item.trim())
            .filter((item) => item !== '');
    case 'count':
      return countFromText(String(cell)) ?? cell;
    case 'integer':
    case 'number':
      return typeof cell === 'string' && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(cell)
        ? Number(cell)
        : cell;
    default:
      return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  }
}
