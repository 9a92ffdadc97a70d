/** Parts of a workbook that carry data or machinery nobody sees, by the beginning of their name. */
export const hiddenParts: readonly (readonly [prefix: string, kind: string])[] = [
  ['xl/pivotcache/pivotcacherecords', 'pivot-cache'],
  ['xl/revisions/', 'change-history'],
  ['xl/embeddings/', 'embedded-files'],
  ['xl/media/', 'pictures'],
  ['xl/connections.xml', 'connections'],
  ['customxml/item', 'custom-xml'],
  ['xl/persons/', 'persons'],
];
