import type { Framework } from './Framework.js';
import { kenya2008, kenya2013, kenya2022 } from './kenya.js';
import { njiaCore } from './njiaCore.js';
import { sdg1622 } from './sdg1622.js';

/** The frameworks that are shipped, newest plan first. */
export const frameworks: readonly Framework[] = [
  kenya2022,
  kenya2013,
  kenya2008,
  sdg1622,
  njiaCore,
];
