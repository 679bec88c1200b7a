import type { Level, List } from './definitions.js'
import { formatNumber } from './formats.js'

/** Counts the paragraphs of lists in the order of the document, as Word does. */
export class Counters {
  /** The last number of each level, by definition: lists of one definition share them. */
  readonly #counts = new Map<string, Map<number, number>>()
  /** Overrides that have been used up. */
  readonly #begun = new Set<string>()

  /**
   * Counts one paragraph and gives what Word prints before it, the gap included; empty for a bullet,
   * a hidden number or a level that the list does not have.
   */
  next(id: string, list: List, index: number): string {
    const level = list.levels.get(index)
    if (level === undefined) return ''
    const counts = this.#countsOf(list.definition)
    const start = list.overrides.get(index) ?? level.start
    const last = this.#begins(id, list, index) ? undefined : counts.get(index)
    counts.set(index, last === undefined ? start : last + 1)
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > index && index < restart) counts.delete(deeper)
    }
    return printed(list, level, counts)
  }

  #countsOf(definition: string): Map<number, number> {
    const counts = this.#counts.get(definition) ?? new Map<number, number>()
    this.#counts.set(definition, counts)
    return counts
  }

  #begins(id: string, list: List, index: number): boolean {
    const key = `${id} ${index}`
    if (!list.overrides.has(index) || this.#begun.has(key)) return false
    this.#begun.add(key)
    return true
  }
}

function printed(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet' || level.hidden) return ''
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    const { format, start } = list.levels.get(index) ?? { format: 'decimal', start: 1 }
    return formatNumber(counts.get(index) ?? start, level.legal ? 'decimal' : format)
  })
  return text === '' ? '' : text + level.gap
}
