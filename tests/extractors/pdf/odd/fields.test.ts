import { describe, expect, it, jest } from '@jest/globals'
import { expectHeld, findingsOf } from './held.js'
import { HEIGHT, make, plainFont, press, print, show, type Line, type Odd } from './print.js'
import { fileOf, stream, textString, toBytes, type Collected } from './raw.js'

jest.setTimeout(30_000)

const printed = await print()
const isFigure = ({ key }: Line): boolean => key !== undefined

/** What a test leaves of a page: all but its figures. */
const blankForm: Odd = { show: (line, font) => (isFigure(line) ? '' : show(line, font)) }

/** Left, bottom, right, top of a figure's field. */
function rectOf({ key = '' }: Line): [number, number, number, number] {
  const [left, top, right, bottom] = printed.places.get(key)?.box ?? [0, 0, 0, 0]
  return [left + 1, HEIGHT - bottom + 1, right - 1, HEIGHT - top - 1]
}

const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

/** The appearance of a field with its frame, which is no ruling. */
function appearance(line: Line, objects: Collected): string {
  const [left, bottom, right, top] = rectOf(line)
  const [width, height] = [right - left, top - bottom]
  const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]/Resources<</Font<</Helv ${helvetica}>>>>`
  const frame = `.95 g 0 0 ${width} ${height} re f 0 G 1 1 ${width - 2} ${height - 2} re S`
  const text = `/Tx BMC q BT 0 g /Helv 9 Tf 3 ${height / 2 - 3} Td (${line.text}) Tj ET Q EMC`
  return `/AP<</N ${objects.add(stream(entries, `${frame} ${text}`))}>>`
}

type Entries = (line: Line, objects: Collected) => string

const field = (line: Line, entries: string, flags = 4): string =>
  `<</Type/Annot/Subtype/Widget/FT/Tx/F ${flags}/T(${line.key ?? ''})/Rect[${rectOf(line).join(' ')}]/DA(/Helv 9 Tf 0 g)${entries}>>`

/** A file whose figures are all fields. */
function filledForm(entriesOf: Entries, form = '', more: Entries = () => ''): Uint8Array {
  const fields: string[] = []
  return press(printed, {
    ...blankForm,
    annotations: (page, objects) => {
      const lines = printed.lines.filter((line) => line.page === page && isFigure(line))
      const own = lines.map((line) => objects.add(field(line, entriesOf(line, objects))))
      const others = lines.flatMap((line) => more(line, objects) || []).map((o) => objects.add(o))
      fields.push(...own, ...others)
      return [...own, ...others]
    },
    catalog: () =>
      `/AcroForm<</Fields[${fields.join(' ')}]/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv ${helvetica}>>>>${form}>>`,
  })
}

const value = ({ text }: Line): string => `/V${textString(text)}`
const comb = ({ text }: Line): string => `/MaxLen ${Math.max(text.length, 3)}/Ff 16777216`

describe('a form whose figures are fields', () => {
  const ways: Readonly<Record<string, Uint8Array>> = {
    'by their appearances': filledForm((line, objects) => value(line) + appearance(line, objects)),
    'by their values where they have no appearance': filledForm(value),
    'by their values where the viewer is to draw them': filledForm(value, '/NeedAppearances true'),
    'in compartments': filledForm((line) => value(line) + comb(line), '/NeedAppearances true'),
  }

  it.each(Object.entries(ways))('is read %s', async (_, bytes) => {
    const report = await expectHeld(bytes, printed)
    const [finding] = findingsOf(report, 'annotations-read')
    const fields = printed.lines.filter(isFigure).length
    expect(finding).toContain(`${fields} fields, 0 annotations`)
  })

  it('is read without its hidden fields and its buttons', async () => {
    const bytes = filledForm(value, '', (line, objects) => {
      const hidden = field({ ...line, key: 'hidden' }, `/V(99)`, 2)
      const tick = `<</Type/Annot/Subtype/Widget/FT/Btn/F 4/T(tick)/Rect[${rectOf(line).join(' ')}]/V/Yes/AS/Yes${appearance(
        { ...line, text: '4' },
        objects,
      )
        .replace('/N ', '/N<</Yes ')
        .replace('>>', '>>>>')}>>`
      return line.text.length > 1 ? hidden : tick
    })
    await expectHeld(bytes, printed)
  })

  it('keeps the print where a field lies over it, and tells', async () => {
    const { objects, root } = make(printed, {
      annotations: (page, all) =>
        printed.lines
          .filter((line) => line.page === page && line.key === 'requests.new.total')
          .map((line) => all.add(field(line, '/V(99)'))),
    })
    const report = await expectHeld(toBytes(fileOf(objects, root)), printed)
    expect(findingsOf(report, 'annotation-left-out')).toEqual([expect.stringContaining('99')])
    expect(plainFont.name).toBe('GBK-EUC-H')
  })
})
