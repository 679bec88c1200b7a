/** A number for each of a million keys and more, in some 30 bytes a key: open addressing. */
export class HashIndex {
  private keys = new Float64Array(2 ** 10)
  private values = new Float64Array(2 ** 10).fill(FREE)
  /** How many keys there are. */
  size = 0

  /** Sets the value, 0 or more, of a key; gives whether the key is new. */
  set(key: number, value: number): boolean {
    if (this.size * 2 >= this.keys.length) this.grow()
    const slot = this.slotOf(key)
    const added = this.values[slot] === FREE
    this.keys[slot] = key
    this.values[slot] = value
    if (added) this.size += 1
    return added
  }

  /** The value of a key; null where there is none. */
  get(key: number): number | null {
    const value = this.values[this.slotOf(key)]
    return value === undefined || value === FREE ? null : value
  }

  /** The slot that holds the key, else the free one where it belongs. */
  private slotOf(key: number): number {
    let slot = key % this.keys.length
    while (this.values[slot] !== FREE && this.keys[slot] !== key)
      slot = (slot + 1) % this.keys.length
    return slot
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Float64Array(keys.length * 2)
    this.values = new Float64Array(keys.length * 2).fill(FREE)
    this.size = 0
    for (const [slot, key] of keys.entries()) {
      const value = values[slot] ?? FREE
      if (value !== FREE) this.set(key, value)
    }
  }
}

const FREE = -1
