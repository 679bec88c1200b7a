import type { Paper, Written } from './build.js'

/** How a Type 3 font is made (ISO 32000-1, 9.6.5). */
export interface Type3 {
  /** From the space of its glyphs to text space: a and d; a glyph is an em by an em of it. */
  readonly scale: readonly [across: number, up: number]
  /** What draws a digit: lines, or a picture of it. */
  readonly draws: 'lines' | 'picture'
  /** Whether it has a map to Unicode, or the names of its glyphs tell them. */
  readonly unicode: boolean
}

const NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A font of ten digits whose codes are not those of ASCII. */
const FIRST_CODE = 65

const advance = 0.55

const fonts = new WeakMap<Paper, PDFKit.PDFKitReference>()

/** Draws figures in a Type 3 font, and gives back false for any other text. */
export function writeInType3(
  paper: Paper,
  type3: Type3,
  { text, left, baseline, size }: Written,
): boolean {
  if (!/^\d+$/u.test(text)) return false
  const { document } = paper
  const font = fonts.get(paper) ?? fontOf(document, type3)
  fonts.set(paper, font)
  const width = text.length * advance * size
  const from = left + (paper.measure(text, size) - width) / 2
  const codes = Array.from(text, (digit) => String.fromCharCode(FIRST_CODE + Number(digit))).join(
    '',
  )
  const page = document.page as unknown as { fonts: Record<string, unknown> } // absent in its types
  page.fonts.Odd = font
  document
    .save()
    .transform(1, 0, 0, -1, from, baseline)
    .addContent(`BT /Odd ${size} Tf (${codes}) Tj ET`)
    .restore()
  return true
}

function fontOf(
  document: PDFKit.PDFDocument,
  { scale, draws, unicode }: Type3,
): PDFKit.PDFKitReference {
  const [across, up] = scale
  const width = advance / across
  const procedures = NAMES.map((_, digit) =>
    streamOf(
      document,
      `${width} 0 d0 ${draws === 'lines' ? lines(digit, scale) : picture(digit, scale)}`,
    ),
  )
  const names = unicode ? NAMES.map((_, digit) => `g${digit + 40}`) : NAMES
  const font = document.ref({
    Type: 'Font',
    Subtype: 'Type3',
    FontBBox: [0, 0, 1 / across, 1 / up],
    FontMatrix: [across, 0, 0, up, 0, 0],
    CharProcs: Object.fromEntries(names.map((name, at) => [name, procedures[at]])),
    Encoding: { Type: 'Encoding', Differences: [FIRST_CODE, ...names] },
    FirstChar: FIRST_CODE,
    LastChar: FIRST_CODE + 9,
    Widths: NAMES.map(() => width),
    Resources: {},
    ...(unicode ? { ToUnicode: streamOf(document, toUnicode()) } : {}),
  })
  font.end(null)
  return font
}

function streamOf(document: PDFKit.PDFDocument, content: string): PDFKit.PDFKitReference {
  const stream = document.ref({})
  stream.end(content)
  return stream
}

/** A stroke for each one of the digit: its shape tells nothing, its code does. */
function lines(digit: number, [across, up]: Type3['scale']): string {
  const strokes = Array.from({ length: digit + 1 }, (_, at) => {
    const y = (at + 1) / 12 / up
    return `${0.05 / across} ${y} m ${0.5 / across} ${y} l`
  })
  return `${0.02 / Math.abs(up)} w ${strokes.join(' ')} S`
}

/** A mask of eight by eight dots. */
function picture(digit: number, [across, up]: Type3['scale']): string {
  const row = (1 << (digit % 8)).toString(16).padStart(2, '0')
  const dots = `${row.repeat(8)}>`
  return `q ${0.5 / across} 0 0 ${0.7 / up} 0 0 cm BI /W 8 /H 8 /IM true /F /AHx ID ${dots} EI Q`
}

function toUnicode(): string {
  const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0')
  const pairs = NAMES.map((_, digit) => `<${hex(FIRST_CODE + digit, 2)}> <${hex(48 + digit, 4)}>`)
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Odd def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar`,
    'endcmap end end',
  ].join('\n')
}
