export { checkHierarchySpec } from './checkHierarchySpec.js';
export { compileHierarchy } from './compileHierarchy.js';
export type { HierarchyReading } from './compileHierarchy.js';
export type { Hierarchy } from './Hierarchy.js';
export type { Ladder } from './Ladder.js';
export { ladderOf } from './ladderOf.js';
