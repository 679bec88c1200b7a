import { ExtractError } from '../extract-error.js'
import { Binary } from './binary.js'
import type { Header } from './header.js'

/** Greater numbers are no sectors but marks: end of a chain, free, part of a table ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa

/** Chains of sectors, each of which the allocation table links to its next. */
export interface Chains {
  /**
   * The bytes of the chain that begins at a sector, at most `size` of them.
   * @throws ExtractError `E_CORRUPT` for a chain that loops or leaves the file.
   */
  read(start: number, size?: number): Uint8Array
}

/** The chains of the file's own sectors. */
export function fileChains(file: Binary, header: Header): Chains {
  const { sectorSize } = header
  const count = Math.ceil(file.length / sectorSize) - 1
  const sectorAt = (sector: number): Uint8Array => {
    if (sector >= count) throw new ExtractError('E_CORRUPT', `OLE sector ${sector} of ${count}`)
    return file.bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
  }
  const table = allocationTable(header, count, sectorAt)
  return chainsOver(table, { count, sectorSize, sectorAt })
}

/** The chains of the small sectors, which stand in a stream of their own. */
export function miniChains(table: Binary, stream: Uint8Array, { miniSectorSize }: Header): Chains {
  const count = Math.ceil(stream.length / miniSectorSize)
  const sectorAt = (sector: number): Uint8Array =>
    stream.subarray(sector * miniSectorSize, (sector + 1) * miniSectorSize)
  return chainsOver(table, { count, sectorSize: miniSectorSize, sectorAt })
}

interface Sectors {
  readonly count: number
  readonly sectorSize: number
  readonly sectorAt: (sector: number) => Uint8Array
}

function chainsOver(table: Binary, { count, sectorSize, sectorAt }: Sectors): Chains {
  return {
    read(start, size = Infinity) {
      const most = Math.ceil(size / sectorSize)
      const chain = new Set<number>()
      for (let sector = start; sector < LAST_SECTOR && chain.size < most;) {
        if (sector >= count || chain.has(sector)) {
          throw new ExtractError('E_CORRUPT', `OLE chain at sector ${sector} of ${count}`)
        }
        chain.add(sector)
        sector = table.u32(4 * sector)
      }
      return new Uint8Array(Buffer.concat(Array.from(chain, sectorAt))).subarray(0, size)
    },
  }
}

/** The links from each sector to the next, of as many sectors as the file has. */
function allocationTable(
  header: Header,
  count: number,
  sectorAt: (sector: number) => Uint8Array,
): Binary {
  const wanted = Math.ceil((count * 4) / header.sectorSize)
  const named = [...header.tableSectors]
  let more = header.moreTableSectors
  for (let step = 0; more < LAST_SECTOR && named.length < wanted && step < count; step += 1) {
    const sector = new Binary(sectorAt(more))
    for (let at = 0; at < header.sectorSize - 4; at += 4) named.push(sector.u32(at))
    more = sector.u32(header.sectorSize - 4)
  }
  const sectors = named.slice(0, wanted).filter((sector) => sector < LAST_SECTOR)
  return new Binary(new Uint8Array(Buffer.concat(sectors.map(sectorAt))))
}
