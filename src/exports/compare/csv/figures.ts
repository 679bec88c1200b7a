import type { Bilingual } from '../../../report/catalogue.js'
import type { ComparedReport, Comparison, SideCell } from '../../../report/comparison.js'
import { defineCsv, listed, type Columns } from '../../csv/table.js'

interface FigureLine {
  readonly report: ComparedReport
  readonly cell: SideCell
  /** Id of the series; null for a figure that no series takes. */
  readonly series: string | null
  /** Key of the figure; null for a series. */
  readonly figure: string | null
  readonly label: Bilingual
  readonly unit: string | null
}

/** Whose report a row is of. */
export const reportColumns = {
  issuer_id: ({ report }) => report.issuerId,
  issuer: ({ report }) => report.issuer,
  year: ({ report }) => report.year,
  number: ({ report }) => report.number,
  form: ({ report }) => report.form,
} satisfies Columns<{ readonly report: ComparedReport }>

/** A row for each series, and each figure that no series takes, of each report. */
export const compareFigures = defineCsv<FigureLine, Comparison>('compare-figures', lines, {
  ...reportColumns,
  series: ({ series }) => series,
  figure: ({ figure }) => figure,
  label_zh: ({ label }) => label.zh,
  label_en: ({ label }) => label.en,
  value: ({ cell }) => cell.value,
  unit: ({ unit }) => unit,
  status: ({ cell }) => cell.status,
  against: ({ cell }) => cell.against,
  difference: ({ cell }) => cell.difference,
  ratio: ({ cell }) => cell.ratio,
  comparability: ({ cell }) => cell.comparability,
  rule: ({ cell }) => listed(cell.rules),
  reason: ({ cell }) => listed(cell.reasons),
  errors: ({ cell }) => listed(cell.errors),
  sources: ({ cell }) => listed(cell.sources.map(({ key }) => key)),
  text: ({ cell }) => listed(cell.sources.map(({ text }) => text ?? undefined)),
  page: ({ cell }) => placesOf(cell, 'page'),
  place: ({ cell }) => placesOf(cell, 'path'),
  sha256: ({ report }) => report.source.sha256,
})

function placesOf({ sources }: SideCell, kind: 'page' | 'path'): string {
  return listed([...new Set(sources.flatMap(({ places }) => places.map((place) => place[kind])))])
}

function lines({ issuers }: Comparison): FigureLine[] {
  return issuers.flatMap(({ reports, series, figures }) => {
    const rows = [
      ...series.map((row) => ({ ...row, figure: null })),
      ...figures.map((row) => ({ ...row, figure: row.key, series: null })),
    ]
    return rows.flatMap(({ cells, ...row }) =>
      cells.flatMap((cell, index) => {
        const report = reports[index]
        return report === undefined ? [] : [{ ...row, report, cell }]
      }),
    )
  })
}
