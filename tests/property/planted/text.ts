import type { MadeUpReport } from '../../../samples/generator/model/report.js'
import { meanings } from '../../../src/checks/text/meanings.js'
import { parseKey } from '../../../src/forms/index.js'
import { both, cleanReport, numberAt, page, saying, type PlantedKind } from './build.js'
import { sentences } from './sentences.js'

/** What the tables of a report give for a meaning; the key of a group is all rows under it. */
function meant(
  { cells: printed, form }: MadeUpReport,
  plus: readonly string[],
  minus: readonly string[] = [],
) {
  const sum = (keys: readonly string[]) =>
    keys.reduce((total, key) => total + (printed.has(key) ? numberAt(printed, key) : under(key)), 0)
  const under = (key: string): number => {
    const { table, row, column } = parseKey(key)
    const rows = form.tables.find(({ id }) => id === table)?.rows ?? []
    return rows
      .filter(({ parent }) => parent === row)
      .reduce((total, { id }) => total + numberAt(printed, `${table}.${id}.${column}`), 0)
  }
  return sum(plus) - sum(minus)
}

/** A number of the text against each meaning it may have: each agrees, and one that is none does not. */
export const texts: readonly PlantedKind[] = Object.entries(sentences).map(
  ([quantity, sentence]) => ({
    id: `text:${quantity}`,
    en: `the text states another number than any meaning of ${quantity}`,
    zh: `正文的数字与 ${quantity} 的各种含义都不符`,
    codes: ['text-differs'],
    plant: (seed) => {
      const report = cleanReport(seed)
      const own = meanings['2021'][quantity] ?? []
      const values = own.map(({ plus, minus }) => meant(report, plus, minus))
      const [agreeing = 0] = values.filter((value) => value > 0)
      if (values.length === 0 || agreeing === 0) return null
      const other = Math.max(...values) + 7
      return {
        clean: page(saying(report, ...values.filter((value) => value > 0).map(sentence))),
        defective: page(saying(report, sentence(other))),
      }
    },
  }),
)

const withCount = (
  seed: number,
  text: (count: number, report: MadeUpReport) => [string, string],
) => {
  const report = cleanReport(seed)
  const count = numberAt(report.cells, 'requests.new.total')
  if (count < 3) return null
  const [clean, defective] = text(count, report)
  return both(saying(report, clean), saying(report, defective))
}

/** Sentences that do not fit the tables, or one another. */
export const narrative: readonly PlantedKind[] = [
  {
    id: 'breakdown',
    en: 'one number of a breakdown is another than in the table',
    zh: '正文分项有一个数与表格不符',
    codes: ['text-differs'],
    plant: (seed) => {
      const report = cleanReport(seed)
      const [upheld, corrected, total] = ['upheld', 'corrected', 'total'].map((column) =>
        numberAt(report.cells, `disputes.review.${column}`),
      )
      const said = (wrong: number) =>
        `因政府信息公开发生行政复议${total ?? 0}件，其中结果维持${upheld ?? 0}件、结果纠正${(corrected ?? 0) + wrong}件。`
      return total === 0 ? null : both(saying(report, said(0)), saying(report, said(1)))
    },
  },
  {
    id: 'percentage',
    en: 'two digits of a percentage are swapped',
    zh: '百分比与数字不符',
    codes: ['share-differs'],
    plant: () => {
      const report = cleanReport(11)
      const said = (share: string) => `全年发放意见表27份，其中表示满意的14份，占${share}。`
      return both(saying(report, said('51.85%')), saying(report, said('58.15%')))
    },
  },
  {
    id: 'all-closed',
    en: 'all requests are said to be closed beside a carry-over',
    zh: '称均已办结而有结转下年度',
    codes: ['all-closed-differs'],
    plant: (seed) => {
      const report = cleanReport(seed)
      if (numberAt(report.cells, 'requests.carried_out.total') === 0) return null
      const said = saying(report, '本年收到的政府信息公开申请均已办结。')
      return both(report, said)
    },
  },
  {
    id: 'closing-rate',
    en: 'the share of closed requests is said to be 100% beside a carry-over',
    zh: '称办结率 100% 而有结转下年度',
    codes: ['all-closed-differs'],
    plant: (seed) => {
      const report = cleanReport(seed)
      if (numberAt(report.cells, 'requests.carried_out.total') === 0) return null
      return both(report, saying(report, '政府信息公开申请办结率100%。'))
    },
  },
  {
    id: 'fee-contradicted',
    en: 'a processing fee is stated in one place and denied in another',
    zh: '一处称收取信息处理费，另一处称未收取',
    codes: ['fee-differs'],
    plant: (seed) => {
      const report = cleanReport(seed)
      return both(report, saying(report, '全年收取信息处理费500元。'))
    },
  },
  {
    id: 'text-sentence',
    en: 'the sentence on new requests has another number',
    zh: '新收申请的句子数字有误',
    codes: ['text-differs'],
    plant: (seed) =>
      withCount(seed, (count) => [
        `全年收到政府信息公开申请${count}件。`,
        `全年收到政府信息公开申请${count * 10 + 9}件。`,
      ]),
  },
]
