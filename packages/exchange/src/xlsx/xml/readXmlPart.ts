import { NjiaError } from '@njia/schema';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import type { ZipContainer } from '../zip/zipContainer.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { xmlEncoding } from './xmlEncoding.js';
import type { XmlHandler } from './xmlHandler.js';
import { XmlTokenizer } from './xmlTokenizer.js';

/**
 * Unpacks an XML part and tokenizes it on the way, so that it is never held whole.
 *
 * @param container - the workbook
 * @param entry - the part
 * @param handler - is told what the part holds
 * @param limits - limits in force
 * @throws NjiaError when the part is damaged, hostile or over a limit
 */
export function readXmlPart(
  container: ZipContainer,
  entry: ZipEntry,
  handler: XmlHandler,
  limits: Limits,
): void {
  const tokenizer = new XmlTokenizer(handler, limits);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  container.unpack(entry, (piece) => {
    if (piece.length === 0) return;
    decoder ??= new TextDecoder(xmlEncoding(piece), { fatal: true });
    tokenizer.read(decode(decoder, piece));
  });
  if (decoder !== undefined) tokenizer.read(decode(decoder));
  tokenizer.end();
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    if (error instanceof NjiaError) throw error;
    throw fileError('FILE-XML-BROKEN');
  }
}
