import type { LayoutTable } from '../layout/RelationalLayout.js';

/** How the rows of a frame are found from a frame around it. */
export interface FrameLink {
  /** The frame whose rows lead to these. */
  readonly target: Frame;
  /** Relation of pairs (`key` of the target, `row` of this frame); absent if the rows themselves name their parent. */
  readonly pairs: string | undefined;
}

/** A record at hand while a condition is compiled: the record of the population, or one found by a link or in a list. */
export interface Frame {
  /** Name of its relation in the selections. */
  readonly alias: string;
  /** Its table. */
  readonly table: LayoutTable;
  /** How many frames are around it. */
  readonly depth: number;
  /** How it is found; absent for the outermost. */
  readonly link: FrameLink | undefined;
}

/** The frames around and including the one at hand, outermost first. */
export type Frames = readonly Frame[];
