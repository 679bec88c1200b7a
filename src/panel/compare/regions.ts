/** A region's report against the sum of those of its parts: only when it is asked for. */
import { crosswalk, type Series } from '../../forms/crosswalk.js'
import type { Region, RegionAnswer } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import type { Report } from '../../report/schema.js'
import type { BetweenCheck } from '../between/check.js'
import { placedPanel, type Placed } from '../between/index.js'
import { seriesOperand } from '../between/operand.js'
import { shown, solve } from '../between/sum.js'

/** What is asked of a region, as data; its answers stand with the region. */
export const regionCheck: Omit<BetweenCheck, 'ask'> = {
  id: 'region',
  codes: ['region-differs'],
  question: {
    zh: '一个地区的数字是否等于其各部分之和？',
    en: "Are a region's figures the sum of those of its parts?",
  },
  rule: {
    zh: '只在指定地区时判断，逐序列；缺少某部分的年报时不能判断（其余各部分之和已超出的除外），并列出所缺',
    en: 'Only where a region is named, series by series; it cannot be told where a part has no report, which is listed, unless the others are more already.',
  },
}

/** The reports of a region and of its parts. */
export interface RegionSources {
  readonly region: readonly Report[]
  readonly parts: readonly Report[]
  /** Names of parts that must have a report on every year, beside those that have one at all. */
  readonly expected?: readonly string[]
}

/**
 * A region's report on each year against the sum of its parts' on that year, series by series. A sum
 * that lacks a part cannot tell, unless the other parts are more already: counts are not negative.
 */
export function regionsOf({ region, parts, expected = [] }: RegionSources): Region[] {
  const whole = placedPanel(region).issuers.flatMap(({ reports }) => reports)
  const all = placedPanel(parts).issuers
  const names = new Map(
    all.map(({ issuerId, reports }) => [issuerId, reports.at(-1)?.row.issuer ?? issuerId]),
  )
  return whole.map((placed) => {
    const { issuerId, issuer, year } = placed.row
    const own = all.flatMap(({ reports }) => reports.find(({ row }) => row.year === year) ?? [])
    const present = own.map(({ row }) => row)
    const absent = [...names].flatMap(([id, name]) =>
      present.some((row) => row.issuerId === id) ? [] : [name],
    )
    const unheard = expected.filter((name) => !present.some((row) => row.issuer === name))
    const lacking = [...new Set([...absent, ...unheard])]
    return {
      ...{ issuerId, issuer, year, report: placed.id },
      parts: own.map(({ id, row }) => ({ issuerId: row.issuerId, issuer: row.issuer, report: id })),
      absent: lacking,
      answers: crosswalk.flatMap((series) => answerOf(series, placed, own, lacking)),
    }
  })
}

function answerOf(
  series: Series,
  region: Placed,
  parts: readonly Placed[],
  lacking: readonly string[],
): RegionAnswer[] {
  const printed = seriesOperand(region, series)
  if (printed.status === 'absent' || parts.length === 0) return []
  const terms = parts.map((part) => seriesOperand(part, series))
  const known = terms.filter(({ value }) => value !== null)
  const absent = parts.flatMap(({ row }, index) => {
    const { value, status } = terms[index] ?? { value: null, status: 'absent' }
    return value === null ? [{ issuerId: row.issuerId, issuer: row.issuer, reason: status }] : []
  })
  const solved = solve({ terms: known, printed })
  const whole = absent.length + lacking.length === 0
  const exceeds = (solved.expected ?? 0) > (printed.value ?? Infinity)
  const answer = whole || (exceeds && known.length > 0) ? solved.answer : 'cannot-tell'
  const parted = lacking.length > 0 ? lacking : absent.map(({ issuer }) => issuer)
  const short = {
    zh: `缺少：${parted.join('、')}`,
    en: `absent: ${parted.join(', ')}`,
  }
  const sum = answer === 'cannot-tell' ? openSum(solved.expected, printed.value) : solved.sum
  return [
    {
      check: 'region',
      series: series.id,
      ...solved,
      answer,
      sum,
      subject: { key: `series.${series.id}`, label: series.label },
      reports: [...parts.map(({ id }) => id), region.id],
      operands: [...terms, printed],
      reason: answer === 'cannot-tell' ? (solved.reason ?? short) : null,
      finding: answer === 'fail' ? findingOf(series, region, solved.sum) : null,
      absent,
    },
  ]
}

/** `12 + ? ≤ 95`: what the parts that are there come to. */
function openSum(expected: number | null, printed: number | null): string {
  return `${shown(expected)} + ? = ${shown(printed)}`
}

function findingOf({ id, label }: Series, { row, points }: Placed, sum: string) {
  const { sources = [], places = [] } = points.get(id) ?? {}
  const told = { series: id, label: label.zh, labelEn: label.en, year: row.year, sum }
  const finding = makeFinding('region-differs', told, { figures: sources, places })
  const file = row.sha256.slice(0, 12)
  return { ...finding, fingerprint: `${file}|${row.issuerId}|${finding.fingerprint}` }
}
