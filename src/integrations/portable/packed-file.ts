import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file as a zip has it. */
export interface PackedFile {
  /** Bytes, unpacked. */
  size: number;
  /** CRC-32 of the bytes, unpacked. */
  crc: number;
  /** The bytes as DEFLATE (RFC 1951) presses them. */
  deflated: Uint8Array<ArrayBuffer>;
}

/** Presses a file. Node's zlib takes a quarter of the time of the same in JavaScript. */
export const packFile = (bytes: Uint8Array): PackedFile => ({
  size: bytes.length,
  crc: crc32(bytes),
  deflated: new Uint8Array(deflateRawSync(bytes)),
});

/** The bytes of a file that was pressed. */
export const unpackFile = ({ deflated }: PackedFile): Uint8Array => inflateRawSync(deflated);
