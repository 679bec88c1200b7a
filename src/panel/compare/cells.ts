/** Figures and facts of a report as the sources of a cell. */
import type { CellSource } from '../../report/comparison.js'
import type { Figure } from '../../report/schema.js'
import type { Placed } from '../between/placed.js'

const FACT = 'text.'

/** What a report prints under a key: a figure, or `text.QUANTITY`, the statements of the text. */
export function sourcesUnder(key: string, { figures, report }: Placed): CellSource[] {
  if (!key.startsWith(FACT)) return [figureSource(key, figures.get(key))]
  const quantity = key.slice(FACT.length)
  return report.facts
    .filter((fact) => fact.quantity === quantity)
    .map(({ value, unit, text, place }) => {
      return { key, status: 'read' as const, value, unit, text, places: [place] }
    })
}

function figureSource(key: string, figure: Figure | undefined): CellSource {
  if (figure === undefined || figure.status === 'missing') {
    const unit = figure?.unit ?? null
    return { key, status: 'missing', value: null, unit, text: null, places: [] }
  }
  const { status, unit, text, places } = figure
  return { key, status, value: 'value' in figure ? figure.value : null, unit, text, places }
}
