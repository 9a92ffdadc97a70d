/** Least and greatest completed years of each age band of the list `age_band`. */
export const ageBandLimits: ReadonlyMap<string, readonly [number, number]> =
  /* @__PURE__ */ new Map([
    ['0-8', [0, 8]],
    ['9-17', [9, 17]],
    ['18-20', [18, 20]],
    ['21-23', [21, 23]],
    ['24-26', [24, 26]],
    ['27-29', [27, 29]],
    ['30-38', [30, 38]],
    ['39-47', [39, 47]],
    ['48+', [48, Infinity]],
  ]);
