/** Runs that share sums, to be cut together. */
import type { Spelling } from './spelling.js'
import type { Sum } from './types.js'

/** A run that is to be cut, with the sums whose figures are all its own. */
export interface Live {
  readonly spelling: Spelling
  readonly inner: readonly Sum[]
}

export interface Component {
  readonly runs: readonly Live[]
  /** The sums over several runs, or over a run and known figures. */
  readonly outer: readonly Sum[]
  readonly known: ReadonlyMap<string, number>
}

/** All sums of a component, those inside its runs first. */
export function sumsOf({ runs, outer }: Component): readonly Sum[] {
  return [...runs.flatMap(({ inner }) => inner), ...outer]
}

/** The figures of a sum. */
export function keysOf({ left, right }: Sum): readonly string[] {
  return [...left, ...right]
}

/** Groups runs that are connected by sums. Every sum given has its figures in the runs or known. */
export function componentsOf(
  spellings: readonly Spelling[],
  sums: readonly Sum[],
  known: ReadonlyMap<string, number>,
): Component[] {
  const owner = new Map(
    spellings.flatMap(({ run }, index) => run.cells.map((key) => [key, index] as const)),
  )
  const owners = sums.map((sum) => ownersOf(sum, owner))
  const groups = connected(spellings.length, owners)
  return groups.map((members) => {
    const own = sums.filter((_, index) => members.includes(owners[index]?.[0] ?? -1))
    const within = new Map(members.map((index) => [index, innerSums(own, index, owner)]))
    const inner = new Set([...within.values()].flat())
    return {
      runs: members.flatMap((index) => {
        const spelling = spellings[index]
        return spelling === undefined ? [] : [{ spelling, inner: within.get(index) ?? [] }]
      }),
      outer: own.filter((sum) => !inner.has(sum)),
      known,
    }
  })
}

function ownersOf(sum: Sum, owner: ReadonlyMap<string, number>): number[] {
  const indexes = keysOf(sum).flatMap((key) => owner.get(key) ?? [])
  return [...new Set(indexes)]
}

function innerSums(
  sums: readonly Sum[],
  index: number,
  owner: ReadonlyMap<string, number>,
): readonly Sum[] {
  return sums.filter((sum) => keysOf(sum).every((key) => owner.get(key) === index))
}

/** The numbers up to `count` in groups, those that a link names together in one. */
export function connected(count: number, links: readonly (readonly number[])[]): number[][] {
  const group = Array.from({ length: count }, (_, index) => index)
  const root = (index: number): number => {
    const parent = group[index] ?? index
    return parent === index ? index : root(parent)
  }
  for (const [first, ...others] of links) {
    if (first === undefined) continue
    for (const other of others) {
      const [low, high] = [root(first), root(other)].sort((a, b) => a - b)
      if (low !== undefined && high !== undefined) group[high] = low
    }
  }
  const members = new Map<number, number[]>()
  for (const index of group.keys())
    members.set(root(index), [...(members.get(root(index)) ?? []), index])
  return [...members.values()]
}
