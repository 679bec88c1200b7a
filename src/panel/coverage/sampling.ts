/** Keeps the items with the least numbers; its size is that of the sample, not of what it is offered. */
export class Sampling<T> {
  private kept: Drawn<T>[] = []
  /** The greatest number that can still be among the least. */
  private bound = Infinity
  /** How many were offered. */
  offered = 0

  constructor(private readonly size: number) {}

  /**
   * Offers an item.
   * @param text Tells it from every other, and settles which of two with one number comes first.
   */
  offer(number: number, text: string, item: () => T): void {
    this.offered += 1
    if (this.size === 0 || number > this.bound) return
    this.kept.push({ number, text, item: item() })
    if (this.kept.length >= this.size * 2) this.cut()
  }

  /** The sample, in the order of the numbers: its first items are a sample as well. */
  drawn(): readonly T[] {
    this.cut()
    return this.kept.map(({ item }) => item)
  }

  private cut(): void {
    this.kept = this.kept.sort(inOrder).slice(0, this.size)
    if (this.kept.length === this.size) this.bound = this.kept.at(-1)?.number ?? Infinity
  }
}

interface Drawn<T> {
  readonly number: number
  readonly text: string
  readonly item: T
}

function inOrder<T>(left: Drawn<T>, right: Drawn<T>): number {
  return left.number - right.number || (left.text < right.text ? -1 : 1)
}
