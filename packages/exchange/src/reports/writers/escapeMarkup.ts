const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text inert in XML and HTML, in content and in attribute values; control characters go. */
export function escapeMarkup(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these characters.
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character]!);
}
