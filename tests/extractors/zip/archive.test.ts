import { describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { ExtractError } from '../../../extractors/extract-error.js'
import { isZip, openArchive } from '../../../extractors/zip/archive.js'

const text = strToU8('甲乙丙丁'.repeat(100))

function failure(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof ExtractError) return error.message
    throw error
  }
  return 'none'
}

/** The bytes with the little-endian 32-bit value at the first place after a signature changed. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  let at = 0
  while (view.getUint32(at, true) !== signature) at += 1
  view.setUint32(at + offset, value, true)
  return copy
}

const ENTRY = 0x02014b50

describe('an archive', () => {
  const bytes = zipSync({ 'a/B.xml': text, stored: [text, { level: 0 }] })

  it('gives its entries one by one, whatever the case of their names', () => {
    const archive = openArchive(bytes, 10_000)
    expect(archive.names).toEqual(['a/B.xml', 'stored'])
    expect(archive.read('A/b.XML')).toEqual(text)
    expect(archive.read('stored')).toHaveLength(text.length)
    expect(archive.read('c')).toBeUndefined()
  })

  it('reads names with backslashes', () => {
    expect(openArchive(zipSync({ 'a\\b': text }), 10_000).read('a/b')).toEqual(text)
  })

  it('stops at its bound, which holds for all entries together', () => {
    const archive = openArchive(bytes, text.length + 1)
    archive.read('a/B.xml')
    expect(failure(() => archive.read('stored'))).toBe('E_LIMIT: stored unpacked')
    expect(failure(() => openArchive(bytes, 100).read('a/B.xml'))).toBe('E_LIMIT: a/B.xml unpacked')
  })

  it('stops at data that shrink more than any text, though the bound would allow them', () => {
    const bomb = zipSync({ bomb: new Uint8Array(8 * 2 ** 20) })
    expect(failure(() => openArchive(bomb, 2 ** 30).read('bomb'))).toBe('E_LIMIT: bomb unpacked')
  })

  it.each([
    ['a declared size that is not true', ENTRY, 24, 5, 'E_CORRUPT: a/B.xml'],
    ['a checksum that does not fit', ENTRY, 16, 5, 'E_CORRUPT: a/B.xml'],
    ['an unknown compression', ENTRY, 8, 99 << 16, 'E_CORRUPT: a/B.xml: compression method 99'],
    ['an encrypted entry', ENTRY, 8, (8 << 16) + 1, 'E_ENCRYPTED: a/B.xml'],
    ['data beyond the file', ENTRY, 20, 1_000_000, 'E_CORRUPT: ZIP directory'],
    ['an offset to nowhere', ENTRY, 42, 7, 'E_CORRUPT: ZIP directory'],
  ])('refuses %s', (_, signature, offset, value, expected) => {
    const archive = openArchive(patched(bytes, signature, offset, value), 10_000)
    expect(failure(() => archive.read('a/B.xml'))).toBe(expected)
  })

  it('refuses a file cut short and a directory that is none', () => {
    const cut = bytes.subarray(0, bytes.length - 1)
    expect(failure(() => openArchive(cut, 10_000))).toBe('E_CORRUPT: ZIP directory')
    expect(failure(() => openArchive(patched(bytes, ENTRY, 0, 0), 10_000))).toBe(
      'E_CORRUPT: ZIP directory',
    )
    expect(failure(() => openArchive(new Uint8Array(3), 10_000))).toBe('E_CORRUPT: ZIP directory')
  })

  it('is known by its first bytes', () => {
    expect(isZip(bytes)).toBe(true)
    expect(isZip(text)).toBe(false)
  })
})
