/** The charts that a person would ask for, drawn for one issuer. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { IssuerComparison } from '../../../report/comparison.js'
import { breaksOf, dataOf, incompleteYears, linesOf, yearsOf, type Line } from './data.js'
import { groundsSpec } from './grounds.js'
import { draw, type Drawing } from './render.js'
import { stackSpec, type Stack } from './stack.js'

/** A chart with the numbers that it shows. */
export interface Chart {
  readonly id: string
  readonly title: Bilingual
  /** What is to be known to read it. */
  readonly note: Bilingual
  /** One drawing for both languages, or one for each where words stand in it. */
  readonly drawings: { readonly zh: Drawing; readonly en: Drawing }
  /** Colours and what they mean, in the order of the stack; empty where there are none. */
  readonly keys: readonly { readonly label: Bilingual; readonly colour: number }[]
  /** The numbers; a line is a row, a report a column. */
  readonly lines: readonly Line[]
  /** Years of which not all numbers are there. */
  readonly incomplete: readonly string[]
}

/** The charts of an issuer; what its reports give no numbers for has none. */
export async function chartsOf(issuer: IssuerComparison): Promise<readonly Chart[]> {
  const drawn = await Promise.all([
    outcomesChart(issuer),
    groundsChart(issuer),
    disputesChart(issuer, 'review'),
    disputesChart(issuer, 'suit'),
  ])
  return drawn.filter((chart) => chart !== null)
}

const OUTCOMES = [
  'requests_granted',
  'requests_partial',
  'requests_denied',
  'requests_unable',
  'requests_refused',
  'requests_other',
]

async function outcomesChart(issuer: IssuerComparison): Promise<Chart | null> {
  const received = linesOf(issuer, ['requests_new'])
  return stackChart(issuer, {
    id: 'outcomes',
    title: { zh: '收到的申请和办理结果（件）', en: 'Requests received and their outcomes' },
    note: {
      zh: '柱为各种办理结果，横线为本年新收；二者之差是结转。竖虚线：格式更换。',
      en: 'Bars are outcomes; the line across is what was received in the year. They differ by what was carried over. A dotted line: the form changed.',
    },
    parts: OUTCOMES,
    colours: [1, 2, 3, 4, 5, 6],
    before: received,
    ticks: dataOf(issuer, received),
    tops: [],
  })
}

/** What a chart of stacked bars shows. */
interface Stacked extends Pick<Chart, 'id' | 'title' | 'note'> {
  /** Series, the lowest first, and the colour of each. */
  readonly parts: readonly string[]
  readonly colours: readonly number[]
  /** Lines of the table of numbers before those of the parts. */
  readonly before: readonly Line[]
  readonly ticks: Stack['ticks']
  readonly tops: Stack['tops']
}

/** None where no part has a number above zero. */
async function stackChart(issuer: IssuerComparison, stacked: Stacked): Promise<Chart | null> {
  const { id, title, note, parts, before, ticks, tops } = stacked
  const lines = linesOf(issuer, parts)
  const data = dataOf(issuer, lines)
  if (!data.some(({ value }) => value > 0)) return null
  const colours = lines.map((line) => stacked.colours[parts.indexOf(line.id)] ?? 1)
  const drawing = await draw(
    stackSpec({
      years: yearsOf(issuer),
      data,
      parts: lines.map((line) => line.id),
      colours,
      ticks,
      tops,
      breaks: breaksOf(issuer),
    }),
  )
  return {
    ...{ id, title, note },
    drawings: { zh: drawing, en: drawing },
    keys: keysOf(lines, colours),
    lines: [...before, ...lines],
    incomplete: incompleteYears(issuer, lines),
  }
}

function keysOf(lines: readonly Line[], colours: readonly number[]): Chart['keys'] {
  return lines.map(({ label }, index) => ({ label, colour: colours[index] ?? 1 }))
}

const DISPUTES = {
  review: {
    total: 'review_total',
    parts: ['review_upheld', 'review_corrected', 'review_other', 'review_pending'],
    title: { zh: '行政复议（件）', en: 'Administrative reviews' },
  },
  suit: {
    total: 'suit_total',
    parts: ['suit_upheld', 'suit_corrected', 'suit_other', 'suit_pending'],
    title: { zh: '行政诉讼（件）', en: 'Administrative suits' },
  },
} as const
/** Colours of upheld, corrected, other, pending. */
const DISPUTE_COLOURS = [1, 3, 5, 6]

function disputesChart(
  issuer: IssuerComparison,
  kind: keyof typeof DISPUTES,
): Promise<Chart | null> {
  const { parts, title, total } = DISPUTES[kind]
  return stackChart(issuer, {
    id: kind,
    title,
    note: {
      zh: '柱顶的百分数：已审结的案件中结果纠正的比例。',
      en: 'Over the bars: the share of decided cases in which the act was corrected.',
    },
    parts,
    colours: DISPUTE_COLOURS,
    before: linesOf(issuer, [total]),
    ticks: [],
    tops: topsOf(issuer, kind),
  })
}

/** The share corrected of what was decided, over each stack that has all its parts. */
function topsOf(issuer: IssuerComparison, kind: keyof typeof DISPUTES) {
  const years = yearsOf(issuer)
  const values = linesOf(issuer, DISPUTES[kind].parts).map(({ cells }) =>
    cells.map(({ value }) => value),
  )
  return years.flatMap((year, index) => {
    const [upheld, corrected, other, pending] = values.map((line) => line[index] ?? null)
    if (upheld == null || corrected == null || other == null) return []
    const decided = upheld + corrected + other
    if (decided <= 0) return []
    const text = `${Math.round((100 * corrected) / decided)}%`
    return [{ year, value: decided + (pending ?? 0), text }]
  })
}

const GROUNDS: readonly { readonly prefix: string; readonly kind: Bilingual }[] = [
  { prefix: 'denied_', kind: { zh: '不予公开：', en: '' } },
  { prefix: 'unable_', kind: { zh: '无法提供：', en: '' } },
  { prefix: 'refused_', kind: { zh: '不予处理：', en: '' } },
]
/** Years whose panels fit beside one another; the table of numbers has them all. */
const MOST_PANELS = 6

async function groundsChart(issuer: IssuerComparison): Promise<Chart | null> {
  const lines = groundLines(issuer)
  if (lines.length === 0) return null
  const years = yearsOf(issuer).slice(-MOST_PANELS)
  const drawIn = (language: 'zh' | 'en') => {
    const names = new Map(lines.map(({ id, label }) => [id, label[language]]))
    const data = dataOf(issuer, lines).filter(({ year }) => years.includes(year))
    const grounds = data.map(({ year, series, value }) => ({
      year,
      label: names.get(series) ?? series,
      value,
    }))
    return draw(groundsSpec(grounds, [...names.values()], years))
  }
  return {
    id: 'grounds',
    title: { zh: '不予公开、无法提供、不予处理的理由（件）', en: 'Grounds of refusal' },
    note: {
      zh: '只列有申请的理由；没有柱也没有数的，年报没有给出数字。',
      en: 'Only grounds that occur; where there is neither bar nor number, the report gives none.',
    },
    drawings: { zh: await drawIn('zh'), en: await drawIn('en') },
    keys: [],
    lines,
    incomplete: incompleteYears(issuer, lines),
  }
}

/** Grounds that some year has a case of, the kind of refusal before each. */
function groundLines(issuer: IssuerComparison): Line[] {
  return GROUNDS.flatMap(({ prefix, kind }) => {
    const ids = issuer.series.map(({ series }) => series).filter((id) => id.startsWith(prefix))
    return linesOf(issuer, ids)
      .filter(({ cells }) => cells.some(({ value }) => value !== null && value > 0))
      .map((line) => ({
        ...line,
        label: { zh: kind.zh + line.label.zh, en: kind.en + line.label.en },
      }))
  })
}
