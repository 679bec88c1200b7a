/** Things that are lent to one user at a time; who finds none waits for a turn. */
export class Turns<T> {
  private readonly idle: T[] = []
  private readonly waiting: { take: (thing: T) => void; refuse: (why: unknown) => void }[] = []
  private made = 0

  /** @param make Makes another thing. @param most Things that are made at most. */
  constructor(
    private readonly make: () => T,
    private readonly most: number,
  ) {}

  /** Lends one: that which was given back last, a new one, or the next that is given back. */
  lend(): T | Promise<T> {
    const idle = this.idle.pop()
    if (idle !== undefined) return idle
    if (this.made < this.most) {
      this.made += 1
      return this.make()
    }
    return new Promise((take, refuse) => this.waiting.push({ take, refuse }))
  }

  giveBack(thing: T): void {
    const next = this.waiting.shift()
    if (next === undefined) this.idle.push(thing)
    else next.take(thing)
  }

  /** Sends away all who wait. */
  refuse(why: unknown): void {
    for (const { refuse } of this.waiting.splice(0)) refuse(why)
  }
}
