import type { ResultNote } from '../results/ResultNote.js';

/**
 * Remarks as they may leave the office: how many persons' records contradict each other is a count of persons, and goes.
 *
 * @param notes - The remarks of a table.
 */
export const publicNotes = (notes: readonly ResultNote[]): readonly ResultNote[] =>
  notes.map((note) => {
    const { persons: _, ...params } = note.params;
    return { ...note, params };
  });
