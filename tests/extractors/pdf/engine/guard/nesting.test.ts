import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import { defaultLimits } from '../../../../../extractors/extractor.js'
import { refuseHostile } from '../../../../../extractors/pdf/engine/guard/index.js'
import { latin1 } from '../../../../../extractors/pdf/engine/latin1.js'
import { file, form, formsInForms, stream } from './files.js'

const refuse = (bytes: Uint8Array) => () => {
  refuseHostile(latin1(bytes), defaultLimits)
}

const drawsForms = '<</XObject<</Next 10 0 R>>>>'
const pattern = (entries: string) =>
  stream(
    `/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9${entries}`,
    '/Next Do',
  )
const type3 = `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 6 0 R>>/Resources${drawsForms}>>`

/** Files whose content draws the form 10, by what draws it. */
const ways: readonly (readonly [
  way: string,
  withForms: (forms: Record<number, string>) => Uint8Array,
])[] = [
  ['a page', (forms) => file(drawsForms, { 4: stream('', '/Next Do'), ...forms })],
  [
    'an annotation',
    (forms) =>
      file(
        '<<>>',
        { 4: stream('', ''), 5: '<</Subtype/Stamp/AP<</N 10 0 R>>>>', ...forms },
        '/Annots[5 0 R]',
      ),
  ],
  [
    'a pattern',
    (forms) =>
      file('<</Pattern<</P 5 0 R>>>>', {
        4: stream('', '/Pattern cs /P scn'),
        5: pattern(`/Resources${drawsForms}`),
        ...forms,
      }),
  ],
  [
    'a pattern with the resources of its page',
    (forms) =>
      file('<</Pattern<</P 5 0 R>>/XObject<</Next 10 0 R>>>>', {
        4: stream('', '/P scn'),
        5: pattern(''),
        ...forms,
      }),
  ],
  [
    'a soft mask',
    (forms) =>
      file('<</ExtGState<</G<</SMask<</S/Luminosity/G 10 0 R>>>>>>>>', {
        4: stream('', '/G gs'),
        ...forms,
      }),
  ],
  [
    'a glyph',
    (forms) =>
      file('<</Font<</F 5 0 R>>>>', {
        4: stream('', 'BT /F 9 Tf (a) Tj ET'),
        5: type3,
        6: stream('', '9 0 d0 /Next Do'),
        ...forms,
      }),
  ],
]

describe('forms within forms', () => {
  it.each(ways)('are refused where %s draws what doubles thirty times', (_way, withForms) => {
    expect(refuse(withForms(formsInForms(31, 2)))).toThrow('E_LIMIT: nested forms')
  })

  it.each(ways)('are refused where %s draws one that draws itself', (_way, withForms) => {
    const endless = { 10: form(drawsForms.replace('<<', '/Resources<<'), '/Next Do') }
    expect(refuse(withForms(endless))).toThrow('E_LIMIT: nested forms')
  })

  it.each(ways)('are read where %s draws a few', (_way, withForms) => {
    expect(refuse(withForms(formsInForms(4, 3)))).not.toThrow()
  })

  it('are refused beyond all depth, though each draws but one', () => {
    const [, withForms] = ways[0] ?? []
    expect(refuse(withForms?.(formsInForms(5000, 1)) ?? new Uint8Array())).toThrow('nested forms')
  })

  it('are read where a form only shares the resources that name it', () => {
    const shared = file('9 0 R', {
      4: stream('', '/Next Do'),
      9: drawsForms,
      10: form('/Resources 9 0 R', '0 0 m 9 9 l S'),
    })
    expect(refuse(shared)).not.toThrow()
  })

  it.each([
    ['an escaped name', '/Subtype/F#6frm'],
    ['a reference', '/Subtype 7 0 R'],
    ['a string that looks like the end', '/X(\\)(()/Resources<<>>))/Subtype/Form'],
    ['a comment', '/Subtype%x\n/Form'],
  ])('are found behind %s', (_what, subtype) => {
    const forms = Object.entries(formsInForms(31, 2)).map(
      ([number, object]) => [number, object.replace('/Subtype/Form', subtype)] as const,
    )
    const bytes = file(drawsForms, {
      4: stream('', '/Next %x\nDo'),
      7: '/Form',
      ...Object.fromEntries<string>(forms),
    })
    expect(refuse(bytes)).toThrow('E_LIMIT: nested forms')
  })

  it('are found where content is packed, and resources stand in an object stream', () => {
    const packed = Object.entries(formsInForms(31, 2)).map(([number, object]) => {
      const next = /Next (\d+)/u.exec(object)?.[1]
      const content = deflateSync(Buffer.from(next === undefined ? '' : '/Next Do /Next Do'))
      const entries = `/Subtype/Form/Filter/FlateDecode/Resources ${Number(number) + 100} 0 R`
      return [number, stream(entries, content)] as const
    })
    const resources = Array.from({ length: 31 }, (_, at) => `<</XObject<</Next ${11 + at} 0 R>>>> `)
    const heads = resources
      .map((_, at) => `${110 + at} ${at * (resources[0]?.length ?? 0)}`)
      .join(' ')
    const objects = deflateSync(Buffer.from(`${heads} ${resources.join('')}`))
    const entries = `/Type/ObjStm/N 31/First ${heads.length + 1}/Filter/FlateDecode`
    const bytes = file(drawsForms, {
      4: stream('', '/Next Do'),
      8: stream(entries, objects),
      ...Object.fromEntries<string>(packed),
    })
    expect(refuse(bytes)).toThrow('E_LIMIT: nested forms')
  })
})
