/** Whether a version lies after another; parts that are no numbers count as 0. */
export function isNewerVersion(version: string, known: string): boolean {
  const left = version.split('.').map(toNumber);
  const right = known.split('.').map(toNumber);
  for (let part = 0; part < 3; part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function toNumber(part: string): number {
  return /^\d{1,9}$/u.test(part) ? Number(part) : 0;
}
