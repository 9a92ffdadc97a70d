import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Dialect } from '../dialect.js';

/** Anything else, read through a mapping. */
export const generic: Dialect = {
  id: 'generic',
  cannotCarry: [],
  recognise: () => 0,
  read: (_source, options) => {
    const builder = new ReadingBuilder('generic', options);
    builder.log.add('DIALECT-UNKNOWN', {});
    return builder.build();
  },
};
