const placeholder = /\{(\w{1,40})\}/gu;

/** Puts params into the `{name}` places of a template; a place without a param stays as it is. */
export function fillTemplate(
  template: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return template.replaceAll(placeholder, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
