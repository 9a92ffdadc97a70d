import { oneOf } from './define.js';

/**
 * An identified (detected) victim: the finding is confirmed or possible. "At risk" is prevention, "not a victim" is out, and
 * a case without a status is undetermined.
 */
export const identifiedVictims = oneOf('status', 'confirmed', 'possible');
