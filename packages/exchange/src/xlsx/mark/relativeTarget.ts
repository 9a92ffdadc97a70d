/**
 * Names a part as seen from the folder of another. Links could name it absolutely, but some programs
 * follow only relative ones.
 *
 * @param from - name of the part that links
 * @param to - name of the other part
 * @returns relative target, such as `../comments1.xml`
 */
export function relativeTarget(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared])
    shared++;
  return [...folder.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
