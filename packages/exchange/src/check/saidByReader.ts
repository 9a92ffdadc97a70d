import type { Issue } from '@njia/schema';

/**
 * Knows against which records a reader raised an error. A value that it could not read is said in its
 * cell; the record, which keeps the words of that value, need not be blamed for it a second time.
 */
export class SaidByReader {
  readonly #records = new Set<string>();

  /**
   * Remembers a finding of a reader.
   *
   * @param issue - The finding, with the path of its record.
   */
  note({ path, severity }: Issue): void {
    if (severity === 'error') this.#records.add(recordOf(path));
  }

  /**
   * Whether a finding about a record repeats what a reader said.
   *
   * @param issue - The finding.
   */
  covers({ rule, path }: Issue): boolean {
    return rule === 'VALUE-NOT-READ' && this.#records.has(recordOf(path));
  }

  /** Forgets all, for the next part of a stream. */
  clear(): void {
    this.#records.clear();
  }
}

function recordOf(path: string): string {
  return path.split('/', 3).join('/');
}
