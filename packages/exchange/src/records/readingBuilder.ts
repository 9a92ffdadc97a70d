import { standardVersion } from '@njia/schema';
import type { ReadOptions } from '../dialects/dialect.js';
import type { AssembledRecord } from './drafts/assembleJourney.js';
import { Path } from './drafts/path.js';
import { RecordDraft } from './drafts/recordDraft.js';
import type { Reading } from './reading.js';
import { ReadingLog } from './readingLog.js';
import { foldText } from './values/foldText.js';
import { Trail } from './trail.js';

/** Fields that name an organisation. */
const entityFields = ['reportedBy', 'provider', 'referredBy'];

const identifier = /^[\w.:/-]{1,128}$/u;

/** Collects the records of a source and makes the reading of them. */
export class ReadingBuilder {
  /** Takes findings, evidence and skipped rows. */
  readonly log: ReadingLog;
  readonly #dialect: string;
  readonly #profile: string | undefined;
  readonly #tables = new Map<string, Record<string, unknown>[]>();
  readonly #trail = new Trail();
  readonly #entities = new Map<string, string>();

  /**
   * Starts the reading of one source.
   *
   * @param dialect - Id of the dialect.
   * @param options - How the source is read.
   */
  constructor(dialect: string, options: ReadOptions) {
    this.#dialect = dialect;
    this.#profile = options.profile;
    this.log = new ReadingLog(options.file);
  }

  /**
   * Adds records. Names of organisations become reporting entities, and the records point to them.
   *
   * @param assembled - Records with their tables.
   */
  add(assembled: readonly AssembledRecord[]): void {
    for (const { table, record, trail } of assembled) {
      for (const field of entityFields) {
        const name = record[field];
        if (typeof name === 'string' && !this.#entities.has(name) && !identifier.test(name))
          this.#addEntity(name, trail.positions[0] ?? {});
        if (typeof name === 'string') record[field] = this.#entities.get(foldText(name)) ?? name;
      }
      this.#push(table, record);
      this.#trail.add(table, trail);
    }
  }

  /** Number of records so far. */
  get size(): number {
    return [...this.#tables.values()].reduce((sum, list) => sum + list.length, 0);
  }

  /** Makes the reading. */
  build(): Reading {
    return {
      dialect: this.#dialect,
      evidence: this.log.evidence,
      dataset: {
        standard: 'njia',
        version: standardVersion,
        ...(this.#profile === undefined || this.#profile === 'core'
          ? {}
          : { profile: { id: this.#profile } }),
        sensitivity: 'identified',
        ...Object.fromEntries(this.#tables),
      },
      sourceMap: this.#trail,
      issues: this.log.issues,
      skipped: this.log.skipped,
      unread: this.log.unread,
    };
  }

  #addEntity(name: string, position: { row?: number | undefined }): void {
    const key = foldText(name);
    if (this.#entities.has(key)) return;
    const id = `org-${this.#entities.size + 1}`;
    this.#entities.set(key, id);
    const draft = new RecordDraft(position);
    draft.set(Path.of('id'), id, position);
    draft.set(Path.of('name'), name, position);
    const { record, trail } = draft.finish('reportingEntity');
    this.#push('reportingEntities', record);
    this.#trail.add('reportingEntities', trail);
  }

  #push(table: string, record: Record<string, unknown>): void {
    const list = this.#tables.get(table);
    if (list === undefined) this.#tables.set(table, [record]);
    else list.push(record);
  }
}
