import { columnById, figureKey, formById, rowById, tableById } from '../../forms/index.js'
import type { ReadFigure, SampledFigure } from '../../report/coverage.js'
import type { Report } from '../../report/schema.js'
import { priority } from './priority.js'
import { Sampling } from './sampling.js'

/** Draws figures of reports that come one by one. */
export class FigureSample {
  private readonly sampling: Sampling<SampledFigure>

  /** @param size Figures to draw; all, where there are fewer. */
  constructor(
    size: number,
    readonly seed: number,
  ) {
    this.sampling = new Sampling(size)
  }

  /** Figures to draw from, so far. */
  get population(): number {
    return this.sampling.offered
  }

  /** Offers the figures of a report, which is offered once. */
  add(report: Report): void {
    for (const figure of report.figures) {
      if (figure.status !== 'read' && figure.status !== 'decoded') continue
      const text = identityOf(report, figure)
      this.sampling.offer(priority(this.seed, text), text, () => sampled(report, figure))
    }
  }

  /** Those with the least numbers first: who checks but the first of them has a sample as well. */
  drawn(): readonly SampledFigure[] {
    return this.sampling.drawn()
  }
}

/** Stable over runs: the file by its content, the report in it, the figure. */
function identityOf({ source, part }: Report, { table, row, column }: ReadFigure): string {
  return [source.sha256, part?.number ?? 1, table, row, column].join('|')
}

function sampled(report: Report, figure: ReadFigure): SampledFigure {
  const { issuer, year, form, source } = report
  const { table, row, column, status, value, unit, text, places } = figure
  return {
    issuer: issuer?.name ?? null,
    year,
    form,
    key: figureKey(table, row, column),
    label: labelOf(form, figure),
    ...{ status, value, unit, text, places },
    file: source.path ?? source.name,
    sha256: source.sha256,
  }
}

function labelOf(formId: Report['form'], { table: id, row, column }: ReadFigure): string {
  const form = formById(formId)
  const table = form && tableById(form, id)
  if (table === undefined) return figureKey(id, row, column)
  const labels = [rowById(table, row)?.label, columnById(table, column)?.label]
  return [table.title, ...labels].filter((label) => label !== undefined).join(' / ')
}
