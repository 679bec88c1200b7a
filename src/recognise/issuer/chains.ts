import { divisionsAt, type Span } from './divisions.js'
import { isBareRegion } from './short-names.js'

/** Divisions that stand at the front of a name, each below the one before: 江苏省 南京市 鼓楼区. */
export interface Chain {
  /** The innermost. */
  readonly span: Span
  /** How many divisions stand in it. */
  readonly length: number
  /** Where what follows begins. */
  readonly end: number
  /** The years whose revisions have all of them. */
  readonly from: number
  readonly to: number
}

/** The chains that reach farthest into a name; none where it begins with no division. */
export function longestChains(name: string): readonly Chain[] {
  const all = [...divisionsAt(name, 0)].map(({ span, end }) => first(span, end))
  // The list grows while it is walked: no chain is longer than the levels.
  for (const chain of all) all.push(...extensions(name, chain))
  const found = all.filter((chain) => stands(name, chain))
  const end = Math.max(...found.map((chain) => chain.end))
  return found.filter((chain) => chain.end === end)
}

function first(span: Span, end: number): Chain {
  return { span, length: 1, end, from: span.from, to: span.to }
}

function extensions(name: string, chain: Chain): Chain[] {
  return divisionsAt(name, chain.end)
    .filter(({ span }) => isBelow(span, chain.span))
    .map(({ span, end }) => ({
      span,
      length: chain.length + 1,
      end,
      from: Math.max(span.from, chain.from),
      to: Math.min(span.to, chain.to),
    }))
    .filter(({ from, to }) => from <= to)
}

const DIGITS = { national: 0, province: 2, prefecture: 4, county: 6 }

/** Codes are nested: 320813 is below 320800 and 320000. */
function isBelow({ code, level }: Span, above: Span): boolean {
  const digits = DIGITS[above.level]
  return digits < DIGITS[level] && code.startsWith(above.code.slice(0, digits))
}

/** What a region's government and its departments are called; 新疆生产建设兵团 is a body of its own. */
const BEHIND_A_REGION = /^(?!生产建设兵团).*(?:政府|[厅局办委署]|办公[室厅]|委员会)$/u

/** The bare name of a region counts only where a department of its government follows. */
function stands(name: string, { end }: Chain): boolean {
  return !isBareRegion(name.slice(0, end)) || BEHIND_A_REGION.test(name.slice(end))
}
