import { ExtractError } from '../extract-error.js'
import type { Binary } from './binary.js'

/** How every OLE compound file begins ([MS-CFB] 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether bytes begin as an OLE compound file does. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** The header of a compound file. Sectors are counted from the one after the header. */
export interface Header {
  /** Bytes of a sector. */
  readonly sectorSize: number
  /** Bytes of a sector of the stream that holds the small streams. */
  readonly miniSectorSize: number
  /** Streams of fewer bytes stand among the small ones. */
  readonly miniCutoff: number
  readonly directoryStart: number
  readonly miniTableStart: number
  /** The first sectors of the allocation table, and the chain that names the others. */
  readonly tableSectors: readonly number[]
  readonly moreTableSectors: number
}

const TABLE_SECTORS_IN_HEADER = 109

/** @throws ExtractError `E_CORRUPT` */
export function readHeader(file: Binary): Header {
  const shift = file.u16(0x1e)
  const miniShift = file.u16(0x20)
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) {
    throw new ExtractError('E_CORRUPT', `OLE sectors of 2^${shift} and 2^${miniShift} bytes`)
  }
  return {
    sectorSize: 2 ** shift,
    miniSectorSize: 2 ** miniShift,
    miniCutoff: file.u32(0x38),
    directoryStart: file.u32(0x30),
    miniTableStart: file.u32(0x3c),
    tableSectors: Array.from({ length: TABLE_SECTORS_IN_HEADER }, (_, index) =>
      file.u32(0x4c + 4 * index),
    ),
    moreTableSectors: file.u32(0x44),
  }
}
