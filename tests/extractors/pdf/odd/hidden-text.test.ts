import { describe, expect, it, jest } from '@jest/globals'
import { expectHeld, findingsOf } from './held.js'
import { HEIGHT, make, plainFont, press, print, show, type Line, type Odd } from './print.js'
import { fileOf, toBytes } from './raw.js'

jest.setTimeout(30_000)

const printed = await print()

/** In every cell of a figure a number that is none, and in the narrative a sentence. */
const decoys = (page: number): Line[] =>
  printed.lines
    .filter((line) => line.page === page && (line.key !== undefined || line.text.endsWith('。')))
    .map((line) => ({ ...line, text: line.key === undefined ? '此句不印。' : '7' }))

const shown = (page: number, change: Partial<Line> = {}): string =>
  decoys(page)
    .map((line) => show({ ...line, ...change }, plainFont))
    .join('')

const sheet = `0 0 600 ${HEIGHT} re`

/** Operators that draw text so that nobody sees it. */
const ways: readonly ((page: number) => string)[] = [
  (page) => `q 3 Tr ${shown(page)} Q`,
  (page) => `q 1 g ${shown(page)} Q`,
  (page) => `q .98 g ${shown(page)} Q`,
  (page) => `q .2 .3 .9 rg 0 0 600 60 re f ${shown(page, { baseline: HEIGHT - 45 })} Q`,
  (page) => shown(page, { size: 0.01 }),
  (page) => shown(page, { left: 700 }),
  (page) => `q 0 0 20 20 re W n ${shown(page)} Q`,
  (page) => `q 0 0 300 900 re W n 300 0 300 900 re W n ${shown(page)} Q`,
]

describe('text that is not seen', () => {
  it('does not count, but for a finding that tells of it', async () => {
    const after = (page: number) => ways.map((way) => way(page)).join('\n')
    const report = await expectHeld(press(printed, { after }), printed)
    expect(findingsOf(report, 'hidden-left-out')).toHaveLength(printed.pages)
  })

  it.each([
    ['white', '1 g'],
    ['coloured', '.9 .95 1 rg'],
  ])('does not count behind a %s sheet', async (_, colour) => {
    const before = (page: number) => `${shown(page)} ${colour} ${sheet} f 0 g`
    const report = await expectHeld(press(printed, { before }), printed)
    expect(findingsOf(report, 'hidden-left-out')).toHaveLength(printed.pages)
  })

  it('does not count where its layer is switched off', async () => {
    const { objects, root } = make(printed, {
      after: (page) => `/OC /Off BDC ${shown(page)} EMC`,
      resources: () => '/Properties<</Off 900 0 R>>',
      catalog: () => '/OCProperties<</OCGs[900 0 R]/D<</OFF[900 0 R]>>>>',
    })
    const all = new Map([...objects, [900, '<</Type/OCG/Name(Layer)>>'] as const])
    await expectHeld(toBytes(fileOf(all, root)), printed)
  })
})

describe('text that is seen', () => {
  const cases: Readonly<Record<string, Odd>> = {
    'in white on a coloured ground, under a marker that lets it show': {
      before: () => `1 g ${sheet} f .1 .2 .5 rg ${sheet} f 0 g`,
      resources: () => '/ExtGState<</Marker<</BM/Multiply>>>>',
      show: (line, font) => `${line.key === undefined ? '0 g' : '1 g'} ${show(line, font)} 0 g`,
      after: () => `q /Marker gs 1 1 0 rg ${sheet} f Q`,
    },
    'in a clip that holds it, under a sheet that lets it show': {
      resources: () => '/ExtGState<</Half<</ca .5>>>>',
      show: (line, font) =>
        `q ${line.left - 1} ${HEIGHT - line.baseline - 2} 520 12 re W n ${show(line, font)} Q`,
      after: () => `q /Half gs 1 g ${sheet} f Q`,
    },
  }

  it.each(Object.entries(cases))('counts %s', async (_, odd) => {
    const report = await expectHeld(press(printed, odd), printed)
    expect(findingsOf(report, 'hidden-left-out')).toEqual([])
  })
})
