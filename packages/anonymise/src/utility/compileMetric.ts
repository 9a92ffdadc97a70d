import type { Frame } from '../classes/Frame.js';
import type { MetricName } from '../policy/TransformationSpec.js';
import { ambiguityMetric, averageClassSizeMetric, discernibilityMetric } from './classMetrics.js';
import { entropyMetric } from './entropyMetric.js';
import { heightMetric, precisionMetric } from './levelMetrics.js';
import { lossMetric, type LossOptions } from './lossMetric.js';
import type { Metric } from './Metric.js';

/**
 * Makes a metric by its name.
 *
 * @param name - the metric
 * @param frame - the frame
 * @param options - options of `loss`
 * @returns the metric
 */
export function compileMetric(name: MetricName, frame: Frame, options: LossOptions = {}): Metric {
  switch (name) {
    case 'loss':
      return lossMetric(frame, options);
    case 'entropy':
      return entropyMetric(frame);
    case 'precision':
      return precisionMetric(frame);
    case 'height':
      return heightMetric();
    case 'discernibility':
      return discernibilityMetric(frame);
    case 'average-class-size':
      return averageClassSizeMetric(frame);
    case 'ambiguity':
      return ambiguityMetric(frame);
  }
}
