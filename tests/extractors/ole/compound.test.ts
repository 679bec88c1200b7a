import { describe, expect, it } from '@jest/globals'
import { openCompound } from '../../../extractors/ole/compound.js'
import { writeCompound } from '../../../samples/generator/render/doc/compound.js'

const bytesOf = (length: number, seed: number): number[] =>
  Array.from({ length }, (_, index) => (index * 7 + seed) & 0xff)

const small = bytesOf(700, 1)
const large = bytesOf(70_000, 2)
const file = writeCompound(
  new Map([
    ['Small', small],
    ['Large', large],
    ['Next', bytesOf(10, 3)],
  ]),
)

/** A copy with a number of four bytes written over it. */
function changed(at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(file)
  new DataView(copy.buffer).setUint32(at, value, true)
  return copy
}

/** Where the allocation table stands: in the only sector that the header names. */
const table = 512 * (1 + new DataView(file.buffer).getUint32(0x4c, true))

describe('an OLE compound file', () => {
  it('gives its streams, small and large', () => {
    const compound = openCompound(file)
    expect([...compound.names].sort()).toEqual(['Large', 'Next', 'Small'])
    expect(compound.read('Small')).toEqual(Uint8Array.from(small))
    expect(compound.read('Large')).toEqual(Uint8Array.from(large))
    expect(compound.read('Other')).toBeUndefined()
  })

  it('whose chain of sectors loops is damaged', () => {
    expect(() => openCompound(changed(table, 0)).read('Large')).toThrow('E_CORRUPT: OLE chain')
  })

  it('whose chain leads out of the file is damaged', () => {
    expect(() => openCompound(changed(table, 60_000)).read('Large')).toThrow('E_CORRUPT: OLE chain')
  })

  it('whose directory loops is damaged', () => {
    const directory = new DataView(file.buffer).getUint32(0x30, true)
    expect(() => openCompound(changed(table + 4 * directory, directory))).toThrow(
      'E_CORRUPT: OLE chain',
    )
  })

  it('whose entries name one another in a circle is read once', () => {
    const directory = 512 * (1 + new DataView(file.buffer).getUint32(0x30, true))
    const circle = changed(directory + 3 * 128 + 72, 1)
    expect(openCompound(circle).names).toHaveLength(3)
  })

  it('of absurd sector sizes is damaged', () => {
    expect(() => openCompound(changed(0x1e, 0x0006001f))).toThrow('E_CORRUPT: OLE sectors of 2^31')
  })

  it('that claims a chain of tables without end is read all the same', () => {
    const endless = changed(0x44, 0)
    expect(openCompound(endless).read('Small')).toEqual(Uint8Array.from(small))
  })

  it.each([0, 8, 511, 512, 1000, 5000])('cut off after %d bytes is damaged', (length) => {
    const cut = () => openCompound(file.slice(0, length)).read('Large')
    expect(cut).toThrow('E_CORRUPT')
  })
})
