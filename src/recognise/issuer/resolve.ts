import type { Division } from '../../report/schema.js'
import { longestChains, type Chain } from './chains.js'
import { clamp, divisionsWithCode, revisionOf, type Span } from './divisions.js'

/** A division that a name stands for in a year. */
export interface Resolved {
  readonly place: Division
  /** Whether the revision of the year has it; else `place.revision` is the nearest that has. */
  readonly inYear: boolean
}

/** The front of a name that is known, and where the rest begins. */
export interface Front {
  readonly end: number
  /** One where it is resolved; several of one name, or one whose name says little, where it is not. */
  readonly candidates: readonly Resolved[]
  readonly certain: boolean
}

/** Reads the place at the front of a name by the revision of a year; null where there is none. */
export function placeAtFront(name: string, year: number | null): Front | null {
  const chains = nearest(longestChains(name), revisionOf(year))
  const [chain, ...others] = distinct(chains)
  if (chain === undefined) return null
  return {
    end: chain.end,
    candidates: [chain, ...others].map(({ span, from, to }) =>
      resolved({ ...span, from, to }, year),
    ),
    certain: others.length === 0 && !(chain.length === 1 && SAYS_LITTLE.test(chain.span.name)),
  }
}

/** What a code stands for in a year, or stood for in the nearest that knows it; null where none does. */
export function placeWithCode(code: string, year: number | null): Resolved | null {
  const [span] = nearest(divisionsWithCode(code), revisionOf(year))
  return span === undefined ? null : resolved(span, year)
}

/** 东区, 城区, 郊区, 矿区: many a city has one that is no division. */
const SAYS_LITTLE = /^.区$/u

function nearest<T extends Pick<Chain, 'from' | 'to'>>(spans: readonly T[], year: number): T[] {
  const distance = ({ from, to }: T) => Math.abs(clamp(year, from, to) - year)
  const least = Math.min(...spans.map(distance))
  return spans.filter((span) => distance(span) === least)
}

function distinct(chains: readonly Chain[]): Chain[] {
  return [...new Map(chains.map((chain) => [chain.span.code, chain])).values()]
}

function resolved({ code, name, level, from, to }: Span, year: number | null): Resolved {
  const wanted = revisionOf(year)
  const revision = clamp(wanted, from, to)
  return { place: { code, name, level, revision }, inYear: revision === wanted }
}

/** The names of the divisions above one, with its own behind each: 南京市鼓楼区, 江苏省鼓楼区. */
export function fullNames({ code, name, revision }: Division): string[] {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(
    (other) => other !== code,
  )
  return above.flatMap((other) => {
    const parent = placeWithCode(other, revision)
    return parent === null ? [] : [parent.place.name + name]
  })
}
