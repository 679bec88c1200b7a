/** What the library tells of a row or a column; those without a setting are not there. */
export interface Setting {
  readonly hidden?: boolean
  readonly hpt?: number
  readonly width?: number | null
}

/** The numbers of the rows or columns that are hidden, or have no height or width. */
export function hiddenIn(settings: readonly (Setting | null)[] | undefined): number[] {
  const hidden: number[] = []
  settings?.forEach((setting, at) => {
    if (setting?.hidden === true || setting?.hpt === 0 || setting?.width === 0) hidden.push(at)
  })
  return hidden
}

/** The rows or the columns of a sheet, of which some are hidden. */
export class Axis {
  /** @param hidden numbers in ascending order */
  constructor(private readonly hidden: readonly number[]) {}

  /** How many stand before a number and are shown. */
  shownBefore(at: number): number {
    return at - this.hiddenBefore(at)
  }

  /** How many of those from one number to another, both included, are shown. */
  shownIn(from: number, to: number): number {
    return this.shownBefore(to + 1) - this.shownBefore(from)
  }

  /** The number of the shown one that so many shown ones stand before. */
  storedAt(shown: number): number {
    // The first of the hidden ones that more than `shown` shown ones stand before.
    let [low, high] = [0, this.hidden.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((this.hidden[half] ?? 0) - half <= shown) low = half + 1
      else high = half
    }
    return shown + low
  }

  private hiddenBefore(at: number): number {
    let [low, high] = [0, this.hidden.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((this.hidden[half] ?? at) < at) low = half + 1
      else high = half
    }
    return low
  }
}
