import { makeReport } from '../../../../samples/generator/make.js'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import { A4, LINE_WIDTH, type Paper } from '../../../../samples/generator/render/pdf/paper.js'
import { printOn } from '../../../../samples/generator/render/pdf/pdf.js'
import { plainPdf } from '../../../../samples/generator/render/pdf/style.js'
import type { Places, PrintedPlace } from '../../../../samples/generator/render/pdf/table.js'
import { form2021 } from '../../../../src/forms/form-2021.js'
import { chineseFonts, type AbsentFont } from './fonts.js'
import { Collected, fileOf, stream, toBytes, type Objects } from './raw.js'

/** A line of text on a page; lengths in points from the top left. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly size: number
  /** The figure whose cell it stands in. */
  readonly key: string | undefined
}

/** What a report prints, before it is a file. */
export interface Print {
  readonly report: MadeUpReport
  readonly pages: number
  readonly lines: readonly Line[]
  /** The rulings of each page as operators. */
  readonly rulings: readonly string[]
  readonly places: Places
}

export const HEIGHT = A4.long

/** The report that is printed in every odd way; most of its figures are not zero. */
export const report = makeReport(form2021, 2111, '临浦市人民政府', 2023, {
  magnitude: (random) => random.integer(0, 40),
})

const [song] = chineseFonts
if (song === undefined) throw new Error('there is no font')
export const plainFont: AbsentFont = song

/** Prints a report without making a file of it; `widthOf` tells the width of a character in em. */
export async function print({ widthOf }: AbsentFont = plainFont, of = report): Promise<Print> {
  const lines: Omit<Line, 'key'>[] = []
  const rulings: string[] = ['']
  const paper: Paper = {
    width: A4.short,
    height: HEIGHT,
    page: () => rulings.length,
    turnPage: () => rulings.push(''),
    measure: (text, size) => Array.from(text).reduce((sum, c) => sum + widthOf(c) * size, 0),
    text: (text, left, baseline, size) =>
      lines.push({ page: rulings.length, text, left, baseline, size }),
    turnedText: () => undefined,
    line: (...ends) => {
      rulings.push((rulings.pop() ?? '') + ruling(...ends))
    },
    finish: () => Promise.resolve(new Uint8Array()),
  }
  const { places } = await printOn(paper, of, { ...plainPdf, figureWidth: 3.5 })
  const keyed = lines.map((line): Line => ({ ...line, key: keyAt(places, line) }))
  return { report: of, pages: rulings.length, lines: keyed, rulings, places }
}

function ruling(left: number, top: number, right: number, bottom: number): string {
  return `${LINE_WIDTH} w ${left} ${HEIGHT - top} m ${right} ${HEIGHT - bottom} l S\n`
}

function keyAt(places: Places, { page, left, baseline }: Omit<Line, 'key'>): string | undefined {
  const holds = ({ page: at, box }: PrintedPlace) =>
    at === page && left > box[0] && left < box[2] && baseline > box[1] && baseline < box[3]
  return [...places].find(([, place]) => holds(place))?.[0]
}

/** What is odd about a file; the rest is plain. */
export interface Odd {
  readonly font?: AbsentFont
  /** The operators of a line; by default it is shown. */
  readonly show?: (line: Line, font: AbsentFont) => string
  /** Operators before and after all others of a page. */
  readonly before?: (page: number) => string
  readonly after?: (page: number) => string
  /** References to the annotations of a page. */
  readonly annotations?: (page: number, objects: Collected) => readonly string[]
  /** More fonts of the pages' resources beside `F`. */
  readonly fonts?: (objects: Collected) => string
  /** Entries of the pages' resources, but for the fonts. */
  readonly resources?: (objects: Collected) => string
  /** Entries of the catalog. */
  readonly catalog?: (objects: Collected) => string
}

/** The operators that show a line of text. */
export function show({ text, left, baseline, size }: Line, { encode }: AbsentFont): string {
  return `BT /F ${size} Tf 1 0 0 1 ${left} ${HEIGHT - baseline} Tm ${encode(text)} Tj ET\n`
}

/** A file's objects, and the number of its catalog. */
export interface Made {
  readonly objects: Objects
  readonly root: number
}

export function make(printed: Print, odd: Odd = {}): Made {
  const collected = new Collected()
  const [root, tree] = [collected.reserve(), collected.reserve()]
  const font = collected.add((odd.font ?? plainFont).object)
  const resources = `/Resources<</Font<</F ${font}${odd.fonts?.(collected) ?? ''}>>${odd.resources?.(collected) ?? ''}>>`
  const pages = Array.from({ length: printed.pages }, (_, at) =>
    pageOf(printed, odd, at + 1, collected, `/Parent ${tree} 0 R${resources}`),
  )
  const kids = pages.map((page) => collected.add(page)).join(' ')
  collected.objects.set(tree, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`)
  const entries = odd.catalog?.(collected) ?? ''
  collected.objects.set(root, `<</Type/Catalog/Pages ${tree} 0 R${entries}>>`)
  return { objects: collected.objects, root }
}

function pageOf(printed: Print, odd: Odd, page: number, objects: Collected, entries: string) {
  const content = objects.add(stream('', contentOf(printed, odd, page)))
  const annotations = odd.annotations?.(page, objects) ?? []
  const noted = annotations.length === 0 ? '' : `/Annots[${annotations.join(' ')}]`
  const box = `/MediaBox[0 0 ${A4.short} ${HEIGHT}]`
  return `<</Type/Page${box}${entries}/Contents ${content}${noted}>>`
}

function contentOf({ lines, rulings }: Print, odd: Odd, page: number): string {
  const own = lines.filter((line) => line.page === page)
  const shown = own.map((line) => (odd.show ?? show)(line, odd.font ?? plainFont))
  return [odd.before?.(page), rulings[page - 1], ...shown, odd.after?.(page)].join('\n')
}

/** A plain file of a print with what is odd about it. */
export function press(printed: Print, odd: Odd = {}): Uint8Array {
  const { objects, root } = make(printed, odd)
  return toBytes(fileOf(objects, root))
}
