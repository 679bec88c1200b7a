/** Two consecutive years of one made-up issuer: what rolls on agrees, and the narratives differ. */
import type { Form, FormTable, SectionName } from '../../../src/forms/form.js'
import { valueColumns, valueRows } from '../../../src/forms/index.js'
import type { Report } from '../../../src/report/schema.js'
import { readReport } from '../../../src/run/process.js'
import { makeReport } from '../../../samples/generator/make.js'
import { realMagnitude } from '../../../samples/generator/model/fill.js'
import { narrative } from '../../../samples/generator/model/narrative.js'
import { seeded, type Random } from '../../../samples/generator/model/random.js'
import type { Cells, MadeUpReport, Narrative } from '../../../samples/generator/model/report.js'
import { renderText } from '../../../samples/generator/render/text.js'
import { formOf } from '../../report/figures.js'

/** Two made-up reports of one issuer. */
export interface MadeYears {
  readonly earlier: MadeUpReport
  readonly later: MadeUpReport
}

/** Two years on one form; the year is that of the earlier. */
export function madeYears(formId: '2019' | '2021', seed: number): MadeYears {
  const form = formOf(formId)
  const year = formId === '2019' ? 2019 : 2022
  const random = seeded(seed)
  const made = makeReport(form, seed, '澜亭市教育局', year, { magnitude: realMagnitude })
  const cells = nextYear(form, plausible(made.cells, random), random)
  const earlier = { ...made, cells, narrative: narrative(form, cells, year, random) }
  const after = nextYear(form, cells, random)
  const later = { ...made, year: year + 1, cells: after, narrative: nextNarrative(after, year + 1) }
  return { earlier, later }
}

/** The year behind another, its cells moved on. */
export function yearAfter(made: MadeUpReport, seed: number): MadeUpReport {
  const [cells, year] = [nextYear(made.form, made.cells, seeded(seed)), made.year + 1]
  return { ...made, year, cells, narrative: narrative(made.form, cells, year, seeded(seed)) }
}

/** With other values in some cells. */
export function withCells(made: MadeUpReport, changes: Record<string, number>): MadeUpReport {
  return { ...made, cells: new Map([...made.cells, ...Object.entries(changes)]) }
}

/** With another text in one section. */
export function withSection(
  made: MadeUpReport,
  section: SectionName,
  paragraphs: readonly string[],
): MadeUpReport {
  return { ...made, narrative: new Map([...made.narrative, [section, paragraphs]]) }
}

/** The number in a cell. */
export function valueOf({ cells }: MadeUpReport, key: string): number {
  const value = cells.get(key)
  if (typeof value !== 'number') throw new RangeError(`${key} holds no number`)
  return value
}

/** A made-up report as it is read from text. */
export async function readMade(made: MadeUpReport, name = `${made.year}.txt`): Promise<Report> {
  const bytes = renderText(made, { table: 'tabs', fields: 'grid' })
  const { reports } = await readReport(bytes, name)
  const [report] = reports
  if (report === undefined) throw new Error('a made-up report was not read')
  return report
}

type Grid = Map<string, number>

/** Few requests are carried over, and stocks are greater than what is taken from them. */
function plausible(cells: Cells, random: Random): Cells {
  const grid = new Map(cells)
  const value = (key: string): number => Number(cells.get(key) ?? 0)
  for (const key of cells.keys()) {
    if (key.startsWith('requests.carried_out.')) grid.set(key, random.integer(0, 3))
    const stock = key.replace(/\.(?:repealed|items_change)$/u, '.')
    if (key.endsWith('.repealed')) {
      grid.set(`${stock}in_force`, value(`${stock}in_force`) + 4 * value(key))
    }
    if (key.endsWith('.items_change')) {
      grid.set(`${stock}items_prior`, value(`${stock}items_prior`) + 4 * Math.abs(value(key)))
    }
  }
  return grid
}

/** The year behind another: parts change by a third at most, and all sums hold. */
function nextYear(form: Form, cells: Cells, random: Random): Cells {
  const grid: Grid = new Map()
  const before = (key: string): number => {
    const value = cells.get(key)
    return typeof value === 'number' ? value : 0
  }
  for (const key of cells.keys()) grid.set(key, moved(before(key), random))
  for (const table of form.tables) {
    if (table.id === 'requests') requests(table, grid, before, random)
    if (table.id === 'disputes') totals(table, grid)
    if (table.id === 'documents') documents(table, grid, before)
    for (const { id } of table.rows) items(`${table.id}.${id}`, grid, before)
  }
  return grid
}

function moved(value: number, random: Random): number {
  const by = Math.floor(Math.abs(value) / 3)
  if (!Number.isInteger(value)) return Number((value * (0.9 + random.next() / 5)).toFixed(2))
  return value + random.integer(-by, by)
}

function requests(
  table: FormTable,
  grid: Grid,
  before: (key: string) => number,
  random: Random,
): void {
  const at = (row: string, column: string) => `requests.${row}.${column}`
  const outcomes = table.identities.find(({ id }) => id === 'outcomes')?.right ?? []
  for (const { id: column } of valueColumns(table).filter(({ kind }) => kind !== 'total')) {
    const carriedIn = before(at('carried_out', column))
    const carriedOut = random.integer(0, 3)
    const get = (row: string) => grid.get(at(row, column)) ?? 0
    const sum = () => outcomes.reduce((total, row) => total + get(row), 0)
    const short = Math.max(0, carriedIn - carriedOut - sum())
    grid.set(at('granted', column), get('granted') + short)
    grid.set(at('carried_in', column), carriedIn)
    grid.set(at('carried_out', column), carriedOut)
    grid.set(at('handled_total', column), sum())
    grid.set(at('new', column), sum() + carriedOut - carriedIn)
  }
  totals(table, grid)
}

/** The column of totals is the sum of the others. */
function totals(table: FormTable, grid: Grid): void {
  for (const { id: row } of valueRows(table)) {
    const columns = valueColumns(table)
    const parts = columns.filter(({ kind }) => kind !== 'total')
    const total = columns.find(({ kind }) => kind === 'total')
    const sum = parts.reduce((all, { id }) => all + (grid.get(`${table.id}.${row}.${id}`) ?? 0), 0)
    if (total !== undefined) grid.set(`${table.id}.${row}.${total.id}`, sum)
  }
}

function documents(table: FormTable, grid: Grid, before: (key: string) => number): void {
  for (const { id } of table.rows) {
    const key = (column: string) => `documents.${id}.${column}`
    const get = (column: string) => grid.get(key(column)) ?? 0
    if (grid.has(key('in_force'))) {
      const stock = before(key('in_force'))
      grid.set(key('repealed'), Math.min(get('repealed'), stock))
      grid.set(key('in_force'), stock + get('made') - get('repealed'))
    } else {
      grid.set(key('disclosed_total'), Math.max(get('disclosed_total'), get('disclosed_new')))
    }
  }
}

function items(row: string, grid: Grid, before: (key: string) => number): void {
  if (!grid.has(`${row}.items_prior`)) return
  grid.set(`${row}.items_prior`, before(`${row}.items_prior`) + before(`${row}.items_change`))
}

/** Another text than the generator's, which agrees with the tables as well. */
function nextNarrative(cells: Cells, year: number): Narrative {
  const [fresh, carried] = ['requests.new.total', 'requests.carried_in.total'].map((key) =>
    String(cells.get(key)),
  )
  return new Map<SectionName, readonly string[]>([
    [
      'overview',
      [
        `${year}年，本机关把信息公开列入重点任务，逐项落实到人。`,
        '（一）主动公开情况。梳理了惠企和养老两类目录，新增图解四十余篇，老旧页面全部归档。',
        `（二）依申请公开情况。${year}年新收政府信息公开申请${fresh}件，上年结转${carried}件。来访群众可在窗口当场提交材料，回执即时打印。`,
        '（三）政府信息管理情况。建立文件台账，每季度核对一次有效状态。',
        '（四）平台建设情况。栏目由九个精简为六个，增设无障碍浏览。',
        '（五）监督保障情况。请第三方走访了十二个窗口，意见逐条反馈。',
      ],
    ],
    [
      'problems',
      [
        '本年的短板在于：目录更新滞后于机构调整，个别答复引用条款不准，基层窗口人手偏紧。',
        '明年拟重编目录并按月校核，编印答复案例选，安排轮岗学习，年中检查成效。',
      ],
    ],
    ['other', [`${year}年未收取政府信息公开信息处理费，无其他需要报告的事项。`]],
  ])
}
