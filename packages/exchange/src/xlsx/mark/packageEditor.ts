import { fileError } from '../../tables/fileError.js';
import { escapeXml } from '../xml/escapeXml.js';
import { xmlEncoding } from '../xml/xmlEncoding.js';
import { relationshipsPart } from '../read/relationships.js';
import type { ZipContainer } from '../zip/zipContainer.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { writeZip } from '../zip/writeZip.js';
import type { ZipPart } from '../zip/writeZip.js';
import { insertAtEndOf } from './insertAtEndOf.js';
import { relativeTarget } from './relativeTarget.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Changes a few parts of a package; all others are taken over as they are, packed. */
export class PackageEditor {
  readonly #container: ZipContainer;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #changed = new Map<string, { readonly name: string; readonly text: string }>();

  /**
   * Begins with nothing changed.
   *
   * @param container - the package
   */
  constructor(container: ZipContainer) {
    this.#container = container;
    for (const [name, entry] of container.entries) this.#entries.set(name.toLowerCase(), entry);
  }

  /**
   * Whether a part is there.
   *
   * @param name - name of the part
   * @returns whether it is, or was added
   */
  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.#entries.has(key) || this.#changed.has(key);
  }

  /**
   * Reads a part as it is now.
   *
   * @param name - name of the part
   * @returns its text, without mark and XML declaration
   * @throws NjiaError `FILE-WORKBOOK-BROKEN` when it is not there
   */
  text(name: string): string {
    const key = name.toLowerCase();
    const changed = this.#changed.get(key);
    if (changed !== undefined) return changed.text;
    const entry = this.#entries.get(key);
    if (entry === undefined) throw fileError('FILE-WORKBOOK-BROKEN');
    const bytes = this.#container.unpackWhole(entry);
    const text = new TextDecoder(xmlEncoding(bytes)).decode(bytes);
    return text.startsWith('<?xml') ? text.slice(text.indexOf('?>') + 2) : text;
  }

  /**
   * Replaces or adds a part.
   *
   * @param name - name of the part
   * @param text - its text, without XML declaration
   */
  set(name: string, text: string): void {
    const key = name.toLowerCase();
    this.#changed.set(key, { name: this.#entries.get(key)?.name ?? name, text });
  }

  /**
   * Finds a name that no part has.
   *
   * @param start - beginning of the name
   * @param end - end of the name
   * @returns the name, with a number between
   */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  /**
   * Links a part to another.
   *
   * @param part - the part that links
   * @param type - last step of the type, such as `comments`
   * @param target - name of the other part
   * @returns id of the link
   */
  link(part: string, type: string, target: string): string {
    const links = relationshipsPart(part);
    const text = this.has(links)
      ? this.text(links)
      : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    let number = 1;
    while (text.includes(`"rIdNjia${number}"`) || text.includes(`'rIdNjia${number}'`)) number++;
    const id = `rIdNjia${number}`;
    this.set(
      links,
      insertAtEndOf(
        text,
        'Relationships',
        (prefix) =>
          `<${prefix}Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${escapeXml(relativeTarget(part, target))}"/>`,
      ),
    );
    return id;
  }

  /**
   * Says in the list of content types what an added part is.
   *
   * @param part - name of the part
   * @param type - its content type
   */
  declareType(part: string, type: string): void {
    this.#addType(
      (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    );
  }

  /**
   * Says in the list of content types what files with an ending are, unless it is there.
   *
   * @param extension - the ending, lower case, without a dot
   * @param type - the content type
   */
  declareExtension(extension: string, type: string): void {
    const present = this.text('[Content_Types].xml').toLowerCase();
    if (
      present.includes(`extension="${extension}"`) ||
      present.includes(`extension='${extension}'`)
    )
      return;
    this.#addType((prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
  }

  #addType(make: (prefix: string) => string): void {
    this.set('[Content_Types].xml', insertAtEndOf(this.text('[Content_Types].xml'), 'Types', make));
  }

  /**
   * Writes the package: changed parts in their old places, added ones at the end.
   *
   * @returns the file; the same changes to the same file give the same bytes
   */
  write(): Uint8Array {
    const encoder = new TextEncoder();
    const parts: ZipPart[] = [];
    const added = new Map(this.#changed);
    for (const [key, entry] of this.#entries) {
      const changed = this.#changed.get(key);
      added.delete(key);
      if (changed === undefined) parts.push(this.#container.packedPart(entry));
      else
        parts.push({
          name: entry.name,
          content: encoder.encode(declared(entry.name, changed.text)),
        });
    }
    for (const { name, text } of added.values()) {
      parts.push({ name, content: encoder.encode(declared(name, text)) });
    }
    return writeZip(parts);
  }
}

/** VML drawings have no XML declaration: Excel reads them by an old parser of its own. */
function declared(name: string, text: string): string {
  return name.toLowerCase().endsWith('.vml') ? text : declaration + text;
}
