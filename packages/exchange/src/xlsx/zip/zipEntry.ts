/** One entry of a zip container, as its central directory describes it and its own header agrees. */
export interface ZipEntry {
  /** Name, with `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
  /** Bytes packed. */
  readonly packedBytes: number;
  /** Bytes unpacked, as stated; only believed after counting. */
  readonly unpackedBytes: number;
  /** Offset of the packed bytes in the file. */
  readonly offset: number;
  /** Offset of the entry's own header in the file. */
  readonly headerOffset: number;
}
