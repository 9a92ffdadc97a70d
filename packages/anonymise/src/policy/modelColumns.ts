import type { ModelSpec, SensitiveColumns } from './ModelSpec.js';

/**
 * The columns that a model names.
 *
 * @param model - the model
 * @returns its sensitive columns, and all others (quasi-identifiers, sequences, flows)
 */
export function modelColumns(model: ModelSpec): {
  readonly sensitive: readonly string[];
  readonly others: readonly string[];
} {
  switch (model.model) {
    case 'k-anonymity':
    case 'km-anonymity':
      return { sensitive: [], others: model.columns ?? [] };
    case 'k-map':
    case 'delta-presence':
      return { sensitive: [], others: [] };
    case 'sequence-privacy':
      return { sensitive: model.sensitive ?? [], others: [model.sequence] };
    case 'flow-anonymity':
      return { sensitive: [], others: [model.origin, model.destination, ...(model.by ?? [])] };
    case 'differential-privacy':
      return { sensitive: [], others: model.marginals.flat() };
    default:
      return { sensitive: sensitiveList(model.sensitive), others: [] };
  }
}

/**
 * One or several sensitive columns as a list.
 *
 * @param columns - as written in the model
 * @returns the list
 */
export function sensitiveList(columns: SensitiveColumns): readonly string[] {
  return typeof columns === 'string' ? [columns] : columns;
}
