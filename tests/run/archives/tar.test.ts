import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { pack, type Header } from 'tar-stream'
import { opened } from './opened.js'

interface MadeEntry extends Partial<Header> {
  readonly name: string
  readonly content?: string | Buffer
}

async function madeTar(entries: readonly MadeEntry[]): Promise<Buffer> {
  const tar = pack()
  for (const { content = '', ...header } of entries) tar.entry(header, content)
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const two = [
  { name: 'b/2.html', content: 'two' },
  { name: 'picture.png', content: 'none' },
  { name: '某市/1.pdf', content: 'one' },
]

describe('A tar archive', () => {
  it.each(['a.tar', 'a.tar.gz', 'a.tgz'])('called %s gives its members in order', async (name) => {
    const tar = await madeTar(two)
    expect(await opened(name, name === 'a.tar' ? tar : gzipSync(tar))).toEqual([
      [`${name}!/b/2.html`, 'two'],
      [`${name}!/某市/1.pdf`, 'one'],
    ])
  })

  it('has names that are not UTF-8 decoded as GB18030', async () => {
    const tar = await madeTar([{ name: 'QQQQ.html', content: 'a' }])
    // The checksum of a header is the sum of its bytes, in octal digits.
    const gbk = Buffer.from([0xc4, 0xea, 0xb1, 0xa8])
    const sum =
      parseInt(tar.toString('latin1', 148, 154), 8) - 4 * 0x51 + gbk.reduce((a, b) => a + b)
    gbk.copy(tar, 0)
    tar.write(sum.toString(8).padStart(6, '0'), 148)
    expect(await opened('a.tar', tar)).toEqual([['a.tar!/年报.html', 'a']])
  })

  it('takes files alone: links and folders are no reports', async () => {
    const tar = await madeTar([
      { name: 'folder.html/', type: 'directory' },
      { name: 'link.html', type: 'symlink', linkname: '/etc/passwd' },
      { name: '../up.html', content: 'a' },
    ])
    expect(await opened('a.tar', tar)).toEqual([['a.tar!/../up.html', 'a']])
  })

  it('with a member over the limit fails at that member alone', async () => {
    const tar = await madeTar([{ name: 'x.html', content: 'x'.repeat(1_001) }, ...two])
    expect((await opened('a.tar', tar)).map(([, content]) => content)).toEqual([
      'E_LIMIT',
      'two',
      'one',
    ])
  })

  it('cut short gives the members that are whole, then has failed', async () => {
    const noise = randomBytes(100_000)
    const entries = [...two, { name: 'noise.html', content: noise }, ...two]
    const tar = await madeTar(entries)
    const cut = [
      ['b/2.html', 'two'],
      ['某市/1.pdf', 'one'],
      ['noise.html', 'E_CORRUPT'],
    ]
    const told = async (name: string, bytes: Buffer) =>
      (await opened(name, bytes, 200_000)).map(([path, content]) => [
        path.slice(name.length + 2),
        content,
      ])
    expect(await told('a.tar', tar.subarray(0, 50_000))).toEqual([...cut, ['', 'E_CORRUPT']])
    const packed = gzipSync(tar)
    expect(await told('a.tgz', packed.subarray(0, 50_000))).toEqual([...cut, ['', 'E_CORRUPT']])
    packed[60_000] = 255 - (packed[60_000] ?? 0)
    expect((await told('a.tgz', packed)).at(-1)).toEqual(['', 'E_CORRUPT'])
  })

  it('that unpacks to far more than it holds is refused', async () => {
    const tar = await madeTar([{ name: 'x.html', content: Buffer.alloc(2 ** 22) }])
    expect((await opened('a.tgz', gzipSync(tar))).at(-1)).toEqual(['a.tgz', 'E_LIMIT'])
  })

  it('followed by zeros, as tapes are, ends where it ends', async () => {
    const packed = Buffer.concat([gzipSync(await madeTar(two)), Buffer.alloc(1_024)])
    expect((await opened('a.tgz', packed)).map(([, content]) => content)).toEqual(['two', 'one'])
  })

  it('without a report has failed', async () => {
    expect(await opened('a.tar', await madeTar([{ name: 'a.png' }]))).toEqual([
      ['a.tar', 'E_NOT_REPORT'],
    ])
  })
})
