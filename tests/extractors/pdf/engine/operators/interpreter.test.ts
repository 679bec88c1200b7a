import { describe, expect, it } from '@jest/globals'
import { startDrawing, type Drawing } from '../../../../../extractors/pdf/engine/drawing.js'
import { fontOf } from '../../../../../extractors/pdf/engine/font.js'
import type { Matrix } from '../../../../../extractors/pdf/engine/matrix.js'
import { interpreterFor } from '../../../../../extractors/pdf/engine/operators/interpreter.js'
import { loadPdfjs } from '../../../../../extractors/pdf/engine/pdfjs.js'
import type { Glyph } from '../../../../../extractors/pdf/page.js'

const { OPS } = await loadPdfjs()
const interpret = interpreterFor(OPS)

/** A page 200 points high, its origin at the foot. */
const page: Matrix = [1, 0, 0, -1, 0, 200]

const fonts: Record<string, unknown> = {
  upright: { fontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
  vertical: { fontMatrix: [0.001, 0, 0, 0.001, 0, 0], vertical: true },
  drawn: { isType3Font: true, fontMatrix: [0.001, 0, 0, -0.001, 0, 0], bbox: [0, -880, 1000, 120] },
  bitmap: { isType3Font: true, fontMatrix: [1, 0, 0, -1, 0, 0], bbox: [0, -8, 10, 2] },
  failed: 'Error: no such font',
}

type Operator = readonly [name: keyof typeof OPS, ...values: unknown[]]

function draw(...operators: Operator[]): Drawing {
  const isShown = (layer: unknown) => layer !== 'off'
  const drawing = startDrawing(page, (name) => fontOf(name, fonts[name]), isShown)
  const values = operators.map(([, ...list]) => list)
  interpret(drawing, { fnArray: operators.map(([name]) => OPS[name]), argsArray: values })
  return drawing
}

function glyph(unicode: string, width = 500, isSpace = false) {
  return { unicode, width, isSpace }
}

function lefts(drawing: Drawing): number[] {
  return drawing.glyphs.map(({ box }) => Math.round(box[0] * 100) / 100)
}

function boxOf([first]: readonly Glyph[]): number[] {
  return (first?.box ?? []).map((n) => Math.round(n * 100) / 100)
}

const begin: Operator[] = [['beginText'], ['setFont', 'upright', 10]]
const matrix = Float32Array.from([1, 0, 0, 1, 20, 100])

describe('text operators', () => {
  it('advance by widths, adjustments and spacing, stretched by the horizontal scale', () => {
    const drawing = draw(
      ...begin,
      ['setTextMatrix', matrix],
      ['setCharSpacing', 1],
      ['setWordSpacing', 2],
      ['setHScale', 200],
      ['showText', [glyph('a'), -100, glyph(' ', 250, true), glyph('b')]],
    )
    expect(lefts(drawing)).toEqual([20, 45])
    expect(boxOf(drawing.glyphs)).toEqual([20, 91.2, 30, 101.2])
  })

  it('move from line to line by the leading', () => {
    const drawing = draw(
      ...begin,
      ['setLeadingMoveText', 20, -12],
      ['showText', [glyph('a'), glyph('b')]],
      ['nextLine'],
      ['showText', [glyph('c')]],
      ['setTextRise', 3],
      ['showText', [glyph('d')]],
    )
    expect(lefts(drawing)).toEqual([20, 25, 20, 25])
    expect(drawing.glyphs.map(({ box }) => Math.round(box[3] * 10) / 10)).toEqual([
      213.2, 213.2, 225.2, 222.2,
    ])
  })

  it('run down the page in a vertical font, about the middle, in upright characters', () => {
    const drawing = draw(
      ['beginText'],
      ['setFont', 'vertical', 10],
      ['setTextMatrix', matrix],
      ['showText', [glyph('三', 1000), glyph('︵', 1000)]],
    )
    expect(drawing.glyphs).toMatchObject([
      {
        text: '三',
        box: [15, 100, 25, 110].map((n) => expect.closeTo(n)),
        size: 10,
        direction: 90,
      },
      {
        text: '（',
        box: [15, 110, 25, 120].map((n) => expect.closeTo(n)),
        size: 10,
        direction: 90,
      },
    ])
  })

  it('stand upright in a drawn font whose glyphs hang, and take a bitmap font at its own size', () => {
    const drawn = draw(['setFont', 'drawn', 10], ['showText', [glyph('一', 1000)]])
    expect(boxOf(drawn.glyphs)).toEqual([0, 191.2, 10, 201.2])
    const bitmap = draw(['setFont', 'bitmap', 2], ['showText', [glyph('7', 6)]])
    expect(boxOf(bitmap.glyphs)).toEqual([0, 184, 12, 204])
    expect(bitmap.glyphs[0]?.size).toBe(20)
  })

  it('draw nothing without a font that works, and mark a glyph without a meaning', () => {
    expect(draw(['showText', [glyph('a')]]).glyphs).toEqual([])
    expect(draw(['setFont', 'failed', 10], ['showText', [glyph('a')]]).glyphs).toEqual([])
    expect(draw(...begin, ['showText', [glyph('\u0000')]]).glyphs[0]?.text).toBe('\uFFFD')
  })
})

describe('operators of the graphics state', () => {
  it('save, transform and restore, also by forms', () => {
    const drawing = draw(
      ...begin,
      ['save'],
      ['transform', 2, 0, 0, 2, 10, 0],
      ['showText', [glyph('a')]],
      ['restore'],
      ['paintFormXObjectBegin', Float32Array.from([1, 0, 0, 1, 100, 0]), null],
      ['showText', [glyph('b')]],
      ['paintFormXObjectEnd'],
      ['restore'],
      ['showText', [glyph('c')]],
    )
    expect(lefts(drawing)).toEqual([10, 100, 0])
  })

  it('place an annotation on the page, whatever the page left behind', () => {
    const drawing = draw(
      ['transform', 5, 0, 0, 5, 0, 0],
      ['beginAnnotation', '1R', [30, 0, 60, 10], [1, 0, 0, 1, 30, 0], [1, 0, 0, 1, 4, 0], false],
      ...begin,
      ['showText', [glyph('a')]],
      ['endAnnotation'],
    )
    expect(drawing.glyphs).toEqual([])
    expect(boxOf(drawing.annotations[0]?.glyphs ?? [])).toEqual([34, 191.2, 39, 201.2])
  })

  it('take a font and a line width from an extended state', () => {
    const line = Float32Array.from([0, 10, 50, 1, 90, 50])
    const drawing = draw(
      [
        'setGState',
        [
          ['Font', ['upright', 10]],
          ['LW', 8],
        ],
      ],
      ['showText', [glyph('a')]],
      ['constructPath', OPS.stroke, [line], Float32Array.of(10, 50, 90, 50)],
      ['setGState', [['LW', 1]]],
      ['constructPath', OPS.stroke, [line], Float32Array.of(10, 50, 90, 50)],
    )
    expect(drawing.glyphs).toHaveLength(1)
    expect(drawing.pieces).toEqual([{ left: 10, top: 150, right: 90, bottom: 150 }])
  })
})

describe('what is not to be seen', () => {
  const shown: Operator[] = [...begin, ['showText', [glyph('a')]]]

  it.each<[string, Operator[]]>([
    ['invisible', [['setTextRenderingMode', 3], ...shown]],
    ['only a clip', [['setTextRenderingMode', 7], ...shown]],
    ['transparent', [['setGState', [['ca', 0]]], ...shown]],
    ['without colour', [['setFillTransparent'], ...shown]],
    [
      'in a layer that is off',
      [['beginMarkedContentProps', 'OC', 'off'], ['beginMarkedContent', 'P'], ...shown],
    ],
    ['a mask', [['beginGroup', { smask: { subtype: 'Alpha' } }], ...shown]],
  ])('is text that is %s', (_what, operators) => {
    expect(draw(...operators).glyphs).toEqual([])
  })

  it('ends with its marked content or group', () => {
    const drawing = draw(
      ['beginMarkedContentProps', 'OC', 'off'],
      ['endMarkedContent'],
      ['beginGroup', { smask: {} }],
      ['endGroup', {}],
      ['endMarkedContent'],
      ...shown,
      ['setFillRGBColor', '#0000ff'],
      ['showText', [glyph('b')]],
    )
    expect(drawing.glyphs.map(({ text }) => text)).toEqual(['a', 'b'])
  })

  it('is a path that only clips', () => {
    const line = Float32Array.from([0, 10, 50, 1, 90, 50])
    expect(
      draw(['constructPath', OPS.endPath, [line], Float32Array.of(10, 50, 90, 50)]).pieces,
    ).toEqual([])
  })
})
