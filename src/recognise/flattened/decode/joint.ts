/** Which cuts stand in a joint solution of all sums: exactly, by the partial sums that can be reached. */
import { connected } from './component.js'
import { LIMITS, type Budget } from './limits.js'
import { tidy } from './numbers.js'
import type { Choice, Option } from './shares.js'

/** The options of a run that add the same to every sum. */
interface Move {
  readonly adds: readonly number[]
  readonly options: readonly Option[]
}

type States = Map<string, readonly number[]>

/** One step from a state to a state of the next layer. */
interface Step {
  readonly from: string
  readonly move: Move
  readonly to: string
}

/**
 * The choices without the options that are in no joint solution; null where there is none, `limit`
 * where there are too many states to tell.
 */
export function joint(
  choices: readonly Choice[],
  constants: readonly number[],
  budget: Budget,
): readonly Choice[] | null | 'limit' {
  const base = constants.map((constant, sum) =>
    choices.reduce((total, { options }) => tidy(total + (options[0]?.shares[sum] ?? 0)), constant),
  )
  const varying = base.map((_, sum) =>
    [...choices.keys()].filter((run) => varies(choices[run], sum)),
  )
  if (base.some((total, sum) => total !== 0 && varying[sum]?.length === 0)) return null
  const result = [...choices]
  for (const members of connected(choices.length, varying)) {
    const sums = [...base.keys()].filter((sum) => members.includes(varying[sum]?.[0] ?? -1))
    if (sums.length === 0) continue
    const target = sums.map((sum) => -(base[sum] ?? 0))
    const found = solve(members, choices, sums, target, budget)
    if (found === null || found === 'limit') return found
    for (const [run, options] of found) result[run] = { options }
  }
  return result
}

function varies(choice: Choice | undefined, sum: number): boolean {
  return (
    choice?.options.some(({ shares }) => shares[sum] !== choice.options[0]?.shares[sum]) === true
  )
}

function solve(
  members: readonly number[],
  choices: readonly Choice[],
  sums: readonly number[],
  target: readonly number[],
  budget: Budget,
): Map<number, readonly Option[]> | null | 'limit' {
  const order = members
    .map((run) => ({ run, moves: movesOf(choices[run]?.options ?? [], sums) }))
    .sort((a, b) => a.moves.length - b.moves.length)
  const layers = forward(
    order.map(({ moves }) => moves),
    target,
    budget,
  )
  if (layers === 'limit') return 'limit'
  const used = backward(layers, target.join())
  if (used === null) return null
  return new Map(order.map(({ run }, index) => [run, inOrder(choices[run], used[index])]))
}

function movesOf(options: readonly Option[], sums: readonly number[]): Move[] {
  const moves = new Map<string, { adds: readonly number[]; options: Option[] }>()
  for (const option of options) {
    const adds = sums.map((sum) => tidy((option.shares[sum] ?? 0) - (options[0]?.shares[sum] ?? 0)))
    const move = moves.get(adds.join()) ?? { adds, options: [] }
    move.options.push(option)
    moves.set(adds.join(), move)
  }
  return [...moves.values()]
}

function inOrder(choice: Choice | undefined, used: ReadonlySet<Move> = new Set()): Option[] {
  const kept = new Set([...used].flatMap(({ options }) => options))
  return choice?.options.filter((option) => kept.has(option)) ?? []
}

/** The steps of every layer, from the sums of nothing to the target. */
function forward(
  runs: readonly (readonly Move[])[],
  target: readonly number[],
  budget: Budget,
): Step[][] | 'limit' {
  const zero = target.map(() => 0)
  let states: States = new Map([[zero.join(), zero]])
  const layers: Step[][] = []
  let spent = 0
  for (const [index, moves] of runs.entries()) {
    const rest = reach(runs.slice(index + 1), target)
    const next: States = new Map()
    const steps: Step[] = []
    for (const [from, state] of states) {
      for (const move of moves) {
        budget.spent++
        if (++spent > LIMITS.joint) return 'limit'
        const sum = state.map((part, at) => tidy(part + (move.adds[at] ?? 0)))
        if (sum.some((part, at) => part < (rest[at]?.[0] ?? 0) || part > (rest[at]?.[1] ?? 0)))
          continue
        const to = sum.join()
        next.set(to, sum)
        steps.push({ from, move, to })
      }
    }
    states = next
    layers.push(steps)
  }
  return layers
}

/** For each sum the partial sums from which these runs can still reach the target. */
function reach(
  runs: readonly (readonly Move[])[],
  target: readonly number[],
): (readonly [least: number, most: number])[] {
  return target.map((goal, at) => {
    let [least, most] = [goal, goal]
    for (const moves of runs) {
      const adds = moves.map((move) => move.adds[at] ?? 0)
      least -= Math.max(...adds)
      most -= Math.min(...adds)
    }
    return [tidy(least), tidy(most)]
  })
}

/** The moves of every layer that lead to the target; null where none does. */
function backward(layers: readonly (readonly Step[])[], target: string): Set<Move>[] | null {
  let alive = new Set([target])
  const used: Set<Move>[] = []
  for (const steps of [...layers].reverse()) {
    const leading = steps.filter(({ to }) => alive.has(to))
    if (leading.length === 0) return null
    used.unshift(new Set(leading.map(({ move }) => move)))
    alive = new Set(leading.map(({ from }) => from))
  }
  return used
}
