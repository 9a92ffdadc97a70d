import type { ModelSpec } from '../policy/ModelSpec.js';

/**
 * The smallest class that a model can permit, whatever its sensitive values: a class of fewer than l rows has fewer
 * than l values.
 *
 * @param model - the model
 * @returns the number of rows, at least 1
 */
export function impliedClassSize(model: ModelSpec): number {
  switch (model.model) {
    case 'k-anonymity':
      return model.columns === undefined ? model.k : 1;
    case 'alpha-k-anonymity':
      return Math.max(model.k, Math.ceil(1 / model.alpha - 1e-9));
    case 'distinct-l-diversity':
    case 'recursive-l-diversity':
      return model.l;
    case 'entropy-l-diversity':
      return model.estimator === 'grassberger' ? 1 : Math.ceil(model.l - 1e-9);
    default:
      return 1;
  }
}
