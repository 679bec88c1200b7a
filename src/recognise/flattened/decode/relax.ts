/** Which sums to give up where all of them cannot hold. */
import { keysOf, sumsOf, type Component } from './component.js'
import type { Relaxation } from './types.js'

/**
 * The least that can be given up, fewest sums first: every sum that one cell stands in (a wrong cell
 * breaks them all), or one identity over several runs in every place where it holds. Cells that stand
 * in the same sums share a relaxation.
 */
export function relaxations(component: Component): readonly Relaxation[] {
  return [...ofCells(component), ...ofIdentities(component)].sort(
    (a, b) => a.sums.length - b.sums.length,
  )
}

function ofCells(component: Component): Relaxation[] {
  const standsIn = new Map<string, string[]>()
  for (const sum of sumsOf(component))
    for (const key of new Set(keysOf(sum)))
      standsIn.set(key, [...(standsIn.get(key) ?? []), sum.id])
  const alike = new Map<string, { kind: 'cell'; cells: string[]; sums: string[] }>()
  for (const [key, sums] of standsIn) {
    const relaxation = alike.get(sums.join()) ?? { kind: 'cell', cells: [], sums }
    relaxation.cells.push(key)
    alike.set(sums.join(), relaxation)
  }
  return [...alike.values()]
}

function ofIdentities({ runs, outer }: Component): Relaxation[] {
  const inside = new Set(runs.flatMap(({ inner }) => inner.map(({ identity }) => identity)))
  const identities = [...new Set(outer.map(({ identity }) => identity))]
  return identities
    .filter((identity) => !inside.has(identity))
    .map((identity) => ({
      kind: 'identity',
      cells: [],
      sums: outer.filter((sum) => sum.identity === identity).map(({ id }) => id),
    }))
}

/** Those that give up no more than another one needs. */
export function least<T extends { readonly relaxation: Relaxation }>(found: readonly T[]): T[] {
  return found.filter(
    ({ relaxation: { sums } }) =>
      !found.some(
        ({ relaxation: other }) =>
          other.sums.length < sums.length && other.sums.every((id) => sums.includes(id)),
      ),
  )
}
