import type { XmlHandler } from '../xml/xmlHandler.js';

const naming = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company']);

/** Notices that document properties name someone, without keeping the name. */
export class AuthorHandler implements XmlHandler {
  /** Whether someone is named. */
  found = false;
  #inside = false;

  open(name: string): void {
    this.#inside = naming.has(name);
  }

  close(): void {
    this.#inside = false;
  }

  text(text: string): void {
    if (this.#inside && text.trim() !== '') this.found = true;
  }
}
