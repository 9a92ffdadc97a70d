const letterBefore = /[\p{L}\p{N}_.%+-]$/u;
const domainAfter = /^[\p{L}\p{N}-]{1,63}\.\p{L}{2}/u;

/** Whether a text holds an e-mail address: looks around each `@`, so it runs in linear time. */
export function holdsEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    if (letterBefore.test(before) && domainAfter.test(text.slice(at + 1, at + 67))) return true;
  }
  return false;
}
