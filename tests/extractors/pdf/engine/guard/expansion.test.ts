import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import { defaultLimits } from '../../../../../extractors/extractor.js'
import { refuseHostile } from '../../../../../extractors/pdf/engine/guard/index.js'
import { latin1 } from '../../../../../extractors/pdf/engine/latin1.js'
import { file, stream } from './files.js'

const spaces = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '))

/** A file whose page's content is the stream. */
const withContent = (entries: string, content: Uint8Array) =>
  file('<<>>', { 4: stream(entries, content) })

const refuse =
  (bytes: Uint8Array, unpackedBytes = 32 * 2 ** 20) =>
  () => {
    refuseHostile(latin1(bytes), { ...defaultLimits, unpackedBytes })
  }

describe('what streams unpack to', () => {
  it('is refused beyond the limit, in one stream or packed twice', () => {
    expect(refuse(withContent('/Filter/FlateDecode', spaces(33)))).toThrow(
      'E_LIMIT: content unpacked',
    )
    const twice = deflateSync(spaces(33))
    expect(refuse(withContent('/Filter[/FlateDecode/Fl]', twice))).toThrow('E_LIMIT')
  })

  it('is refused where many streams together exceed the limit', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [10 + at, stream('/Filter/FlateDecode', spaces(1))]),
    )
    expect(refuse(file('<<>>', many))).toThrow('E_LIMIT: content unpacked')
    expect(refuse(file('<<>>', many), 64 * 2 ** 20)).not.toThrow()
  })

  it('is refused although the stream is damaged at its end or says to be a picture', () => {
    const damaged = spaces(33)
    damaged.fill(0, damaged.length - 4)
    expect(refuse(withContent('/Filter/FlateDecode', damaged))).toThrow('E_LIMIT')
    expect(refuse(withContent('/Subtype/Image/Filter/FlateDecode', spaces(33)))).toThrow('E_LIMIT')
  })

  it('is no concern of pictures, which are not unpacked, nor of what packs well for a reason', () => {
    const picture = stream('/Subtype/Image/Width 9/Height 9/Filter/FlateDecode', spaces(33))
    expect(refuse(file('<<>>', { 9: picture }))).not.toThrow()
    const noise = Array.from({ length: 200_000 }, (_, at) => Math.sin(at).toString(36)).join('')
    expect(refuse(withContent('/Filter/FlateDecode', deflateSync(noise)))).not.toThrow()
  })

  it('is refused where a page has a picture for its content', () => {
    const entries = '/Subtype/Image/Width 99999/Height 99999/Filter/JBIG2Decode'
    const bytes = withContent(entries, new Uint8Array(9))
    expect(refuse(bytes)).toThrow('E_LIMIT: content packed as a picture')
  })
})
