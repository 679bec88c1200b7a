import { describe, expect, it, jest } from '@jest/globals'
import { expectHeld, findingsOf } from './held.js'
import { HEIGHT, press, print, show, type Line, type Odd } from './print.js'
import { stream, textString, type Collected } from './raw.js'

jest.setTimeout(30_000)

const printed = await print()
/** The figures that are typed on the page. */
const isTyped = ({ key = '' }: Line): boolean => key.endsWith('.business')
const blank: Odd = { show: (line, font) => (isTyped(line) ? '' : show(line, font)) }
const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

type Rect = readonly [left: number, bottom: number, right: number, top: number]

function rectOf({ key = '' }: Line): Rect {
  const [left, top, right, bottom] = printed.places.get(key)?.box ?? [0, 0, 0, 0]
  return [left + 1, HEIGHT - bottom + 1, right - 1, HEIGHT - top - 1]
}

function annotation(subtype: string, rect: Rect, entries: string, flags = 4): string {
  return `<</Type/Annot/Subtype/${subtype}/F ${flags}/Rect[${rect.join(' ')}]${entries}>>`
}

function appearance(text: string, [left, bottom, right, top]: Rect, objects: Collected): string {
  const box = `/BBox[0 0 ${right - left} ${top - bottom}]`
  const entries = `/Type/XObject/Subtype/Form${box}/Resources<</Font<</Helv ${helvetica}>>>>`
  const content = `BT /Helv 9 Tf 4 4 Td (${text}) Tj ET`
  return `/AP<</N ${objects.add(stream(entries, content))}>>`
}

const typed = (page: number): Line[] =>
  printed.lines.filter((line) => line.page === page && isTyped(line))

const count = printed.lines.filter(isTyped).length

describe('figures that are typed on the page', () => {
  const ways: Readonly<Record<string, (line: Line, objects: Collected) => string>> = {
    'as text with an appearance': (line, objects) =>
      annotation('FreeText', rectOf(line), appearance(line.text, rectOf(line), objects)),
    'as text that is not for printing': (line, objects) =>
      annotation('FreeText', rectOf(line), appearance(line.text, rectOf(line), objects), 0),
    'as text that the viewer is to draw': ({ text, ...line }) =>
      annotation(
        'FreeText',
        rectOf({ ...line, text }),
        `/Contents${textString(text)}/DA(/Helv 9 Tf)`,
      ),
    'as stamps in their cells': (line, objects) =>
      annotation('Stamp', rectOf(line), appearance(line.text, rectOf(line), objects)),
  }

  it.each(Object.entries(ways))('count %s', async (_, draw) => {
    const bytes = press(printed, {
      ...blank,
      annotations: (page, objects) => typed(page).map((line) => objects.add(draw(line, objects))),
    })
    const report = await expectHeld(bytes, printed)
    expect(findingsOf(report, 'annotations-read')).toEqual([
      expect.stringContaining(`0 fields, ${count} annotations`),
    ])
  })
})

describe('annotations that are none of the print', () => {
  it('do not count: notes, popups, marks, links, hidden text', async () => {
    const others = ['Text', 'Popup', 'Highlight', 'Underline', 'Link', 'Square', 'FileAttachment']
    const bytes = press(printed, {
      annotations: (page, objects) =>
        typed(page).flatMap((line) => {
          const rect = rectOf(line)
          const drawn = `/Contents(88)/QuadPoints[${[rect[0], rect[3], rect[2], rect[3], rect[0], rect[1], rect[2], rect[1]].join(' ')}]`
          const all = others.map((kind) =>
            annotation(kind, rect, drawn + appearance('88', rect, objects)),
          )
          const hidden = [2, 32, 36].map((flags) =>
            annotation('FreeText', rect, '/Contents(88)/DA(/Helv 9 Tf)', flags),
          )
          return [...all, ...hidden].map((object) => objects.add(object))
        }),
    })
    const report = await expectHeld(bytes, printed)
    expect(findingsOf(report, 'annotations-read')).toEqual([])
    expect(findingsOf(report, 'annotation-left-out')).toEqual([])
  })

  it('are told and left out where a stamp lies across cells', async () => {
    const bytes = press(printed, {
      annotations: (page, objects) =>
        typed(page)
          .slice(0, 1)
          .map((line) => {
            const [left, bottom] = rectOf(line)
            const rect: Rect = [left, bottom, left + 200, bottom + 20]
            return objects.add(
              annotation('Stamp', rect, appearance('CHECKED 2046 01 15', rect, objects)),
            )
          }),
    })
    const report = await expectHeld(bytes, printed)
    const told = findingsOf(report, 'annotation-left-out')
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toContain('CHECKED20460115')
  })
})
