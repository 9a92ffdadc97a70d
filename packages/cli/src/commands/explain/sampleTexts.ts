/** Most differences that are shown one by one. */
const most = 6;

/**
 * Says how a sample that fails differs from one that passes: `legs[2].from: s1` against
 * `legs[2].from: s2`. Where they differ in too much, both are shown whole, as JSON.
 *
 * @param failing - Sample of a rule that fails.
 * @param passing - Sample that passes.
 * @returns A text for each.
 */
export function sampleTexts(failing: unknown, passing: unknown): readonly [string, string] {
  const [fails, passes] = [new Map(leaves(failing, '')), new Map(leaves(passing, ''))];
  const names = [...new Set([...passes.keys(), ...fails.keys()])].filter(
    (name) => fails.get(name) !== passes.get(name),
  );
  if (names.length === 0 || names.length > most || names.includes(''))
    return [JSON.stringify(failing), JSON.stringify(passing)];
  const text = (values: ReadonlyMap<string, string>) =>
    names.map((name) => `${name}: ${values.get(name) ?? '-'}`).join(', ');
  return [text(fails), text(passes)];
}

function leaves(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [[path, typeof value === 'string' ? value : JSON.stringify(value ?? null)]];
  if (Array.isArray(value))
    return value.flatMap((item, index) => leaves(item, `${path}[${index + 1}]`));
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, path === '' ? name : `${path}.${name}`),
  );
}
