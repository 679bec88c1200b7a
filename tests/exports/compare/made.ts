/** Made-up comparisons: two years of one issuer, and several issuers. */
import { comparisonPage } from '../../../src/exports/compare/index.js'
import type { Pictures } from '../../../src/exports/compare/index.js'
import type { Comparison } from '../../../src/report/comparison.js'
import type { Report } from '../../../src/report/schema.js'
import { compared, errorOn, told } from '../../panel/compare/made.js'

/** What a hostile report prints. */
export const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>&amp;"\''

export const TOTAL = 'disputes.review.total'
export const UPHELD = 'disputes.review.upheld'

const printed = {
  'requests.new.total': 21,
  'requests.carried_in.total': 0,
  'requests.granted.total': 13,
  'requests.partial.total': null,
  [UPHELD]: 11,
  [TOTAL]: 0,
}

/** Two years of one issuer: an error in the first, a copied sentence, a changed one, marks of all kinds. */
export function twoYears(issuer = '虚构县人民政府'): readonly [Report, Report] {
  const text = (year: number, count: number) =>
    `${year}年本机关公开信息${count}条。\n门户网站的栏目每季度检查一次，发现问题当日整改完毕。`
  const earlier = told(2023, { overview: text(2023, 1136) }, { issuer, printed })
  const later = told(
    2024,
    { overview: `${text(2024, 2428)}\n今年新建了服务大厅。` },
    { issuer, printed: { ...printed, 'requests.new.total': 95, [TOTAL]: 11 } },
  )
  const error = errorOn([TOTAL], { operands: [UPHELD], fingerprint: `${issuer}|f` })
  return [{ ...earlier, findings: [error] }, later]
}

/** Five issuers of one year; each has more errors than the one before. */
export function fiveIssuers(): readonly Report[] {
  return Array.from({ length: 5 }, (_, index) => {
    const issuer = `第${String(index + 1)}县人民政府`
    const report = told(2023, {}, { issuer, printed: { ...printed, 'requests.new.total': index } })
    const findings = Array.from({ length: index }, (__, number) =>
      errorOn([TOTAL], { fingerprint: `${issuer}|${String(number)}` }),
    )
    const sums = { pass: 5 - index, fail: index, cannotTell: 1 }
    return { ...report, findings, checks: { ...sums, kinds: { sums } } }
  })
}

/** The page of reports. */
export function pageOf(
  reports: readonly Report[],
  pictures: Pictures = new Map(),
): Promise<string> {
  return pageOn(compared(...reports), pictures)
}

/** The page of a comparison. */
export function pageOn(comparison: Comparison, pictures: Pictures = new Map()): Promise<string> {
  return comparisonPage({ comparison, pictures, language: 'zh', version: '0.0.0' })
}
