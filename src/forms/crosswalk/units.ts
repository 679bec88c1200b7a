/** Units of series. */
export type SeriesUnit = '件' | '项' | '条' | '人' | '万元' | '元'

/**
 * Units of one kind, each with its size in the smallest of them. Words for counting (件, 条, 项, …)
 * count the same thing: what is counted is told by the row, and the sheets of one row differ in the
 * word (申请总数 in 条, 收到申请数 in 件).
 */
const kinds: readonly ReadonlyMap<string, number>[] = [
  ['件', '件次', '项', '条', '次', '个', '宗', '份', '篇'].map((unit) => [unit, 1] as const),
  [['人', 1] as const],
  [
    ['元', 1],
    ['千元', 1_000],
    ['万元', 10_000],
    ['亿元', 100_000_000],
  ] as const,
].map((sizes) => new Map(sizes))

/** How a number in one unit becomes one in another: `value * multiply / divide`. */
export interface Conversion {
  readonly multiply: number
  readonly divide: number
}

/** The conversion from one unit to another; null where they measure different things. */
export function conversionOf(from: string, to: SeriesUnit): Conversion | null {
  for (const sizes of kinds) {
    const [multiply, divide] = [sizes.get(from), sizes.get(to)]
    if (multiply !== undefined && divide !== undefined) return { multiply, divide }
  }
  return null
}
