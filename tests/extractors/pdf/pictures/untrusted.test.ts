import { describe, expect, it } from '@jest/globals'
import {
  isUntrusted,
  untrustedFonts,
  withoutUntrusted,
} from '../../../../extractors/pdf/untrusted.js'
import { gridOf } from '../layout/page-builder.js'
import { inFont, printed } from './page.js'

const UNKNOWN = '\uFFFD'

/** Text as it reads where codes of glyphs are taken for characters. */
const garbled = inFont('mapless', `${UNKNOWN.repeat(6)}\u1234\u13A0\u{10330}42`)
const fine = inFont('fine', '本年新收政府信息公开申请数量 21', 50, 100)

const textOf = (page: { readonly glyphs: readonly { readonly text: string }[] }) =>
  page.glyphs.map(({ text }) => text).join('')

describe('fonts that do not tell their text', () => {
  it('are known by what no report is printed with, and even their digits are not taken', () => {
    const page = printed([...garbled, ...fine])
    const fonts = untrustedFonts([page])
    expect([...fonts]).toEqual(['mapless'])
    expect(isUntrusted(page, fonts)).toBe(true)
    expect(textOf(withoutUntrusted(page, fonts))).toBe(
      UNKNOWN.repeat(garbled.length) + '本年新收政府信息公开申请数量21',
    )
  })

  it('are not those of bullets, of rare names, nor of the scripts of China', () => {
    const bullets = inFont('Symbol', '\uF0B7\uF06C\uF0B7\uF06C\uF0B7')
    expect(untrustedFonts([printed([...bullets, ...fine])]).size).toBe(0)
    const titles = inFont('titles', 'བོད་ئۇيغۇرᠮᠣᠩᠭᠣᠯ조선ꆈꌠ')
    expect(untrustedFonts([printed(titles)]).size).toBe(0)
    const name = printed([...inFont('rare', '\uE863\uE863\uE863\uE863\uE863'), ...fine])
    const fonts = untrustedFonts([name])
    expect(isUntrusted(name, fonts)).toBe(false)
    expect(textOf(withoutUntrusted(name, fonts))).toContain('\uE863')
  })

  it('may read as letters where there are tables and no digit', () => {
    const rulings = gridOf([50, 150, 250, 350, 450], [200, 220, 240, 260, 280, 300, 320])
    const letters = inFont('wrong', 'DAAI BCEF')
    const none: ReadonlySet<string> = new Set()
    expect(isUntrusted(printed(letters, { rulings }), none)).toBe(true)
    expect(isUntrusted(printed([...letters, ...fine], { rulings }), none)).toBe(false)
    expect(isUntrusted(printed(letters), none)).toBe(false)
  })
})
