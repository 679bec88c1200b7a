import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it, jest } from '@jest/globals'
import { panelOf } from '../../src/panel/index.js'
import type { Report } from '../../src/report/schema.js'
import { readReport } from '../../src/run/process.js'
import { corpus, describeWithCorpus } from './corpus.js'

jest.setTimeout(60_000)

const files = [
  ...[2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map(
    (year) => `flattened/pingtan-${year}.txt`,
  ),
  'real/pingtan-2025.html',
]

const YEARS = [2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
const none = null

/** Typed from the reports: the lines of 2016 and 2018 from the text, those after from the tables. */
const SERIES: Readonly<Record<string, readonly (number | null)[]>> = {
  requests_new: [0, 0, 23, 21, 70, 74, 81, 218, 154],
  requests_carried_in: [none, none, 0, 0, 0, 1, 0, 0, 0],
  requests_carried_out: [none, none, 0, 0, 1, 0, 0, 0, 6],
  requests_handled: [0, 0, 23, 21, 69, 75, 81, 218, 148],
  requests_new_natural_person: [none, none, 23, 20, 64, 71, 80, 217, 151],
  requests_new_business: [none, none, 0, 0, 0, 3, 1, 1, 3],
  requests_new_research: [none, none, 0, 0, 0, 0, 0, 0, 0],
  requests_new_public_interest: [none, none, 0, 0, 2, 0, 0, 0, 0],
  requests_new_legal_service: [none, none, 0, 0, 0, 0, 0, 0, 0],
  requests_new_other_org: [none, none, 0, 1, 4, 0, 0, 0, 0],
  requests_granted: [0, 0, 7, 7, 30, 21, 22, 71, 33],
  requests_partial: [0, 0, 1, 6, 5, 9, 20, 29, 38],
  requests_denied: [0, 0, 0, 0, 8, 4, 5, 39, 11],
  denied_state_secret: [none, none, 0, 0, 0, 0, 0, 4, 0],
  denied_law_forbids: [none, none, 0, 0, 0, 0, 0, 0, 0],
  denied_security: [none, none, 0, 0, 0, 0, 0, 0, 0],
  denied_third_party: [none, none, 0, 0, 0, 0, 1, 3, 0],
  denied_internal: [none, none, 0, 0, 1, 1, 0, 32, 3],
  denied_process: [none, none, 0, 0, 0, 2, 1, 0, 2],
  denied_case_file: [none, none, 0, 0, 6, 1, 1, 0, 3],
  denied_query: [none, none, 0, 0, 1, 0, 2, 0, 3],
  unable_not_held: [none, none, 7, 4, 25, 37, 31, 75, 50],
  unable_must_create: [none, none, 0, 0, 0, 0, 0, 0, 3],
  unable_unclear: [none, none, 5, 3, 0, 0, 0, 0, 0],
  requests_unable: [none, none, 12, 7, 25, 37, 31, 75, 53],
  requests_refused: [none, none, 3, 3, 0, 0, 1, 1, 2],
  refused_petition: [none, none, 0, 0, 0, 0, 0, 0, 2],
  refused_repeat: [none, none, 3, 3, 0, 0, 1, 1, 0],
  requests_other: [none, none, 0, 4, 1, 4, 2, 3, 11],
  other_no_correction: [none, none, none, none, 0, 2, 1, 1, 8],
  other_unpaid: [none, none, none, none, 0, 0, 0, 0, 2],
  other_misc: [none, none, none, none, 1, 2, 1, 2, 1],
  review_total: [0, 0, 0, 0, 3, 2, 2, 7, 36],
  review_upheld: [none, none, 0, 0, 1, 0, 1, 2, 25],
  review_corrected: [none, none, 0, 0, 0, 1, 1, 1, 3],
  review_other: [none, none, 0, 0, 2, 1, 0, 3, 8],
  review_pending: [none, none, 0, 0, 0, 0, 0, 1, 0],
  suit_total: [0, 0, 0, 0, 12, 1, 7, 19, 9],
  suit_upheld: [none, none, 0, 0, 12, 1, 5, 13, 6],
  suit_corrected: [none, none, 0, 0, 0, 0, 0, 2, 3],
  suit_other: [none, none, 0, 0, 0, 0, 1, 4, 0],
  suit_pending: [none, none, 0, 0, 0, 0, 1, 0, 0],
  suit_direct_total: [none, none, 0, 0, 12, 1, 5, 0, 6],
  suit_after_total: [none, none, 0, 0, 0, 0, 2, 19, 3],
  // The runs 898989, 7777166, 693665, 77132470 and 6233440 leave more than one cut.
  normative_made: [none, none, none, none, none, 88, none, none, 58],
  normative_repealed: [none, none, none, none, none, 55, none, none, 45],
  normative_in_force: [none, none, none, none, none, 698, none, none, 546],
  licence_decisions: [none, none, none, none, 2293, 10690, 2629, 4529, 2418],
  penalty_decisions: [none, none, none, none, 1282, 2113, 1330, 1100, 644],
  coercion_decisions: [none, none, none, none, 42, 0, 54, 65, 64],
  fee_amount: [none, none, none, none, 24252.311082, 9116.36, 5949.088667, 18651.06, 4166.241619],
  processing_fees: [none, none, none, none, 0, 0, 0, 0, 0],
  items_disclosed: [3460, 2069, none, none, none, none, none, none, none],
}

describeWithCorpus('one issuer from 2016 to 2025', () => {
  let reports: Report[] = []

  beforeAll(async () => {
    const outcomes = files.map(async (file) => {
      const bytes = new Uint8Array(await readFile(join(corpus, file)))
      return readReport(bytes, file.split('/').at(-1) ?? '')
    })
    reports = (await Promise.all(outcomes)).flatMap((outcome) => outcome.reports)
  })

  const rows = () =>
    panelOf(reports).issuers.flatMap(({ years }) => years.flatMap((year) => year.rows))
  const points = (series: string) =>
    rows().map((row) => row.points.find((point) => point.series === series))

  it('is one panel over two breaks of the form', () => {
    expect(panelOf(reports).issuers).toHaveLength(1)
    expect(rows().map(({ year }) => year)).toEqual(YEARS)
    expect(reports.map(({ form }) => form)).toEqual([
      ...['2008', '2008', '2019', '2019', '2021', '2021', '2021', '2021', '2021'],
    ])
  })

  it.each(Object.keys(SERIES))('has %s as printed', (series) => {
    expect(points(series).map((point) => point?.value ?? null)).toEqual(SERIES[series])
  })

  it('says what each break leaves to compare', () => {
    const words = rows().map(({ comparability }) => comparability.get('requests_granted'))
    expect(words.slice(1)).toEqual([
      'exact',
      'broader',
      ...['exact', 'exact', 'exact', 'exact', 'exact', 'exact'],
    ])
  })
})
