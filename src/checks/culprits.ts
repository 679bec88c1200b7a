/** Which figures explain the sums that fail: as few as possible, each by one change of its value. */
import { columnById, parseKey, rowById } from '../forms/cells.js'
import { add, type Evaluation } from '../report/sums.js'
import { asSum, changed, fails, repairsOf, score, type Repair, type Sum } from './repairs.js'

/** A figure that is likely wrong, and the value it would have to have. */
export interface Culprit {
  readonly key: string
  readonly expected: number
}

type Values = ReadonlyMap<string, number>
type Change = Pick<Repair, 'key' | 'delta'>

/**
 * For each failing sum the figures that explain it, the likeliest first.
 *
 * The change that repairs most sums and breaks fewest is taken first and made, and so on until no
 * sum fails. Where several do as well for a sum, its total is the likeliest; where its total is not
 * among them, nothing distinguishes: nothing is changed, and `fallback` names a figure.
 *
 * @param evaluations equalities that pass or fail, in the order of the form
 * @param values the operands' numbers by key, blanks that count as zero among them
 */
export function findCulprits(
  evaluations: readonly Evaluation[],
  values: Values,
): ReadonlyMap<Evaluation, readonly Culprit[]> {
  const found = new Map<Evaluation, Culprit[]>()
  const note = ({ evaluation }: Sum, { key, delta }: Change) => {
    const culprit = { key, expected: add([values.get(key) ?? 0, delta]) }
    found.set(evaluation, [...(found.get(evaluation) ?? []), culprit])
  }
  const unchanged = new Map(values)
  const undecided = new Set<Evaluation>()
  let sums = evaluations.map(asSum)
  for (;;) {
    const open = sums.filter((sum) => fails(sum) && !undecided.has(sum.evaluation))
    const [first] = open
    if (first === undefined) return found
    const repair = clearest(open, sums, unchanged)
    if (repair === undefined) {
      undecided.add(first.evaluation)
      note(first, fallback(first, sums, unchanged))
      continue
    }
    for (const sum of open.filter(({ signs }) => signs.has(repair.key))) note(sum, repair)
    unchanged.delete(repair.key)
    sums = sums.map((sum) => changed(sum, repair.key, repair.delta))
  }
}

/**
 * The best of the changes that one of the sums singles out; undefined where none does. Where sums
 * ask for different changes of one figure, the one after which the next change repairs most.
 */
function clearest(open: readonly Sum[], all: readonly Sum[], values: Values): Repair | undefined {
  const repairs = repairsOf(open, all, values)
  const clear = open.flatMap((sum) => singledOut(sum, repairs) ?? [])
  const best = Math.max(...clear.map(score))
  const key = clear.find((repair) => score(repair) === best)?.key
  const ways = clear.filter((repair) => repair.key === key && score(repair) === best)
  if (ways.length < 2) return ways[0]
  const next = ways.map((repair) => nextScore(repair, open, all, values))
  return ways[next.indexOf(Math.max(...next))]
}

function nextScore(
  { key, delta }: Repair,
  open: readonly Sum[],
  all: readonly Sum[],
  values: Values,
): number {
  const others = new Map([...values].filter(([other]) => other !== key))
  const after = (sums: readonly Sum[]) => sums.map((sum) => changed(sum, key, delta))
  return Math.max(0, ...repairsOf(after(open).filter(fails), after(all), others).map(score))
}

/** The one change that is best for a sum, or its total among several; it must repair more than it breaks. */
function singledOut(sum: Sum, repairs: readonly Repair[]): Repair | undefined {
  const own = repairs.filter((repair) => repair.repairs.includes(sum) && score(repair) > 0)
  const best = Math.max(...own.map(score))
  const rivals = own.filter((repair) => score(repair) === best)
  return rivals.length === 1 ? rivals[0] : rivals.find(({ key }) => key === totalOf(sum))
}

/** The operand that the form calls the total of this sum, if it has one. */
function totalOf({ evaluation: { table, identity, left, right } }: Sum): string | undefined {
  const isTotal = (key: string) => {
    const { row, column } = parseKey(key)
    const literal = identity.over === 'rows' ? rowById(table, row) : columnById(table, column)
    return literal?.kind === 'total'
  }
  return [...left, ...right].find(isTotal)
}

/**
 * The figure to name where nothing distinguishes: the total that stands alone on its side; else, of
 * the changes that break fewest sums, the last of the form (what is carried over, not what came in).
 */
function fallback(sum: Sum, all: readonly Sum[], values: Values): Change {
  const [total = '', ...others] = sum.evaluation.left
  const alone = { key: total, delta: -sum.residual }
  if (others.length === 0) return alone
  const repairs = repairsOf([sum], all, values)
  const best = Math.max(...repairs.map(score))
  return repairs.findLast((repair) => score(repair) === best) ?? alone
}
