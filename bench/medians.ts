/** Something to be timed; what it gives is thrown away. */
export type Contender = () => Promise<unknown>

/**
 * The median time of each contender in milliseconds. They take turns, so that what slows the machine
 * slows all of them. Garbage is not collected between turns: doing so throws away compiled code.
 */
export async function medians(
  contenders: readonly Contender[],
  rounds: { readonly warmUp: number; readonly measured: number },
): Promise<number[]> {
  const times = contenders.map((): number[] => [])
  for (let round = -rounds.warmUp; round < rounds.measured; round++) {
    for (const [i, contender] of contenders.entries()) {
      const time = await timeOf(contender)
      if (round >= 0) times[i]?.push(time)
    }
  }
  return times.map(median)
}

async function timeOf(contender: Contender): Promise<number> {
  const start = performance.now()
  await contender()
  return performance.now() - start
}

/** The middle one; of an even number the upper middle one. NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
