import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { readXmlPart } from '../xml/readXmlPart.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import type { ZipContainer } from '../zip/zipContainer.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { AuthorHandler } from './authorHandler.js';
import { RelationshipsHandler, relationshipsPart } from './relationships.js';
import type { Relationship } from './relationships.js';

/** Finds and reads the parts of a workbook. Names of parts are equal without regard to case. */
export class WorkbookParts {
  /** Name of the main part. */
  readonly workbook: string;
  readonly #container: ZipContainer;
  readonly #limits: Limits;
  readonly #entries = new Map<string, ZipEntry>();

  /**
   * Finds the main part.
   *
   * @param container - the zip container
   * @param limits - limits in force
   * @throws NjiaError when the container holds no workbook, with a code that says what it is
   */
  constructor(container: ZipContainer, limits: Limits) {
    this.#container = container;
    this.#limits = limits;
    for (const [name, entry] of container.entries) this.#entries.set(name.toLowerCase(), entry);
    const main = this.relationships('').find(({ type }) => type === 'officeDocument');
    this.workbook = main?.target ?? 'xl/workbook.xml';
    if (this.workbook.toLowerCase().endsWith('.bin')) throw fileError('FILE-XLSB');
    if (!/^xl\/|workbook/iu.test(this.workbook) || !this.has(this.workbook)) {
      if (this.has('mimetype') && this.has('content.xml')) throw fileError('FILE-ODS');
      throw fileError(
        main?.target === undefined ? 'FILE-ZIP-NOT-WORKBOOK' : 'FILE-WORKBOOK-BROKEN',
      );
    }
  }

  /**
   * Whether a part is there.
   *
   * @param name - name of the part
   * @returns whether it is
   */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * Whether any part's name begins so.
   *
   * @param prefix - beginning, in lower case
   * @returns whether there is one
   */
  startsWith(prefix: string): boolean {
    return [...this.#entries.keys()].some((name) => name.startsWith(prefix));
  }

  /**
   * Reads a part that must be there.
   *
   * @param name - name of the part
   * @param handler - is told what it holds
   * @throws NjiaError `FILE-WORKBOOK-BROKEN` when it is not there
   */
  read(name: string, handler: XmlHandler): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw fileError('FILE-WORKBOOK-BROKEN');
    readXmlPart(this.#container, entry, handler, this.#limits);
  }

  /**
   * Reads a part if it is there.
   *
   * @param name - name of the part
   * @param handler - is told what it holds
   */
  readIfPresent(name: string | undefined, handler: XmlHandler): void {
    if (name !== undefined && this.has(name)) this.read(name, handler);
  }

  /**
   * Reads the links of a part.
   *
   * @param part - name of the part; empty for the package
   * @returns its links, none when it has no `.rels` part
   */
  relationships(part: string): readonly Relationship[] {
    const handler = new RelationshipsHandler(part);
    this.readIfPresent(relationshipsPart(part), handler);
    return handler.found;
  }

  /**
   * Whether the document properties name an author, last editor, manager or company.
   *
   * @returns whether they do; the names are not kept
   */
  hasAuthor(): boolean {
    const handler = new AuthorHandler();
    this.readIfPresent('docProps/core.xml', handler);
    this.readIfPresent('docProps/app.xml', handler);
    return handler.found;
  }
}
