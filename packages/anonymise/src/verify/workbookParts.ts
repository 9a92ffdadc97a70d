/** A part of a workbook, unpacked. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Most bytes that a part may have unpacked. */
const MOST_BYTES = 1 << 30;

/**
 * Reads a zip container as strictly as a released workbook must be written: entries one after another, a directory that
 * repeats them, an end without a comment, and not one byte besides; no times, no extra fields, no attributes, names in
 * ASCII. Anything else could hold what no reader shows.
 *
 * @param bytes - the file
 * @returns the parts in their order; `undefined` for any other container
 */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: { at: number; name: string; packed: Uint8Array; unpacked: number }[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === 0x04034b50) {
    const nameLength = view.getUint16(at + 26, true);
    const packedLength = view.getUint32(at + 18, true);
    const start = at + 30 + nameLength;
    if (!hasCommonFields(view, at + 4) || start + packedLength > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 30, start));
    const packed = bytes.subarray(start, start + packedLength);
    entries.push({ at, name, packed, unpacked: view.getUint32(at + 22, true) });
    at = start + packedLength;
  }
  const directory = at;
  for (const entry of entries) {
    const { name } = entry;
    const isSame =
      at + 46 + name.length <= bytes.length &&
      view.getUint32(at, true) === 0x02014b50 &&
      view.getUint16(at + 4, true) === 20 &&
      // Version to name length, as before the entry itself.
      range(24).every((place) => bytes[at + 6 + place] === bytes[entry.at + 4 + place]) &&
      range(12).every((place) => bytes[at + 30 + place] === 0) &&
      view.getUint32(at + 42, true) === entry.at &&
      String.fromCharCode(...bytes.subarray(at + 46, at + 46 + name.length)) === name;
    if (!isSame) return undefined;
    at += 46 + name.length;
  }
  const ends =
    at + 22 === bytes.length &&
    view.getUint32(at, true) === 0x06054b50 &&
    view.getUint32(at + 4, true) === 0 &&
    view.getUint16(at + 8, true) === entries.length &&
    view.getUint16(at + 10, true) === entries.length &&
    view.getUint32(at + 12, true) === at - directory &&
    view.getUint32(at + 16, true) === directory &&
    view.getUint16(at + 20, true) === 0;
  if (!ends) return undefined;
  const parts = new Map<string, string>();
  for (const { at: from, name, packed, unpacked } of entries) {
    const content = await unpack(packed, unpacked);
    // A part must need its last byte: what follows the end of packed data is read by nobody.
    const needsAll = (await unpack(packed.subarray(0, -1), unpacked)) === undefined;
    if (content === undefined || !needsAll || parts.has(name)) return undefined;
    if (checksum(content) !== view.getUint32(from + 14, true)) return undefined;
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      parts.set(name, decoder.decode(content));
    } catch {
      return undefined;
    }
  }
  return parts;
}

/** Version 2.0, names in UTF-8, packed, the first moment that a container can tell, no extra field. */
function hasCommonFields(view: DataView, at: number): boolean {
  return (
    view.getUint16(at, true) === 20 &&
    view.getUint16(at + 2, true) === 0x0800 &&
    view.getUint16(at + 4, true) === 8 &&
    view.getUint32(at + 6, true) === 0x00210000 &&
    view.getUint32(at + 18, true) <= MOST_BYTES &&
    view.getUint16(at + 24, true) === 0
  );
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => place);
}

/** Unpacked bytes; `undefined` when they are broken or not as many as announced. */
async function unpack(packed: Uint8Array, length: number): Promise<Uint8Array | undefined> {
  const content = new Uint8Array(length);
  let filled = 0;
  try {
    const stream = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > length) {
        await reader.cancel();
        return undefined;
      }
      content.set(value, filled);
      filled += value.length;
    }
  } catch {
    return undefined;
  }
  return filled === length ? content : undefined;
}

/** CRC-32 of the zip format (polynomial EDB88320, reflected). */
function checksum(bytes: Uint8Array): number {
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] as number);
  return ~sum >>> 0;
}
