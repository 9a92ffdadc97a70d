import type { XmlHandler } from '../xml/xmlHandler.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';

/** A link from one part of a package to another. */
export interface Relationship {
  /** Id within the part that links. */
  readonly id: string;
  /** Last step of the type, such as `worksheet`: the same in both editions of the standard. */
  readonly type: string;
  /** Name of the part it leads to; empty when it leads outside. */
  readonly target: string;
  /** Whether it leads out of the file. Such links are never followed. */
  readonly external: boolean;
}

/** Collects the links of a `.rels` part. Source: ECMA-376-2, 6.5. */
export class RelationshipsHandler implements XmlHandler {
  /** Links found. */
  readonly found: Relationship[] = [];
  readonly #folder: string;

  /**
   * Begins one `.rels` part.
   *
   * @param part - name of the part that links
   */
  constructor(part: string) {
    this.#folder = part.slice(0, part.lastIndexOf('/') + 1);
  }

  open(name: string, tag: string): void {
    if (name !== 'Relationship') return;
    const type = xmlAttribute(tag, 'Type') ?? '';
    const external = xmlAttribute(tag, 'TargetMode') === 'External';
    this.found.push({
      id: xmlAttribute(tag, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? '' : resolvePart(this.#folder, xmlAttribute(tag, 'Target') ?? ''),
      external,
    });
  }

  close(): void {
    // Only start tags matter.
  }

  text(): void {
    // There is no text.
  }
}

/** Resolves a target against the folder of the part that links. */
function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Names the part that holds the links of another.
 *
 * @param part - name of a part; empty for the package itself
 * @returns name of its `.rels` part
 */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
