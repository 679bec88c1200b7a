import type { MadeUpReport } from '../../../samples/generator/model/report.js'
import type { FindingCode } from '../../../src/report/catalogue.js'
import { valueOf, withCells, withSection, type MadeYears } from './made-years.js'

const overview = (made: MadeUpReport): readonly string[] => made.narrative.get('overview') ?? []

/** One defect in a clean pair, and what must be found: nothing else but it. */
export interface PlantedBetween {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly form: '2019' | '2021'
  readonly plant: (years: MadeYears) => MadeYears
  readonly codes: readonly FindingCode[]
}

/** Every kind of defect between two years that is planted and has to be found. */
export const plantings: readonly PlantedBetween[] = [
  {
    id: 'carry-over-broken',
    en: 'a request carried out and not carried in',
    zh: '结转下年度与上年结转不符',
    form: '2021',
    plant: ({ earlier, later }) => {
      const keys = ['carried_out', 'new'].flatMap((row) =>
        ['natural_person', 'total'].map((column) => `requests.${row}.${column}`),
      )
      const more = keys.map((key) => [key, valueOf(earlier, key) + 1] as const)
      return { earlier: withCells(earlier, Object.fromEntries(more)), later }
    },
    codes: ['carry-over-differs', 'carry-over-differs'],
  },
  {
    id: 'stock-broken',
    en: 'a stock that does not roll forward',
    zh: '现行有效件数未逐年衔接',
    form: '2021',
    plant: ({ earlier, later }) => {
      const key = 'documents.normative.in_force'
      return { earlier, later: withCells(later, { [key]: valueOf(later, key) + 15 }) }
    },
    codes: ['in-force-differs'],
  },
  {
    id: 'prior-items-restated',
    en: "a prior year's number of items that is restated",
    zh: '上一年项目数量与上年年报不符',
    form: '2019',
    plant: ({ earlier, later }) => {
      const key = 'licensing.licences.items_prior'
      return { earlier, later: withCells(later, { [key]: valueOf(later, key) + 9 }) }
    },
    codes: ['prior-items-differ'],
  },
  {
    id: 'restated-in-text',
    en: "last year's requests restated in the text",
    zh: '正文重述的上年数字有误',
    form: '2021',
    plant: ({ earlier, later }) => {
      const number = valueOf(earlier, 'requests.new.total') + 500
      const text = [...overview(later), `上年收到政府信息公开申请${number}件。`]
      return { earlier, later: withSection(later, 'overview', text) }
    },
    codes: ['figure-restated'],
  },
  {
    id: 'change-in-cases',
    en: 'a change that the text states wrongly, in cases',
    zh: '正文所述增减件数有误',
    form: '2021',
    plant: ({ earlier, later }) => {
      const fresh = valueOf(later, 'requests.new.total')
      const change = fresh - valueOf(earlier, 'requests.new.total') + 40
      const said = `${later.year}年新收政府信息公开申请${fresh}件，比上年增加${Math.abs(change)}件。`
      return { earlier, later: withSection(later, 'overview', [said]) }
    },
    codes: ['change-misstated'],
  },
  {
    id: 'change-in-percent',
    en: 'a change that the text states wrongly, in percent',
    zh: '正文所述同比百分比有误',
    form: '2021',
    plant: ({ earlier, later }) => {
      const fresh = valueOf(later, 'requests.new.total')
      const said = `${later.year}年新收政府信息公开申请${fresh}件，同比增长312.5%。`
      return { earlier, later: withSection(later, 'overview', [said]) }
    },
    codes: ['change-misstated'],
  },
  {
    id: 'jump',
    en: 'a jump',
    zh: '数字突变',
    form: '2021',
    plant: ({ earlier, later }) => ({
      earlier: withCells(earlier, { 'licensing.licences.decisions': 210 }),
      later: withCells(later, { 'licensing.licences.decisions': 21_000 }),
    }),
    codes: ['series-jumps'],
  },
  {
    id: 'section-copied',
    en: 'a copied section',
    zh: '照抄上年的章节',
    form: '2021',
    plant: ({ earlier, later }) => {
      const problems = earlier.narrative.get('problems') ?? []
      return { earlier, later: withSection(later, 'problems', [...problems, ...problems]) }
    },
    codes: ['section-copied'],
  },
  {
    id: 'number-kept',
    en: "last year's number",
    zh: '沿用上年的数字',
    form: '2021',
    plant: ({ earlier, later }) => {
      const said = (year: number) =>
        `${year}年新收政府信息公开申请${valueOf(earlier, 'requests.new.total')}件。`
      const moved = withCells(later, {
        'requests.new.total': valueOf(earlier, 'requests.new.total') + 3,
      })
      return {
        earlier: withSection(earlier, 'overview', [said(earlier.year)]),
        later: withSection(moved, 'overview', [said(later.year)]),
      }
    },
    codes: ['kept-number'],
  },
  {
    id: 'year-kept',
    en: "last year's year",
    zh: '沿用上年的年份',
    form: '2021',
    plant: ({ earlier, later }) => {
      const said = `${earlier.year}年，制定任务清单三份，开展督查两次。`
      const add = (made: MadeUpReport) => withSection(made, 'overview', [...overview(made), said])
      return { earlier: add(earlier), later: add(later) }
    },
    codes: ['kept-year'],
  },
  {
    id: 'tables-copied',
    en: "last year's tables",
    zh: '沿用上年的表格',
    form: '2021',
    plant: ({ earlier, later }) => ({ earlier, later: { ...later, cells: earlier.cells } }),
    codes: ['tables-copied'],
  },
]
