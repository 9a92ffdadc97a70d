import type { StructureDefinition } from '../model/structureDefinition.js';
import { absence } from './structures/absence.js';
import { borderCrossing } from './structures/borderCrossing.js';
import { exploitation } from './structures/exploitation.js';
import { leg } from './structures/leg.js';
import { money } from './structures/money.js';
import { period } from './structures/period.js';
import { place } from './structures/place.js';
import { placeCode } from './structures/placeCode.js';
import { profileReference } from './structures/profileReference.js';
import { publisher } from './structures/publisher.js';
import { recruitment } from './structures/recruitment.js';
import { sentence } from './structures/sentence.js';
import { sourceCode } from './structures/sourceCode.js';
import { statusChange } from './structures/statusChange.js';
import { stop } from './structures/stop.js';

/** Every nested object of the format. */
export const structures: readonly StructureDefinition[] = [
  place,
  placeCode,
  stop,
  leg,
  borderCrossing,
  recruitment,
  exploitation,
  statusChange,
  sentence,
  money,
  period,
  absence,
  sourceCode,
  publisher,
  profileReference,
];
