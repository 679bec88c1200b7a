import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { failureOf, gridOf, readFile, tableOf, textsOf } from '../read.js'

const rtf = (body: string, head = '\\ansi\\ansicpg936'): Uint8Array =>
  Buffer.from(
    `{\\rtf1${head}{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}${body}}`,
    'latin1',
  )

const texts = (body: string, head?: string) => textsOf(rtf(body, head), 'made.rtf')

describe('the text of an RTF', () => {
  it('is of code page 936, in escapes or as it is, also where a byte looks like a letter', async () => {
    const two = (...bytes: number[]) => new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
    expect(await texts("\\'d2\\'bb\\'a1\\'a2\\'d7\\'dc\\par \u00b5e\\par \\'81@")).toEqual([
      '一、总',
      two(0xb5, 0x65),
      two(0x81, 0x40),
    ])
  })

  it('is of the character set of its font where the file is Western', async () => {
    expect(await texts("\\f0\\'d2\\'bb\\f1\\'93A\\'94", '\\ansi\\ansicpg1252')).toEqual(['一“A”'])
  })

  it('is by the numbers of characters, what stands for them passed over', async () => {
    const emoji = '\\u-10179?\\u-8704?'
    expect(await texts(`\\u19968?\\u12289\\'a1\\par \\uc2\\u20108 xy\\par\\uc1 ${emoji}`)).toEqual([
      '一、',
      '二',
      '\u{1F600}',
    ])
  })

  it('has no fonts, pictures, codes of fields, heads and feet, unknown groups, hidden and deleted text', async () => {
    expect(
      await texts(
        '{\\header 2023}{\\pict 0102}{\\*\\unknown x}A{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}' +
          '{\\v hidden}{\\deleted gone}B\\v C\\v0 D\\bin3 {{{E\\par{\\footer 1}',
      ),
    ).toEqual(['A7BDE'])
  })

  it('has headings by the outline, numbers of lists, breaks, quotes and dashes', async () => {
    const { blocks } = await readFile(
      rtf(
        '\\pard\\outlinelevel0{\\listtext 1.\\tab}A\\par\\pard B\\line C\\emdash\\ldblquote D\\rdblquote\\~\\_\\-E\\par',
      ),
      'made.rtf',
    )
    expect(blocks.map((block) => [block.type, 'text' in block ? block.text : ''])).toEqual([
      ['heading', '1. A'],
      ['paragraph', 'B'],
      ['paragraph', 'C—“D” -E'],
    ])
  })

  it('has text boxes behind their paragraph', async () => {
    expect(
      await texts('A{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}}B\\par C'),
    ).toEqual(['AB', 'box', 'C'])
  })
})

describe('a table of an RTF', () => {
  const table = async (body: string) => gridOf(await tableOf(rtf(body), 'made.rtf'))

  it('has its cells where their edges are, and those that go on others', async () => {
    expect(
      await table(
        '\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl A\\cell B\\cell\\cell\\row' +
          '\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell 1\\cell 2\\cell\\row\\pard end\\par',
      ),
    ).toEqual([
      ['0*2:A', '1+2:B'],
      ['1:1', '2:2'],
    ])
  })

  it('goes on with the definition of the row before where a row has none', async () => {
    expect(
      await table(
        '\\trowd\\cellx1000\\cellx2000\\intbl A\\cell B\\cell\\row\\intbl 1\\cell 2\\cell\\row',
      ),
    ).toEqual([
      ['0:A', '1:B'],
      ['0:1', '1:2'],
    ])
  })

  it('set into a cell leaves the row around it as it was', async () => {
    const inner =
      '\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}'
    const row = '\\pard\\intbl\\itap1 A\\cell B\\cell C\\cell\\row'
    const { blocks } = await readFile(
      rtf(`\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl${inner}${row}${row}`),
      'made.rtf',
    )
    expect(blocks.map((block) => block.type === 'table' && block.columnCount)).toEqual([3, 2])
  })
})

describe('an RTF that cannot be read', () => {
  it('is without text', async () => {
    expect(await failureOf(rtf('{\\pict 00}'), 'a.doc')).toBe('E_NO_TEXT')
  })

  it('nests too deep, has too many characters, or a row of too many cells', async () => {
    expect(await failureOf(rtf('{'.repeat(100_000)), 'a.rtf')).toBe(
      'E_LIMIT: groups nested 1000 deep',
    )
    expect(await failureOf(rtf('x'.repeat(99)), 'a.rtf', { characters: 50 })).toMatch(/^E_LIMIT/u)
    expect(await failureOf(rtf(`\\trowd${'\\cellx9'.repeat(64)}`), 'a.rtf')).toBe(
      'E_LIMIT: row of 63 cells',
    )
  })

  it('is a damaged one: whatever words stand in it, it is read or refused', async () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '\\*',
        '\\cell',
        '\\row',
        '\\nestrow',
        '\\trowd',
        '\\cellx900',
        '\\intbl',
        '\\itap9',
      ],
      ...[
        '\\u-1',
        '\\uc9',
        "\\'d2",
        '\\constructor',
        '\\bin-5',
        '\\shptxt',
        '\\fonttbl',
        'A',
        '\\pard',
        '\\',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(await failureOf(rtf(pieces.join('')), 'a.rtf')).toMatch(/^(?:read|E_\w+)/u)
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})
