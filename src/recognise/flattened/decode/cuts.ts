/** Every way to cut one run that agrees with the sums inside it. */
import { LIMITS, within, type Budget } from './limits.js'
import type { Span, Spelling } from './spelling.js'
import { add, canHold, canSpan, tallyOf, type Tally } from './tally.js'
import type { CellNumber, Cut, Sum } from './types.js'

/** Least and greatest number that a cell may hold, by its key. */
export type Bounds = ReadonlyMap<string, readonly [least: number, most: number]>

export interface Cuts {
  readonly cuts: readonly Cut[]
  /** False where a limit was met: there may be others. */
  readonly complete: boolean
}

interface Step {
  /** Its index in the run. */
  readonly cell: number
  readonly spansAt: readonly (readonly Span[])[]
  readonly sides: readonly { readonly tally: Tally; readonly side: 'left' | 'right' }[]
  readonly least: number
  readonly most: number
  /** Positions from which the steps from this one on can reach the end, sums aside. */
  readonly open: Uint8Array
  /** The sums that hold the cells of all steps from this one on, where the length of a number tells its size. */
  readonly spanning: readonly Tally[]
}

interface Walk {
  readonly steps: readonly Step[]
  readonly backward: boolean
  readonly end: number
  readonly values: CellNumber[]
  readonly cuts: Map<string, Cut>
  nodes: number
}

/**
 * Cuts a run cell by cell, beginning at the side where the totals of its sums stand, so that a part
 * that exceeds its total ends the branch.
 */
export function cutsOf(
  spelling: Spelling,
  sums: readonly Sum[],
  budget: Budget,
  bounds: Bounds = new Map(),
): Cuts {
  if (!within(budget)) return { cuts: [], complete: false }
  const backward = totalsComeLast(spelling.run.cells, sums)
  const steps = stepsOf(spelling, sums, bounds, backward)
  const [start, end] = backward ? [spelling.length, 0] : [0, spelling.length]
  const values = spelling.cells.map(() => null)
  const walk: Walk = { steps, backward, end, values, cuts: new Map(), nodes: 0 }
  if (steps[0]?.open[start] === 1) walkFrom(walk, 0, start)
  budget.spent += walk.nodes
  return { cuts: [...walk.cuts.values()], complete: !exhausted(walk) }
}

function totalsComeLast(cells: readonly string[], sums: readonly Sum[]): boolean {
  const last = sums.filter(({ left, right }) => {
    const [total, parts] = left.length <= right.length ? [left, right] : [right, left]
    return parts.every((part) => cells.indexOf(part) < cells.indexOf(total[0] ?? ''))
  })
  return last.length * 2 > sums.length
}

function stepsOf(
  { run, cells, length, pieces }: Spelling,
  sums: readonly Sum[],
  bounds: Bounds,
  backward: boolean,
): Step[] {
  const tallies = sums.map((sum) => ({ sum, tally: tallyOf(sum, run.signed) }))
  const plain = isPlain(pieces) ? tallies.map(({ tally }) => tally) : []
  const order = backward ? cells.map((_, index) => cells.length - 1 - index) : [...cells.keys()]
  const steps: Step[] = []
  for (const cell of order.reverse()) {
    const key = run.cells[cell] ?? ''
    const spansAt = (backward ? cells[cell]?.to : cells[cell]?.from) ?? []
    const [least, most] = bounds.get(key) ?? [-Infinity, Infinity]
    const sides = tallies.flatMap(({ sum, tally }) => [
      ...(sum.left.includes(key) ? [{ tally, side: 'left' as const }] : []),
      ...(sum.right.includes(key) ? [{ tally, side: 'right' as const }] : []),
    ])
    const after = steps[0]?.open ?? only(length, backward ? 0 : length)
    const spanning = (steps[0]?.spanning ?? plain).filter((each) =>
      sides.some(({ tally }) => tally === each),
    )
    steps.unshift({
      cell,
      spansAt,
      sides,
      least,
      most,
      open: before(spansAt, after, backward),
      spanning,
    })
  }
  return steps
}

/** Whether a cell of several characters is always a whole number of as many digits. */
function isPlain(pieces: Spelling['pieces']): boolean {
  return pieces.every(({ text }) => text.length === 1 || /^\d+$/u.test(text))
}

function only(length: number, position: number): Uint8Array {
  const open = new Uint8Array(length + 1)
  open[position] = 1
  return open
}

function before(
  spansAt: readonly (readonly Span[])[],
  after: Uint8Array,
  backward: boolean,
): Uint8Array {
  return Uint8Array.from(spansAt, (spans) =>
    spans.some(({ from, to }) => after[backward ? from : to] === 1) ? 1 : 0,
  )
}

function exhausted({ nodes, cuts }: Walk): boolean {
  return nodes > LIMITS.walk || cuts.size > LIMITS.cuts
}

function walkFrom(walk: Walk, index: number, position: number): void {
  const step = walk.steps[index]
  if (step === undefined) {
    if (position === walk.end) keep(walk)
    return
  }
  const characters = Math.abs(walk.end - position)
  const cells = walk.steps.length - index
  if (!step.spanning.every((tally) => canSpan(tally, characters, cells))) return
  const after = walk.steps[index + 1]?.open
  for (const span of step.spansAt[position] ?? []) {
    walk.nodes++
    if (exhausted(walk)) return
    const next = walk.backward ? span.from : span.to
    if (after?.[next] === 0) continue
    take(walk, index, step, span, next)
  }
}

function take(walk: Walk, index: number, step: Step, span: Span, next: number): void {
  const value = span.value ?? 0
  if (value < step.least || value > step.most) return
  for (const { tally, side } of step.sides) add(tally, side, value, -1)
  if (step.sides.every(({ tally }) => canHold(tally))) {
    walk.values[step.cell] = span.value
    walkFrom(walk, index + 1, next)
  }
  for (const { tally, side } of step.sides) add(tally, side, -value, 1)
}

/** Marks of several dashes can be cut in ways that read the same. */
function keep(walk: Walk): void {
  const cut = [...walk.values]
  walk.cuts.set(cut.join(' '), cut)
}
