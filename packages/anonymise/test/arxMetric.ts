import type { Frame } from '../src/classes/Frame.js';
import { averageClassSizeMetric, discernibilityMetric } from '../src/utility/classMetrics.js';
import { entropyMetric } from '../src/utility/entropyMetric.js';
import { heightMetric, precisionMetric } from '../src/utility/levelMetrics.js';
import { lossMetric } from '../src/utility/lossMetric.js';
import type { Metric } from '../src/utility/Metric.js';
import type { ArxCase } from './adult.js';

/** ARX's metric as one of ours; `undefined` for metrics that this package does not have. */
export function arxMetric({ name, args }: ArxCase['metric'], frame: Frame): Metric | undefined {
  switch (name) {
    case 'LossMetric':
    case 'PrecomputedLossMetric': {
      const factor = args.find((argument) => typeof argument === 'number');
      return lossMetric(frame, {
        aggregate: args.includes('RANK') ? 'rank' : 'geometric-mean',
        ...(name === 'LossMetric' && factor !== undefined && { suppressionFactor: factor }),
      });
    }
    case 'EntropyMetric':
    case 'PrecomputedEntropyMetric':
      return entropyMetric(frame, args.includes(true));
    case 'AECSMetric':
      return averageClassSizeMetric(frame);
    case 'DiscernabilityMetric':
      return discernibilityMetric(frame, args.includes(true));
    case 'PrecisionMetric':
      return precisionMetric(frame, args.includes(true));
    case 'HeightMetric':
      return heightMetric();
    default:
      return undefined;
  }
}
