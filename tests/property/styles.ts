import fc from 'fast-check'
import type { DocStyle } from '../../samples/generator/render/doc/doc.js'
import type { DocxStyle } from '../../samples/generator/render/docx.js'
import type { FlattenedStyle } from '../../samples/generator/render/flattened.js'
import type { HtmlStyle } from '../../samples/generator/render/html.js'
import type { OfdStyle } from '../../samples/generator/render/ofd/style.js'
import type { PdfStyle } from '../../samples/generator/render/pdf/style.js'
import type { RtfStyle } from '../../samples/generator/render/rtf.js'
import type { TextStyle } from '../../samples/generator/render/text.js'
import type { XlsxStyle } from '../../samples/generator/render/xlsx.js'

/** A web page in any of the known styles. */
export const htmlStyle: fc.Arbitrary<HtmlStyle> = fc.record({
  encoding: fc.constantFrom('utf-8', 'gb18030'),
  declared: fc.constantFrom('meta', 'http-equiv', 'none'),
  spans: fc.boolean(),
  paragraphs: fc.boolean(),
  headings: fc.boolean(),
  site: fc.constantFrom(null, { documentNumber: '霜政办发〔2024〕6号', published: '2024-01-25' }),
})

/** A Word document in any of the known styles. */
export const docxStyle: fc.Arbitrary<DocxStyle> = fc.record({
  numbered: fc.boolean(),
  headings: fc.boolean(),
  repeatHeader: fc.boolean(),
})

/** A workbook in any of the known styles. */
export const xlsxStyle: fc.Arbitrary<XlsxStyle> = fc.record({
  numbers: fc.boolean(),
  formulas: fc.boolean(),
  sharedStrings: fc.boolean(),
  apart: fc.boolean(),
  gaps: fc.boolean(),
  hidden: fc.boolean(),
})

/** A document in Word's binary format, the edges of its rows up to 15 points apart. */
export const docStyle: fc.Arbitrary<DocStyle> = fc.record({
  numbered: fc.boolean(),
  headings: fc.boolean(),
  drift: fc.constantFrom(0, 20, 300),
})

/** Rich Text Format, as written by newer and older programs. */
export const rtfStyle: fc.Arbitrary<RtfStyle> = fc.record({
  characters: fc.constantFrom('unicode', 'bytes'),
})

/** Plain text or Markdown whose lines have a field for every column of the grid. */
export const textStyle: fc.Arbitrary<TextStyle> = fc.record({
  table: fc.constantFrom('tabs', 'pipes'),
  fields: fc.constant('grid'),
})

/** Plain text or Markdown in which a cell over several columns is one field. */
export const mergedTextStyle: fc.Arbitrary<TextStyle> = fc.record({
  table: fc.constantFrom('tabs', 'pipes'),
  fields: fc.constant('merged'),
})

/** The name that announces a text of this style. */
export const textName = ({ table }: TextStyle): string =>
  table === 'pipes' ? 'made-up.md' : 'made-up.txt'

const page = {
  repeatHeader: fc.boolean(),
  orientation: fc.constantFrom('portrait', 'landscape', 'turned'),
  crop: fc.constantFrom(0, 15),
  upright: fc.constantFrom('stacked', 'turned'),
  horizontal: fc.constantFrom('left', 'center', 'right'),
  gap: fc.integer({ min: 0, max: 120 }),
  pageNumbers: fc.boolean(),
  runningHead: fc.constantFrom('', '政府信息公开工作年度报告（2018年修订）'),
} as const

/** Pages whose tables are fully ruled: texts of cells may wrap and stand anywhere in them. */
export const ruledPdfStyle: fc.Arbitrary<PdfStyle> = fc.record({
  ...page,
  rules: fc.constantFrom('all', 'filled'),
  fontSize: fc.constantFrom(9, 10.5, 12),
  figureWidth: fc.constantFrom(2.6, 3, 3.4),
  vertical: fc.constantFrom('top', 'middle', 'bottom'),
})

/** Fully ruled pages as an OFD in any of the known dialects. */
export const ofdStyle: fc.Arbitrary<{ readonly pdf: PdfStyle; readonly ofd: OfdStyle }> = fc.record(
  {
    pdf: ruledPdfStyle,
    ofd: fc.record({
      prefixed: fc.boolean(),
      text: fc.constantFrom('deltas', 'runs', 'single', 'scaled'),
      template: fc.boolean(),
      seal: fc.boolean(),
    }),
  },
)

/** Pages whose tables have no vertical rules: their columns are wide enough for every figure. */
export const openPdfStyle: fc.Arbitrary<PdfStyle> = fc.record({
  ...page,
  rules: fc.constantFrom('horizontal', 'none'),
  fontSize: fc.constantFrom(9, 10),
  figureWidth: fc.constant(3.4),
  vertical: fc.constant('middle'),
})

/** Figures stand in the middle of their columns, as their headers do: no rules tell else whose they are. */
export const openSheetStyle: fc.Arbitrary<PdfStyle> = openPdfStyle.map((style) => ({
  ...style,
  horizontal: 'center',
}))

/** Run-together text with the headers of its tables, and whatever else archives keep or lose. */
export const flattenedStyle: fc.Arbitrary<FlattenedStyle> = fc.record({
  metadata: fc.constant(true),
  title: fc.boolean(),
  paragraphs: fc.constantFrom('one', 'several'),
  spaces: fc.constantFrom('none', 'none', 'some', 'rows'),
  around: fc.boolean(),
  header: fc.constantFrom('printed', 'wrapped'),
  headings: fc.boolean(),
  groupAgain: fc.boolean(),
  dropped: fc.constant(new Set<string>()),
})

/** Run-together text whose headers are lost. */
export const headlessStyle: fc.Arbitrary<FlattenedStyle> = flattenedStyle.map((style) => ({
  ...style,
  header: 'lost',
  headings: true,
}))
