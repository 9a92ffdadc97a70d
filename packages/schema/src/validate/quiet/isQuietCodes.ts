/** Codes that may contradict others beside them. */
const loners: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'unknown',
  'alone',
  'none',
  'not_required_child',
]);

/** Whether a list of codes surely neither repeats nor contradicts itself. */
export function isQuietCodes(codes: readonly string[]): boolean {
  if (codes.length < 2) return true;
  for (let index = 0; index < codes.length; index += 1) {
    if (loners.has(codes[index]!) || codes.indexOf(codes[index]!) < index) return false;
  }
  return true;
}
