import {
  validateRecords,
  type Issue,
  type TableName,
  type ValidateRecordsOptions,
} from '@njia/schema';
import { RecordChannel } from './recordChannel.js';

interface TableStream {
  readonly channel: RecordChannel;
  readonly done: Promise<unknown>;
  count: number;
}

/** Validates the records of all tables of a stream, each table by its own walk. */
export class StreamValidation {
  readonly #streams = new Map<string, TableStream>();
  readonly #options: ValidateRecordsOptions;

  /**
   * Begins.
   *
   * @param options - Profile, rules, day.
   * @param onIssue - Takes each finding; its path counts records from the beginning of the stream.
   */
  constructor(options: ValidateRecordsOptions, onIssue: (issue: Issue) => void) {
    this.#options = { ...options, samples: Number.MAX_SAFE_INTEGER, onIssue };
  }

  /** Number of records of a table so far. */
  count(table: string): number {
    return this.#streams.get(table)?.count ?? 0;
  }

  /**
   * Validates the next records of a table; all findings about them have been given when it is done.
   *
   * @param table - Table of the format.
   * @param records - Records in order.
   */
  async add(table: TableName, records: readonly unknown[]): Promise<void> {
    let stream = this.#streams.get(table);
    if (stream === undefined) {
      const channel = new RecordChannel();
      stream = { channel, done: validateRecords(table, channel, this.#options), count: 0 };
      // A failure reaches `finish`; it must not count as unhandled before.
      stream.done.catch(() => undefined);
      this.#streams.set(table, stream);
    }
    stream.count += records.length;
    await Promise.race([stream.channel.push(records), stream.done]);
  }

  /** Ends; throws what a walk threw. */
  async finish(): Promise<void> {
    for (const { channel, done } of this.#streams.values()) {
      channel.end();
      await done;
    }
  }
}
