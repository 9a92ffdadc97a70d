import type { NjiaError } from '@njia/schema';
import { fileError } from './fileError.js';

const entryBytes = 128;
const nameBytes = 64;
const endOfChain = 0xfffffffa;

/**
 * Tells what an OLE2 compound file is, by the names in its directory: a password-protected workbook
 * of today (`EncryptedPackage`), or a workbook of the old format (`Workbook`, `Book`).
 *
 * Source: [MS-CFB] 2.2 (header), 2.6.1 (directory entry); [MS-OFFCRYPTO] 2.3.4.1.
 *
 * @param bytes - the file, which begins with the OLE2 signature
 * @returns the error that says which it is, to be thrown
 */
export function ole2Error(bytes: Uint8Array): NjiaError {
  const names = directoryNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo'))
    return fileError('FILE-ENCRYPTED');
  if (names.has('Workbook') || names.has('Book')) return fileError('FILE-XLS');
  return fileError('FILE-OLE2');
}

/** Names of the streams in the directory; as many as a sound file of any size could show. */
function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 2 ** shift;
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;
  let sector = view.getUint32(48, true);
  // The directory of a workbook has a handful of sectors; a chain that runs in circles ends here.
  for (let steps = 0; steps < 64 && sector < endOfChain; steps++) {
    const offset = offsetOf(sector);
    if (offset + sectorBytes > bytes.length) break;
    for (let entry = offset; entry < offset + sectorBytes; entry += entryBytes) {
      const length = Math.min(view.getUint16(entry + nameBytes, true), nameBytes) - 2;
      let name = '';
      for (let at = 0; at < length; at += 2) {
        name += String.fromCharCode(view.getUint16(entry + at, true));
      }
      names.add(name);
    }
    sector = nextSector(view, sector, sectorBytes);
  }
  return names;
}

/** Follows the allocation table, as far as the 109 table sectors named in the header reach. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return endOfChain;
  const table = view.getUint32(76 + index * 4, true);
  const offset = (table + 1) * sectorBytes + (sector % perSector) * 4;
  return offset + 4 > view.byteLength ? endOfChain : view.getUint32(offset, true);
}
