import type { Form } from '../../src/forms/form.js'
import { formById } from '../../src/forms/index.js'
import { expectedOf, type Expected, type PrintDefects } from './expected.js'
import { makeReport } from './make.js'
import { blankZeros, singleRows } from './model/change.js'
import { realMagnitude } from './model/fill.js'
import { seeded } from './model/random.js'
import type { Cells, MadeUpReport } from './model/report.js'
import { earlyProvincialSheet, nationalSheet, provincialSheet } from './model/sheets.js'
import { plainDoc, renderDoc } from './render/doc/doc.js'
import { plainDocx, renderDocx } from './render/docx.js'
import { plainFlattened, renderFlattened } from './render/flattened.js'
import { plainHtml, renderHtml } from './render/html.js'
import { renderOfd } from './render/ofd/ofd.js'
import { plainOfd } from './render/ofd/style.js'
import { renderPdf } from './render/pdf/pdf.js'
import { plainPdf, type PdfStyle } from './render/pdf/style.js'
import { renderText } from './render/text.js'
import { plainXlsx, renderXlsx } from './render/xlsx.js'

/** One sample: its folder, the name of its file, and how it is made. */
export interface Sample {
  readonly name: string
  readonly file: string
  readonly report: MadeUpReport
  readonly defects: PrintDefects
  readonly render: (report: MadeUpReport) => Uint8Array | Promise<Uint8Array>
}

function form(id: string): Form {
  const found = formById(id)
  if (found === undefined) throw new RangeError(`no form ${id}`)
  return found
}

const pdf =
  (style: Partial<PdfStyle>): Sample['render'] =>
  async (report) =>
    (await renderPdf(report, { ...plainPdf, ...style })).bytes

/** All zeros of part cells blank, or some of them. */
const blank = (cells: Cells, formId: string, share: number): Cells =>
  blankZeros(form(formId), cells, share, seeded(5))

const plain2023 = makeReport(form('2021'), 101, '澜亭市人民政府办公室', 2023)
const broken2022 = makeReport(form('2021'), 102, '青砚县人民政府', 2022)
const numbered2024 = makeReport(form('2021'), 103, '松涧县财政局', 2024)
const site2023 = makeReport(form('2021'), 104, '白苇县人民政府', 2023)
const old2019 = makeReport(form('2019'), 105, '鹿鸣湾区教育局', 2019)
const old2020 = makeReport(form('2019'), 106, '石榴港市自然资源局', 2020)
const tabs2023 = makeReport(form('2021'), 107, '竹汐镇人民政府', 2023)
const wrong2021 = makeReport(form('2021'), 108, '兰圃市卫生健康委员会', 2021)
const dashes2022 = makeReport(form('2021'), 109, '杏滩县市场监督管理局', 2022)
const unruled2024 = makeReport(form('2021'), 110, '鹤汀市司法局', 2024)
const national2016 = makeReport(form('2014'), 111, '梧溪市交通运输局', 2016, {
  sheet: nationalSheet,
})
const provincial2011 = makeReport(form('2008'), 802, '槐序县人民政府', 2011, {
  sheet: earlyProvincialSheet,
})
const flattened2021 = makeReport(form('2021'), 116, '苇舟市人民政府', 2021, {
  magnitude: realMagnitude,
})
const flattened2017 = makeReport(form('2008'), 113, '汐原县人民政府', 2017, {
  sheet: provincialSheet,
  magnitude: realMagnitude,
})

const laidOut2024 = makeReport(form('2021'), 117, '云陌市水务局', 2024)
const workbook2015 = makeReport(form('2014'), 118, '苍浦县人民政府', 2015, {
  sheet: nationalSheet,
})

const binary2022 = makeReport(form('2021'), 119, '汀屿市民政局', 2022)

/** Every sample of the project. */
export const samples: readonly Sample[] = [
  {
    name: 'lanting-2023',
    file: 'report.pdf',
    report: { ...plain2023, signed: '2024年1月18日' },
    defects: {},
    render: pdf({}),
  },
  {
    name: 'qingyan-2022',
    file: 'report.pdf',
    report: broken2022,
    defects: {},
    render: pdf({
      gap: 40,
      repeatHeader: true,
      rules: 'filled',
      runningHead: '青砚县人民政府',
      fontSize: 11.5,
      figureWidth: 2.6,
    }),
  },
  {
    name: 'songjian-2024',
    file: 'report.docx',
    report: {
      ...numbered2024,
      wording: { ...numbered2024.wording, labels: ['enumeration-comma'] },
    },
    defects: {},
    render: (report) => renderDocx(report, { ...plainDocx, numbered: true, repeatHeader: true }),
  },
  {
    name: 'baiwei-2023',
    file: 'report.html',
    report: { ...site2023, arrangement: { ...site2023.arrangement, joined: false } },
    defects: {},
    render: (report) =>
      renderHtml(report, {
        encoding: 'gb18030',
        declared: 'http-equiv',
        spans: true,
        paragraphs: true,
        headings: false,
        site: { documentNumber: '白政办发〔2024〕3号', published: '2024-01-22' },
      }),
  },
  {
    name: 'luming-2019',
    file: 'report.html',
    report: { ...old2019, wording: { ...old2019.wording, thousands: true } },
    defects: {},
    render: (report) => renderHtml(report, plainHtml),
  },
  {
    name: 'liugang-2020',
    file: 'report.pdf',
    report: old2020,
    defects: {},
    render: pdf({ rules: 'horizontal', gap: 30 }),
  },
  {
    name: 'zhuxi-2023',
    file: 'report.txt',
    report: { ...tabs2023, cells: blank(tabs2023.cells, '2021', 1) },
    defects: {},
    render: (report) => renderText(report, { table: 'tabs', fields: 'grid' }),
  },
  {
    name: 'lanpu-2021',
    file: 'report.pdf',
    report: { ...wrong2021, cells: new Map([...wrong2021.cells, ['disputes.review.total', 0]]) },
    defects: { errors: ['disputes.review.total'] },
    render: pdf({ orientation: 'landscape', upright: 'turned' }),
  },
  {
    name: 'xingtan-2022',
    file: 'report.docx',
    report: {
      ...dashes2022,
      cells: blank(singleRows(form('2021'), dashes2022.cells), '2021', 0.5),
      wording: { ...dashes2022.wording, blanks: ['', '—', '/'] },
    },
    defects: {},
    render: (report) => renderDocx(report, { ...plainDocx, headings: false }),
  },
  {
    name: 'heting-2024',
    file: 'report.pdf',
    report: {
      ...unruled2024,
      wording: { ...unruled2024.wording, labels: ['half-width-brackets'] },
    },
    defects: {},
    render: pdf({ rules: 'none', orientation: 'turned', crop: 18 }),
  },
  {
    name: 'wuqi-2016',
    file: 'report.pdf',
    report: {
      ...national2016,
      cells: blank(national2016.cells, '2014', 0.5),
      wording: { ...national2016.wording, blanks: ['', '—'] },
      arrangement: { ...national2016.arrangement, indent: '\u3000', mergedTitles: true },
      signed: '2017年1月12日',
    },
    defects: {},
    render: pdf({ repeatHeader: true, gap: 30 }),
  },
  {
    name: 'huaixu-2011',
    file: 'report.html',
    report: {
      ...provincial2011,
      arrangement: { ...provincial2011.arrangement, indent: '\u00a0\u00a0' },
    },
    defects: {},
    render: (report) =>
      renderHtml(report, {
        ...plainHtml,
        headings: false,
        site: { documentNumber: '槐政综〔2012〕9号', published: '2012-03-14' },
      }),
  },
  {
    name: 'weizhou-2021',
    file: 'report.txt',
    report: flattened2021,
    defects: {
      open: ['made', 'repealed', 'in_force'].map((column) => `documents.rules.${column}`),
      oneParagraph: true,
    },
    render: (report) =>
      renderFlattened(report, { ...plainFlattened, header: 'wrapped', spaces: 'rows' }),
  },
  {
    name: 'xiyuan-2017',
    file: 'report.txt',
    report: flattened2017,
    defects: {
      open: ['fees_waived', 'suit_total'].flatMap((row) => [
        `sheet_2008.${row}.year`,
        `sheet_2008.${row}.cumulative`,
      ]),
    },
    render: (report) => renderFlattened(report, { ...plainFlattened, paragraphs: 'several' }),
  },
  {
    name: 'yunmo-2024',
    file: 'report.ofd',
    report: laidOut2024,
    defects: {},
    render: async (report) => {
      const paper = { ...plainPdf, upright: 'turned', runningHead: '云陌市水务局' } as const
      return (await renderOfd(report, paper, { ...plainOfd, seal: true })).bytes
    },
  },
  {
    name: 'cangpu-2015',
    file: 'report.xlsx',
    report: {
      ...workbook2015,
      cells: blank(workbook2015.cells, '2014', 0.5),
      wording: { ...workbook2015.wording, units: true },
    },
    defects: {},
    render: (report) => renderXlsx(report, { ...plainXlsx, apart: true, hidden: true }),
  },
  {
    name: 'tingyu-2022',
    file: 'report.doc',
    report: {
      ...binary2022,
      cells: blank(binary2022.cells, '2021', 0.5),
      wording: { ...binary2022.wording, blanks: ['', '\u3000'] },
      signed: '2023年1月16日',
    },
    defects: {},
    render: (report) => renderDoc(report, { ...plainDoc, numbered: true, drift: 60 }),
  },
]

/** What reading a sample must give. */
export function expectedOfSample({ report, defects }: Sample): Expected {
  return expectedOf(report, defects)
}
