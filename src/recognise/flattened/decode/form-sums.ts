/** The sums of a form between the figures that are printed. */
import { parseKey } from '../../../forms/index.js'
import type { FormTable } from '../../../forms/form.js'
import type { Figure } from '../../../report/schema.js'
import { evaluate } from '../../../report/sums.js'
import type { Sum } from './types.js'

/**
 * The sums of a table that cut runs: equalities whose breach is an error, in every row and column
 * where all their figures are printed. One row printed for a group takes the place of its children.
 *
 * @param printed keys of the figures whose cells are printed
 */
export function formSums(table: FormTable, printed: Iterable<string>): readonly Sum[] {
  const figures = new Map([...printed].map((key) => [key, blankFigure(key)]))
  return evaluate(table, figures)
    .filter(({ identity }) => identity.relation === 'equals' && identity.severity === 'error')
    .filter(({ left, right }) => [...left, ...right].every((key) => figures.has(key)))
    .map(({ identity, along, left, right }) => {
      const name = `${table.id}.${identity.id}`
      return { id: `${name}@${along}`, identity: name, left, right }
    })
}

function blankFigure(key: string): Figure {
  return { ...parseKey(key), unit: null, status: 'blank', text: '', places: [] }
}
