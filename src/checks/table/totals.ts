/** Totals that are left blank though their parts are filled. */
import { figureLabel, parseKey } from '../../forms/cells.js'
import { makeFinding } from '../../report/finding.js'
import { add, type Evaluation, type Figures } from '../../report/sums.js'
import { failed, passed, type Answered, type Subject } from '../check.js'

/**
 * Every sum of the form with a total that is printed anywhere. A blank total fails where a part of
 * it is a number other than zero; the blank totals of one sum are one finding.
 */
export function checkTotals({ form, sums, figures }: Subject): readonly Answered[] {
  return form.tables.flatMap((table, index) =>
    table.identities.flatMap((identity) => {
      const own = (sums[index] ?? []).map(({ evaluation }) => evaluation)
      const totals = own.filter(
        (each) =>
          each.identity === identity &&
          identity.relation === 'equals' &&
          each.left.length === 1 &&
          isPrinted(each.left[0] ?? '', figures),
      )
      if (totals.length === 0) return []
      const [first, ...others] = totals.filter((each) => isBlankOverParts(each, figures))
      return first === undefined
        ? [passed]
        : [failed(findingOf(first, [first, ...others], figures))]
    }),
  )
}

const isPrinted = (key: string, figures: Figures): boolean =>
  (figures.get(key)?.status ?? 'missing') !== 'missing'

function isBlankOverParts({ left: [total = ''], right }: Evaluation, figures: Figures): boolean {
  return (
    figures.get(total)?.status === 'blank' && valuesOf(right, figures).some((value) => value !== 0)
  )
}

function valuesOf(keys: readonly string[], figures: Figures): number[] {
  return keys.flatMap((key) => {
    const figure = figures.get(key)
    return figure !== undefined && 'value' in figure ? [figure.value] : []
  })
}

function findingOf(first: Evaluation, same: readonly Evaluation[], figures: Figures) {
  const keys = same.flatMap(({ left }) => left)
  const [key = ''] = keys
  const { row, column } = parseKey(key)
  const label = figureLabel(first.table, row, column)
  const parts = add(valuesOf(first.right, figures))
  return makeFinding(
    'total-blank',
    { key, label, parts, count: keys.length },
    {
      figures: keys,
      operands: same.flatMap(({ right }) => right),
      expected: parts,
      places: keys.flatMap((each) => placesOf(each, figures)),
    },
  )
}

function placesOf(key: string, figures: Figures) {
  const figure = figures.get(key)
  return figure === undefined || figure.status === 'missing' ? [] : figure.places
}
