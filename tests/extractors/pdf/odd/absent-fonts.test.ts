import { describe, expect, it, jest } from '@jest/globals'
import { chineseFonts, latinFont } from './fonts.js'
import { expectHeld } from './held.js'
import { plainFont, press, print, show, type Line } from './print.js'

jest.setTimeout(30_000)

const isLatin = ({ text }: Line): boolean => /^[\d.]+$/u.test(text)

describe('a report in a font that the file does not hold', () => {
  it.each(chineseFonts.map((font) => [font.name, font] as const))(
    'is read in the codes of %s',
    async (_, font) => {
      const printed = await print(font)
      await expectHeld(press(printed, { font }), printed)
    },
  )

  it('is read where its numbers are in a simple font without widths', async () => {
    const printed = await print()
    const bytes = press(printed, {
      show: (line, font) =>
        isLatin(line) ? show(line, latinFont).replace('/F ', '/L ') : show(line, font),
      fonts: (objects) => `/L ${objects.add(latinFont.object)}`,
    })
    await expectHeld(bytes, printed)
  })

  it('is read where a number without its widths runs out over the edge of its table', async () => {
    const wide = { ...plainFont, object: plainFont.object.replace(/\/W\[[^\]]*\]/u, '') }
    const printed = await print(plainFont)
    const isTotal = ({ key = '' }: Line) => /^requests\.\w+\.total$/u.test(key)
    const bytes = press(printed, {
      show: (line, font) => show(line, font).replace('/F ', isTotal(line) ? '/Wide ' : '/F '),
      fonts: (objects) => `/Wide ${objects.add(wide.object)}`,
    })
    const numbers = printed.lines.filter(isTotal).map(({ text }) => text.length)
    expect(Math.max(...numbers)).toBe(4)
    await expectHeld(bytes, printed)
  })
})
