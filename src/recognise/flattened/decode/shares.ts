/** What every cut of a run adds to each sum over several runs. */
import type { Component } from './component.js'
import { tidy } from './numbers.js'
import type { Cut, Sum } from './types.js'

/** A run's cuts that are still possible, with what each adds to the sums (left minus right). */
export interface Choice {
  readonly options: readonly Option[]
}

export interface Option {
  readonly cut: Cut
  readonly shares: readonly number[]
}

/** The part of a sum that lies in one run: the index of each cell, and 1 for left, -1 for right. */
export type Terms = readonly (readonly [cell: number, sign: 1 | -1])[]

/** For each run, given by its cells, its part in each sum. */
export function termsOf(
  runs: readonly (readonly string[])[],
  sums: readonly Sum[],
): readonly (readonly Terms[])[] {
  const terms = runs.map(() => sums.map((): [number, 1 | -1][] => []))
  const owner = new Map(
    runs.flatMap((cells, run) => cells.map((key, cell) => [key, [run, cell] as const] as const)),
  )
  for (const [at, { left, right }] of sums.entries())
    for (const [keys, sign] of [[left, 1] as const, [right, -1] as const])
      for (const key of keys) {
        const [run = -1, cell = -1] = owner.get(key) ?? []
        terms[run]?.[at]?.push([cell, sign])
      }
  return terms
}

export function choiceOf(cuts: readonly Cut[], terms: readonly Terms[]): Choice {
  return {
    options: cuts.map((cut) => ({
      cut,
      shares: terms.map((cells) =>
        cells.reduce((sum, [cell, sign]) => tidy(sum + sign * (cut[cell] ?? 0)), 0),
      ),
    })),
  }
}

/** What the known figures add to each sum. */
export function constants({ known }: Pick<Component, 'known'>, sums: readonly Sum[]): number[] {
  const total = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => tidy(sum + (known.get(key) ?? 0)), 0)
  return sums.map(({ left, right }) => tidy(total(left) - total(right)))
}

export interface Range {
  readonly least: number
  readonly most: number
}

/** Least and greatest share of a choice in each of `count` sums. */
export function rangesOf({ options }: Choice, count: number): Range[] {
  return Array.from({ length: count }, (_, sum) => {
    let [least, most] = [Infinity, -Infinity]
    for (const { shares } of options) {
      const share = shares[sum] ?? 0
      if (share < least) least = share
      if (share > most) most = share
    }
    return { least, most }
  })
}
