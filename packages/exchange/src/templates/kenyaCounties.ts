import { countyNames } from '../records/values/countyName.js';

/** Names of the counties of Kenya in alphabetical order, as a list to choose from. */
export const kenyaCounties: readonly string[] = /* @__PURE__ */ [...countyNames].sort((a, b) =>
  a < b ? -1 : 1,
);
