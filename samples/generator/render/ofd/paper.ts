import { strToU8, zipSync, type Zippable } from 'fflate'
import { A4, LINE_WIDTH, type Paper } from '../pdf/paper.js'
import type { PdfStyle } from '../pdf/style.js'
import {
  documentPart,
  escaped,
  markupFor,
  pagePart,
  part,
  resourcePart,
  rootPart,
  type Markup,
} from './parts.js'
import type { OfdStyle } from './style.js'

/** Millimetres of a point. */
const MM = 25.4 / 72
/** The time stamp of every part: ZIP keeps local time, from 1980. */
const TIME = new Date(1980, 0, 1)

/** Points from the top of a page within which its running head stands. */
const HEAD = 40

/** A length in millimetres as producers write it. */
const mm = (points: number): number => Number((points * MM).toFixed(4))

/** In em: a wide character, or one of Latin. */
const advance = (character: string): number => (/[\u0020-\u007E]/u.test(character) ? 0.556 : 1)

/** Offsets in the style's way: equal ones as a run where there are two or more. */
function deltasOf(characters: readonly string[], size: number, runs: boolean): string {
  const deltas = characters.slice(0, -1).map((character) => mm(advance(character) * size))
  if (!runs) return deltas.join(' ')
  const groups: { delta: number; times: number }[] = []
  for (const delta of deltas) {
    const last = groups.at(-1)
    if (last?.delta === delta) last.times += 1
    else groups.push({ delta, times: 1 })
  }
  return groups.map(({ delta, times }) => (times > 1 ? `g ${times} ${delta}` : delta)).join(' ')
}

/** What is drawn, as objects of pages. */
class Objects {
  private id = 1000

  constructor(
    private readonly markup: Markup,
    private readonly style: OfdStyle,
    private readonly offset: number,
  ) {}

  text(text: string, left: number, baseline: number, size: number): string {
    const x = mm(left + this.offset)
    const boundary = `${x} ${mm(baseline - size + this.offset)} ${mm(1000)} ${mm(size * 1.4)}`
    const scaled = this.style.text === 'scaled'
    const scale = scaled ? { CTM: `${mm(size)} 0 0 ${mm(size)} 0 0` } : {}
    const unit = scaled ? 1 / MM : size
    return this.object(text, { Boundary: boundary, ...scale }, unit, unit)
  }

  /** Turned by a quarter: the matrix takes what runs across to what runs down. */
  turnedText(text: string, left: number, top: number, size: number): string {
    const boundary = `${mm(left + this.offset)} ${mm(top + this.offset)} ${mm(size * 1.4)} ${mm(1000)}`
    return this.object(text, { Boundary: boundary, CTM: '0 1 -1 0 0 0' }, size, 0)
  }

  line(left: number, top: number, right: number, bottom: number, filled: boolean): string {
    const [x, y] = [mm(left + this.offset), mm(top + this.offset)]
    const [width, height] = [mm(right - left), mm(bottom - top)]
    const thin = mm(LINE_WIDTH)
    const [w, h] = [Math.max(width, thin), Math.max(height, thin)]
    const data = filled ? `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C` : `M 0 0 L ${width} ${height}`
    const painted = filled ? { Fill: 'true', Stroke: 'false' } : { LineWidth: thin }
    const attributes = { ID: this.id++, Boundary: `${x} ${y} ${w} ${h}`, ...painted }
    return this.markup('PathObject', attributes, this.markup('AbbreviatedData', {}, data))
  }

  private object(
    text: string,
    placed: Readonly<Record<string, string>>,
    size: number,
    baseline: number,
  ): string {
    const attributes = { ID: this.id++, Font: 3, Size: mm(size), ...placed }
    const colour = this.markup('FillColor', { Value: '0 0 0' })
    return this.markup('TextObject', attributes, colour + this.codes(text, size, mm(baseline)))
  }

  private codes(text: string, size: number, Y: number): string {
    const characters = Array.from(text)
    if (this.style.text === 'single') {
      let at = 0
      return characters
        .map((character) => {
          const code = this.markup('TextCode', { X: mm(at), Y }, escaped(character))
          at += advance(character) * size
          return code
        })
        .join('')
    }
    const DeltaX = deltasOf(characters, size, this.style.text === 'runs')
    const deltas = DeltaX === '' ? {} : { DeltaX }
    return this.markup('TextCode', { X: 0, Y, ...deltas }, escaped(text))
  }
}

/** New paper that is written as an OFD; what the PDF turns or crops has an origin of its own here. */
export function ofdPaper(pdf: PdfStyle, style: OfdStyle): Paper {
  const portrait = pdf.orientation === 'portrait'
  const [width, height] = portrait ? [A4.short, A4.long] : [A4.long, A4.short]
  const markup = markupFor(style)
  const objects = new Objects(markup, style, pdf.crop)
  const pages: string[][] = [[]]
  const template: string[] = []
  const draw = (object: string): void => void pages.at(-1)?.push(object)
  const isHead = (text: string, baseline: number): boolean =>
    style.template && text === pdf.runningHead && baseline < HEAD
  return {
    width,
    height,
    page: () => pages.length,
    turnPage: () => void pages.push([]),
    measure: (text, size) => Array.from(text).reduce((sum, c) => sum + advance(c) * size, 0),
    text(text, left, baseline, size) {
      const object = objects.text(text, left, baseline, size)
      if (!isHead(text, baseline)) draw(object)
      else if (template.length === 0) template.push(object)
    },
    turnedText: (...text) => {
      draw(objects.turnedText(...text))
    },
    line: (...edge) => {
      draw(objects.line(...edge, pdf.rules === 'filled'))
    },
    finish() {
      const box = [pdf.crop, pdf.crop, width, height].map(mm).join(' ')
      const parts: Record<string, string> = {
        'OFD.xml': rootPart(markup, style),
        'Doc_0/Document.xml': documentPart(markup, style, box, pages.length),
        'Doc_0/PublicRes.xml': resourcePart(markup, style),
      }
      pages.forEach((page, at) => {
        parts[`Doc_0/Pages/Page_${at}/Content.xml`] = pagePart(markup, style, page.join(''), true)
      })
      if (style.template)
        parts['Doc_0/Tpls/Tpl_0/Content.xml'] = pagePart(markup, style, template.join(''), false)
      if (style.seal) Object.assign(parts, sealParts(markup, style, objects))
      return Promise.resolve(packed(parts))
    },
  }
}

/** A seal over the first page, with text that is none of the report. */
function sealParts(markup: Markup, style: OfdStyle, objects: Objects): Record<string, string> {
  const seal = objects.text('电子印章2046', 300, 500, 20)
  const appearance = markup('Appearance', { Boundary: '0 0 210 297' }, seal)
  const annotation = markup('Annot', { ID: 7, Type: 'Stamp' }, appearance)
  const page = markup('Page', { PageID: 10 }, markup('FileLoc', {}, 'Page_0/Annotation.xml'))
  return {
    'Doc_0/Annots/Annotations.xml': part(markup, style, 'Annotations', page),
    'Doc_0/Annots/Page_0/Annotation.xml': part(markup, style, 'PageAnnot', annotation),
  }
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: TIME }]
  return zipSync(files, { level: 9 })
}
