import { describe, expect, it } from '@jest/globals'
import { deltasIn } from '../../../extractors/ofd/deltas.js'
import { ofdExtractor } from '../../../extractors/ofd/index.js'
import { pathData } from '../../../extractors/ofd/path.js'
import { code, failure, ofd, page, paragraphs, path, read, resources, text } from './builder.js'

/** Points of ten millimetres. */
const CENTIMETRE = 720 / 25.4

describe('the offsets of a run', () => {
  it('are numbers and runs of equal ones, as many as are wanted', () => {
    expect(deltasIn('3 g 2 4.5 -1', 9)).toEqual([3, 4.5, 4.5, -1])
    expect(deltasIn('g 1000000000 5', 3)).toEqual([5, 5, 5])
    expect(deltasIn(undefined, 3)).toEqual([])
    expect(deltasIn('g 3', 3)).toEqual([])
    expect(deltasIn('g -1 2 7', 3)).toEqual([7])
  })
})

describe('path data', () => {
  it('are moves, lines, curves and closings', () => {
    expect(pathData('M 1 2 L 3 4 C')).toEqual([0, 1, 2, 1, 3, 4, 4])
    expect(pathData('S 1 2 Q 1 1 2 2 B 1 1 2 2 3 3')).toEqual([
      ...[0, 1, 2],
      ...[3, 1, 1, 2, 2],
      ...[2, 1, 1, 2, 2, 3, 3],
    ])
    expect(pathData('M 0 0 A 5 5 0 1 0 9 8')).toEqual([0, 0, 0, 2, 9, 8, 9, 8, 9, 8])
  })

  it('end where they make no sense', () => {
    expect(pathData('M 1 2 L 3')).toEqual([0, 1, 2])
    expect(pathData('M 1 2 Z 3 4')).toEqual([0, 1, 2])
    expect(pathData('')).toEqual([])
  })
})

describe('text on a page', () => {
  it('stands where its object, its code and its offsets put it, in points', async () => {
    const line = text(10, 10, code('年报', 'DeltaX="4"'))
    const { blocks, source } = await read(ofd({ pages: [line] }))
    expect(source).toEqual({ name: 'made-up.ofd', format: 'ofd', pages: 1 })
    const [left, top, right, bottom] = blocks[0]?.place.box ?? []
    expect(left).toBeCloseTo(CENTIMETRE, 0)
    expect(right).toBeCloseTo(1.8 * CENTIMETRE, 0)
    expect(top).toBeCloseTo((1.4 - 0.4 * 0.88) * CENTIMETRE, 0)
    expect(bottom).toBeCloseTo((1.4 + 0.4 * 0.12) * CENTIMETRE, 0)
  })

  it('is moved and scaled by its matrix', async () => {
    const line = text(10, 10, code('年报', 'DeltaX="4"'), 'CTM="2 0 0 2 5 0"')
    const { blocks } = await read(ofd({ pages: [line] }))
    const [left, , right] = blocks[0]?.place.box ?? []
    expect(left).toBeCloseTo(1.5 * CENTIMETRE, 0)
    expect(right).toBeCloseTo(3.1 * CENTIMETRE, 0)
  })

  it('takes its place from the run before where it has none, and white space takes room', async () => {
    const runs = code('甲 乙', 'DeltaX="4 4"') + '<ofd:TextCode X="12">丙</ofd:TextCode>'
    expect(await paragraphs(ofd({ pages: [text(10, 10, runs)] }))).toEqual(['甲 乙丙'])
  })

  it('runs on by the width of its characters where no offsets are given', async () => {
    const { blocks } = await read(ofd({ pages: [text(10, 10, code('年报21', ''))] }))
    const [left = 0, , right = 0] = blocks[0]?.place.box ?? []
    expect(right - left).toBeCloseTo(1.2 * CENTIMETRE, 0)
  })

  it('is no line break that indents the XML', async () => {
    const runs = '<ofd:TextCode X="0" Y="4" DeltaX="4">\n   年报\n  </ofd:TextCode>'
    expect(await paragraphs(ofd({ pages: [text(10, 10, runs)] }))).toEqual(['年报'])
  })

  it.each([
    ['that is not visible', 'Visible="false"', ''],
    ['without opacity', 'Alpha="0"', ''],
    ['neither filled nor stroked', 'Fill="false"', ''],
    ['of a colour without opacity', '', '<ofd:FillColor Alpha="0" Value="0 0 0"/>'],
    ['that lies aslant', 'CTM="0.7 0.7 -0.7 0.7 0 0"', ''],
  ])('%s is not read', async (_, attributes, colour) => {
    const seen = text(10, 10, code('看得见'))
    const unseen = text(10, 40, colour + code('看不见'), attributes)
    expect(await paragraphs(ofd({ pages: [seen + unseen] }))).toEqual(['看得见'])
  })

  it('drawn in white or twice for a bold face is read once', async () => {
    const white = '<ofd:FillColor Value="255 255 255"/>'
    const bold = text(10, 40, code('粗')) + text(10.1, 40, code('粗'))
    expect(await paragraphs(ofd({ pages: [text(10, 10, white + code('白')) + bold] }))).toEqual([
      '白',
      '粗',
    ])
  })

  it('that is glyph numbers alone is a sign for each, with a note', async () => {
    const numbers =
      '<ofd:CGTransform CodePosition="0" CodeCount="0" GlyphCount="2"><ofd:Glyphs>12 13</ofd:Glyphs></ofd:CGTransform>'
    const line = text(10, 10, numbers + '<ofd:TextCode X="0" Y="4" DeltaX="4"></ofd:TextCode>')
    const other = text(10, 40, code('收\uE005'))
    const document = await read(ofd({ pages: [line + other] }))
    expect(document.blocks.map((block) => 'text' in block && block.text)).toEqual([
      '\uFFFD\uFFFD',
      '收\uFFFD',
    ])
    expect(document.notes).toEqual([
      { code: 'glyphs-without-text', detail: 'page 1, 3 glyphs', place: { page: 1 } },
    ])
    expect(await failure(ofd({ pages: [line] }))).toMatch(/^E_NO_TEXT/u)
  })
})

describe('tables', () => {
  const label = (x: number, y: number, content: string) => text(x, y, code(content, 'DeltaX="4"'))
  const cells =
    label(12, 12, '甲') + label(42, 12, '乙') + label(12, 32, '丙') + label(42, 32, '丁')
  const strokes = [10, 30, 50].flatMap((at) => [
    path(`10 ${at} 60 0.1`, 'M 0 0 L 60 0'),
    path(`${at === 50 ? 70 : at === 30 ? 40 : 10} 10 0.1 40`, 'M 0 0 L 0 40'),
  ])
  const bars = [10, 30, 50].flatMap((at) => [
    path(`10 ${at} 60 0.2`, 'M 0 0 L 60 0 L 60 0.2 L 0 0.2 C', 'Fill="true" Stroke="false"'),
    path(
      `${at === 50 ? 70 : at === 30 ? 40 : 10} 10 0.2 40`,
      'M 0 0 L 0.2 0 L 0.2 40 L 0 40 C',
      'Fill="true" Stroke="false"',
    ),
  ])

  it.each([
    ['stroked lines', strokes.join('')],
    ['thin filled rectangles', bars.join('')],
    [
      'one path under a matrix',
      path(
        '10 10 60 40',
        'M 0 0 L 30 0 L 30 20 L 0 20 C M 15 0 L 15 20 M 0 10 L 30 10',
        'CTM="2 0 0 2 0 0"',
      ),
    ],
  ])('are ruled by %s', async (_, rulings) => {
    const { blocks } = await read(ofd({ pages: [cells + rulings] }))
    const [table] = blocks
    expect(table).toMatchObject({ type: 'table', layout: 'ruled', rowCount: 2, columnCount: 2 })
    expect(table?.type === 'table' && table.cells.map((cell) => cell.text)).toEqual([
      ...['甲', '乙', '丙', '丁'],
    ])
  })

  it('are not ruled by lines that nobody sees', async () => {
    const unseen = strokes.join('').replaceAll('ID="4"', 'ID="4" Stroke="false"')
    const { blocks } = await read(ofd({ pages: [cells + unseen] }))
    expect(blocks.some((block) => block.type === 'table' && block.layout === 'ruled')).toBe(false)
  })
})

describe('the pages of an OFD', () => {
  const line = (content: string) => text(10, 40, code(content))

  it('are those of all its documents, numbered throughout', async () => {
    const { blocks, source } = await read(
      ofd({ pages: [line('甲'), line('乙')] }, { pages: [line('丙')] }),
    )
    expect(source.pages).toBe(3)
    expect(blocks.map(({ place }) => place.page)).toEqual([1, 2, 3])
  })

  it('have their templates behind them, and composite objects with what they hold', async () => {
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8"><ofd:Content><ofd:PageBlock>${line('组合')}</ofd:PageBlock></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`
    const bytes = ofd({
      pages: ['<ofd:CompositeObject ID="9" ResourceID="8" Boundary="0 20 10 10"/>'],
      common:
        '<ofd:DocumentRes>Res.xml</ofd:DocumentRes><ofd:TemplatePage ID="7" BaseLoc="/D0/Tpl.xml"/>',
      before: '<ofd:Template TemplateID="7"/>',
      others: { 'D0/Tpl.xml': page(line('模板')), 'D0/Res.xml': resources(unit) },
    })
    expect(await paragraphs(bytes)).toEqual(['模板', '组合'])
  })

  it('may have a size and an origin of their own', async () => {
    const before = '<ofd:Area><ofd:PhysicalBox>10 30 50 50</ofd:PhysicalBox></ofd:Area>'
    const { blocks } = await read(ofd({ pages: [line('甲') + text(70, 40, code('页外'))], before }))
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.place.box?.[0]).toBeCloseTo(0, 5)
  })

  it('may hold a picture alone, which is noted', async () => {
    const { notes } = await read(ofd({ pages: [line('甲'), '<ofd:ImageObject ID="5"/>'] }))
    expect(notes).toEqual([{ code: 'page-without-text', detail: 'page 2', place: { page: 2 } }])
  })
})

describe('an OFD that is damaged or hostile', () => {
  const line = text(10, 10, code('甲'))

  it('is known by the part that lists its documents', () => {
    expect(ofdExtractor.matches(ofd({ pages: [line] }))).toBe(true)
    expect(ofdExtractor.matches(new Uint8Array(100))).toBe(false)
  })

  it('lacks a part, or has no pages, no text, or a key', async () => {
    expect(await failure(ofd({ pages: [line], others: { 'OFD.xml': '<OFD/>' } }))).toMatch(
      /^E_NO_PAGES/u,
    )
    expect(await failure(ofd({ pages: [] }))).toMatch(/^E_NO_PAGES/u)
    expect(await failure(ofd({ pages: [''] }))).toMatch(/^E_NO_TEXT/u)
    const lost = ofd({ pages: [line], before: '<ofd:PageRes>lost.xml</ofd:PageRes>' })
    expect(await failure(lost)).toBe('E_CORRUPT no part lost.xml')
    const locked = ofd({ pages: [line], others: { 'Encryptions.xml': '<a/>' } })
    expect(await failure(locked)).toMatch(/^E_ENCRYPTED/u)
  })

  it('names parts outside of itself, which are not there', async () => {
    const out = ofd({ pages: [line], before: '<ofd:PageRes>../../../etc/passwd</ofd:PageRes>' })
    expect(await failure(out)).toMatch(/^E_CORRUPT/u)
  })

  it('draws composite objects within themselves', async () => {
    const own = '<ofd:CompositeObject ResourceID="8"/>'
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8"><ofd:Content>${own}${own}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`
    const bytes = ofd({
      pages: [own],
      common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
      others: { 'D0/Res.xml': resources(unit) },
    })
    expect(await failure(bytes)).toBe('E_LIMIT objects: depth')
  })

  it('has more pages or characters than are allowed', async () => {
    const bytes = ofd({ pages: [line, line] }, { pages: [line] })
    expect(await failure(bytes, { pages: 2 })).toBe('E_LIMIT 3 pages')
    expect(await failure(bytes, { characters: 2 })).toMatch(/^E_LIMIT/u)
  })

  it('has numbers that are none', async () => {
    const odd = text(10, 10, code('甲乙', 'DeltaX="NaN Infinity"'), 'CTM="1 2"')
    expect(await paragraphs(ofd({ pages: [odd + path('x', 'M a b', 'LineWidth="y"')] }))).toEqual([
      '甲乙',
    ])
  })
})
