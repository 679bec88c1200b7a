/** Counts that no count can be: below zero, or not whole. */
import { collapse } from '../../document/text.js'
import { columnById, figureKey, figureLabel } from '../../forms/cells.js'
import type { FormTable } from '../../forms/form.js'
import { makeFinding } from '../../report/finding.js'
import type { Figure } from '../../report/schema.js'
import { answered, cannotTell, type Answered, type Subject } from '../check.js'

type Valued = Extract<Figure, { status: 'read' | 'decoded' | 'corrected' }>

/** Every table: its figures below zero, those of columns of changes aside. */
export function checkSigns(subject: Subject): readonly Answered[] {
  return inEveryTable(subject, 'negative-count', (figure, table) => {
    return figure.value < 0 && columnById(table, figure.column)?.signed !== true
  })
}

/** Every table: its figures that are not whole though their unit counts; money may have decimals. */
export function checkWhole(subject: Subject): readonly Answered[] {
  return inEveryTable(subject, 'fraction-in-count', ({ value, unit }) => {
    return !Number.isInteger(value) && unit !== null && !unit.endsWith('元')
  })
}

/** A table without any number cannot be told. */
function inEveryTable(
  { form, body }: Subject,
  code: 'negative-count' | 'fraction-in-count',
  isWrong: (figure: Valued, table: FormTable) => boolean,
): readonly Answered[] {
  return form.tables.map((table) => {
    const valued = body.figures
      .filter((figure) => 'value' in figure)
      .filter((figure) => figure.table === table.id)
    const wrong = valued.filter((figure) => isWrong(figure, table))
    if (valued.length === 0) return cannotTell
    return answered(...wrong.map((figure) => findingOf(code, figure, table)))
  })
}

function findingOf(
  code: 'negative-count' | 'fraction-in-count',
  { row, column, text, places, value }: Valued,
  table: FormTable,
) {
  const key = figureKey(table.id, row, column)
  const params = { key, label: figureLabel(table, row, column), text: collapse(text) }
  return makeFinding(code, params, { figures: [key], printed: value, places })
}
