import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, it, jest } from '@jest/globals'
import { archiveLimits } from '../../../src/run/archives/index.js'
import { madeZip, type MadeMember } from './made-zip.js'
import { opened } from './opened.js'

/** One test goes through a hundred thousand members, on a machine that may have much else to do. */
jest.setTimeout(60_000)

/** 年报.html in GB18030. */
const GBK = Uint8Array.from([0xc4, 0xea, 0xb1, 0xa8, ...Buffer.from('.html')])

const zipped = (...members: readonly MadeMember[]) => opened('a.zip', madeZip(members))

describe('A ZIP archive', () => {
  it('gives its members of known extensions, in the order of its directory', async () => {
    const given = await zipped(
      { name: 'b/2.html', content: 'two' },
      { name: 'b/' },
      { name: 'b/picture.png', content: 'none' },
      { name: '1.PDF', content: 'one', stored: true },
    )
    expect(given).toEqual([
      ['a.zip!/b/2.html', 'two'],
      ['a.zip!/1.PDF', 'one'],
    ])
  })

  it('has its names decoded: UTF-8, else GB18030', async () => {
    const given = await zipped(
      { name: GBK, content: 'a' },
      { name: '報告/𠮷.html', content: 'b' },
      { name: '某市.html', content: 'c', flags: 0x800 },
    )
    expect(given.map(([path]) => path)).toEqual([
      'a.zip!/年报.html',
      'a.zip!/報告/𠮷.html',
      'a.zip!/某市.html',
    ])
  })

  it('has the Unicode name of a member where it belongs to the name that stands there', async () => {
    const unicode = (of: string) => {
      const head = Buffer.from([0x75, 0x70, 0, 0, 1, 0, 0, 0, 0])
      head.writeUInt32LE(crc32(of), 5)
      const field = Buffer.concat([head, Buffer.from('年.html')])
      field.writeUInt16LE(field.length - 4, 2)
      return field
    }
    const given = await zipped(
      { name: 'x.html', extra: unicode('x.html') },
      { name: 'y.html', extra: unicode('other') },
    )
    expect(given.map(([path]) => path)).toEqual(['a.zip!/年.html', 'a.zip!/y.html'])
  })

  it('leaves hidden members, and links, aside', async () => {
    const given = await zipped(
      { name: '__MACOSX/._a.html' },
      { name: 'README.html' },
      { name: 'link.html', content: '/etc/passwd', attributes: 0o120777 * 2 ** 16 },
      { name: 'a.html', content: 'a' },
    )
    expect(given).toEqual([['a.zip!/a.html', 'a']])
  })

  it('tells of names that lead out of a folder, and opens nothing by them', async () => {
    const names = ['../../etc/a.html', '/etc/b.html', 'C:\\c.html', 'a\u001b[2Jb.html']
    const given = await zipped(...names.map((name) => ({ name, content: name })))
    expect(given.map(([path]) => path)).toEqual([
      'a.zip!/../../etc/a.html',
      'a.zip!//etc/b.html',
      'a.zip!/C:/c.html',
      'a.zip!/a\uFFFD[2Jb.html',
    ])
    expect(given.map(([, content]) => content)).toEqual(names)
  })

  it('gives members of one name paths of their own', async () => {
    const given = await zipped(
      { name: 'a.html', content: '1' },
      { name: 'a.html (2)', content: 'no report' },
      { name: 'a.html', content: '2' },
      { name: 'a.html', content: '3' },
    )
    expect(given).toEqual([
      ['a.zip!/a.html', '1'],
      ['a.zip!/a.html (2)', '2'],
      ['a.zip!/a.html (3)', '3'],
    ])
  })

  it('does not open archives inside it, and says so', async () => {
    const inner = madeZip([{ name: 'a.html', content: 'a' }])
    expect(await zipped({ name: 'inner.zip', content: inner }, { name: 'x.rar' })).toEqual([
      ['a.zip!/inner.zip', 'E_NESTED'],
      ['a.zip!/x.rar', 'E_NESTED'],
    ])
  })

  it('without a report has failed', async () => {
    expect(await zipped({ name: 'a.png' })).toEqual([['a.zip', 'E_NOT_REPORT']])
    expect(await zipped()).toEqual([['a.zip', 'E_NOT_REPORT']])
  })

  it.each<[string, MadeMember, string]>([
    ['encrypted', { name: 'x.html', flags: 1 }, 'E_ENCRYPTED'],
    ['of another checksum', { name: 'x.html', content: 'abc', crc: 1 }, 'E_CORRUPT'],
    ['longer than it claims', { name: 'x.html', content: 'abc', unpackedBytes: 2 }, 'E_CORRUPT'],
    ['shorter than it claims', { name: 'x.html', content: 'abc', unpackedBytes: 9 }, 'E_CORRUPT'],
    ['of broken data', { name: 'x.html', content: 'abc', stored: true, method: 8 }, 'E_CORRUPT'],
    ['packed in an unknown way', { name: 'x.html', content: 'abc', method: 14 }, 'E_TYPE'],
    ['over the limit', { name: 'x.html', content: 'x'.repeat(1_001) }, 'E_LIMIT'],
  ])('with a member %s fails at that member alone', async (_, member, code) => {
    const given = await zipped({ name: 'a.html', content: 'a' }, member, { name: 'b.html' })
    expect(given).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip!/x.html', code],
      ['a.zip!/b.html', ''],
    ])
  })

  it('that unpacks to far more than it holds is refused', async () => {
    const bomb = madeZip([{ name: 'x.html', content: '', unpackedBytes: 2 ** 30 }])
    expect(await opened('a.zip', bomb)).toEqual([['a.zip', 'E_LIMIT']])
    const dense = madeZip([{ name: 'x.html', content: Buffer.alloc(2 ** 21) }])
    expect(await opened('a.zip', dense, 2 ** 22)).toEqual([['a.zip', 'E_LIMIT']])
  })

  it('cut short gives the members that are whole, then has failed', async () => {
    const members = ['a', 'b', 'c'].map((name) => ({ name: `${name}.html`, content: name }))
    const whole = madeZip(members)
    const cut = whole.subarray(0, whole.indexOf('c.html') + 7)
    expect(await opened('a.zip', cut)).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip!/b.html', 'b'],
      ['a.zip', 'E_CORRUPT'],
    ])
    const streamed = madeZip(members.map((member) => ({ ...member, streamed: true })))
    expect(await opened('a.zip', streamed.subarray(0, -30))).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip!/b.html', 'b'],
      ['a.zip!/c.html', 'c'],
      ['a.zip', 'E_CORRUPT'],
    ])
  })

  it('whose directory breaks off gives what stands before, then has failed', async () => {
    const bytes = madeZip([{ name: 'a.html', content: 'a' }, { name: 'b.html' }])
    bytes.write('XX', bytes.lastIndexOf('PK\x01\x02'), 'latin1')
    expect(await opened('a.zip', bytes)).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip', 'E_CORRUPT'],
    ])
  })

  it('with a header that points nowhere fails at that member', async () => {
    const bytes = madeZip([
      { name: 'a.html', content: 'a' },
      { name: 'b.html', content: 'b' },
    ])
    const record = bytes.lastIndexOf('PK\x01\x02')
    bytes.writeUInt32LE(0xfffffff0, record + 42)
    expect(await opened('a.zip', bytes)).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip!/b.html', 'E_CORRUPT'],
    ])
  })

  it('of the large kind is read as any other', async () => {
    const bytes = madeZip([{ name: 'a.html', content: 'a' }], { large: true })
    expect(await opened('a.zip', bytes)).toEqual([['a.zip!/a.html', 'a']])
  })

  it('whose large directory is nowhere gives the members that are whole', async () => {
    const bytes = madeZip([{ name: 'a.html', content: 'a' }], { large: true })
    bytes.writeBigUInt64LE(2n ** 64n - 2n, bytes.lastIndexOf('PK\x06\x07') + 8)
    expect(await opened('a.zip', bytes)).toEqual([
      ['a.zip!/a.html', 'a'],
      ['a.zip', 'E_CORRUPT'],
    ])
  })

  it('of more members than are allowed stops there', async () => {
    const members = [
      { name: 'a.html', stored: true },
      { name: 'x', stored: true },
    ]
    const bytes = madeZip(members, { large: true, repeats: archiveLimits.members })
    expect(await opened('a.zip', bytes)).toEqual([
      ['a.zip!/a.html', ''],
      ['a.zip', 'E_LIMIT'],
    ])
  })
})

describe('A file that is called an archive', () => {
  it('is what its content says: an Office document, or something else, is a file', async () => {
    const office = madeZip([{ name: '[Content_Types].xml', content: 'x' }, { name: 'a.html' }])
    expect((await opened('a.zip', office, 10_000)).map(([path]) => path)).toEqual(['a.zip'])
    expect(await opened('a.zip', Buffer.from('%PDF-1.7'))).toEqual([['a.zip', '%PDF-1.7']])
    expect(await opened('a.docx', madeZip([{ name: 'a.html' }]))).toHaveLength(1)
  })

  it('that is of another kind of archive is opened all the same', async () => {
    const given = await opened('a.tar.gz', madeZip([{ name: 'a.html', content: 'a' }]))
    expect(given).toEqual([['a.tar.gz!/a.html', 'a']])
    expect(await opened('a.zip', gzipSync('no tar'))).toEqual([['a.zip', 'E_CORRUPT']])
  })
})
