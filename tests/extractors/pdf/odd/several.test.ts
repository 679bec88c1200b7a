import { describe, expect, it } from '@jest/globals'
import { flowOf } from '../../../../samples/generator/layout/flow.js'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import type { Places } from '../../../../samples/generator/render/pdf/table.js'
import { readReport } from '../../../../src/index.js'
import { finishOdd, oddPress } from './build.js'
import { expectRead, madeUp } from './reading.js'

const TIME_LIMIT = 60_000

/** Prints reports one behind the other, each where the one before it ends or on a page of its own. */
async function printSeveral(reports: readonly MadeUpReport[], onNewPage: boolean) {
  const { paper, press } = oddPress()
  const places: Places[] = []
  for (const [at, report] of reports.entries()) {
    if (at > 0 && onNewPage) press.turnPage()
    press.cursor.places.clear()
    for (const printed of flowOf(report)) press.print(printed)
    places.push(paper.shown(press.cursor.places))
  }
  const { bytes } = await finishOdd(paper, press)
  return { bytes, places }
}

async function expectAll(reports: readonly MadeUpReport[], onNewPage = false): Promise<void> {
  const { bytes, places } = await printSeveral(reports, onNewPage)
  const read = await readReport(bytes, '2019年报.pdf')
  expect(read.reports.map(({ part }) => part)).toEqual(
    reports.map((_, at) => ({ number: at + 1, of: reports.length })),
  )
  for (const [at, each] of read.reports.entries()) {
    const [made, own] = [reports[at], places[at]]
    if (made !== undefined && own !== undefined) expectRead(each, made, own)
    expect(each.findings.map(({ code }) => code)).not.toContain('year-differs')
  }
}

const signed = (report: MadeUpReport): MadeUpReport => ({ ...report, signed: '2024年1月18日' })

describe('several reports in one file are read each for itself', () => {
  it(
    'where two issuers report, the second from the middle of a page on',
    async () => {
      await expectAll([madeUp(321, '槐序县民政局'), madeUp(322, '槐序县水务局')])
    },
    TIME_LIMIT,
  )

  it(
    'where one issuer reports two years, with a signature between them',
    async () => {
      await expectAll([
        signed(madeUp(323, '槐序县民政局', 2022)),
        signed(madeUp(324, '槐序县民政局', 2023)),
      ])
    },
    TIME_LIMIT,
  )

  it(
    'where the forms differ, on pages of their own',
    async () => {
      await expectAll([madeUp(325, '槐序县民政局', 2020), madeUp(326, '槐序县民政局', 2021)], true)
    },
    TIME_LIMIT,
  )
})
