/** `transport_mode` or `journey` as a type name: `TransportMode`, `Journey`. */
export function typeName(id: string): string {
  const camel = propertyName(id);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `transport_mode` as a variable or file name: `transportMode`. */
export function propertyName(id: string): string {
  return id.replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The constant that holds the codes of a list: `transportModeList`. */
export function listName(id: string): string {
  return `${propertyName(id)}List`;
}

/** A text as TypeScript source, in single quotes. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&').replace(/\n/gu, '\\n')}'`;
}
