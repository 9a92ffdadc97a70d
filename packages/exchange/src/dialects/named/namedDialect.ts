import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Source } from '../../tables/source.js';
import type { Dialect } from '../dialect.js';

/**
 * A dialect that is recognised and named, not read: the reading holds no records and says so.
 *
 * @param id - Id of the dialect.
 * @param fits - Whether a source has its signature.
 * @param cannotCarry - What it cannot carry.
 */
export function namedDialect(
  id: string,
  fits: (source: Source) => boolean,
  cannotCarry: readonly string[],
): Dialect {
  return {
    id,
    cannotCarry,
    recognise: (source) => (fits(source) ? 1 : 0),
    read: (_source, options) => {
      const builder = new ReadingBuilder(id, options);
      builder.log.note('named.recognised', { dialect: id });
      builder.log.add('DIALECT-NOT-READ', {}, { params: { dialect: id } });
      return builder.build();
    },
  };
}
