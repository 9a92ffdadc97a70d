export { AnonymiseError } from './error/misuse.js';
export type { AnonymiseErrorCode } from './error/misuse.js';
export type { AnonymiseIssue } from './error/AnonymiseIssue.js';
export * from './hierarchy/index.js';
export * from './policy/index.js';
export * from './table/index.js';
