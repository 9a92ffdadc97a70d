export { findHtcdsCode, splitHtcdsCell } from './findHtcdsCode.js';
export { findHtcdsField } from './findHtcdsField.js';
export { htcds } from './generated/htcds.js';
export type { HtcdsRecord } from './generated/htcdsRecord.js';
export type {
  HtcdsCode,
  HtcdsDefect,
  HtcdsField,
  HtcdsKind,
  HtcdsStandard,
  HtcdsToolkitName,
} from './htcdsStandard.js';
