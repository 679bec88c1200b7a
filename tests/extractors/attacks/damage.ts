/** A sequence of numbers below a bound, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A copy with bytes cut off, changed, or written over with others of the file. */
export function damaged(bytes: Uint8Array, below: (bound: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  switch (below(3)) {
    case 0:
      return copy.subarray(0, below(copy.length))
    case 1:
      for (let times = below(12); times >= 0; times -= 1) copy[below(copy.length)] = below(256)
      return copy
    default:
      copy.copyWithin(below(copy.length), below(copy.length), below(copy.length))
      return copy
  }
}
