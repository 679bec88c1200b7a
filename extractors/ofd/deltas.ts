/** What a run of deltas stands for at most: more than any page has in one line. */
const MOST = 100_000

/**
 * The first `count` offsets of a list such as `3 g 4 2.5 3`, in which `g N D` stands for N times D
 * (GB/T 33190, 11.3); fewer where the list has fewer.
 */
export function deltasIn(list: string | undefined, count: number): number[] {
  const words = (list ?? '').trim().split(/\s+/u)
  const deltas: number[] = []
  const wanted = Math.min(count, MOST)
  for (let at = 0; at < words.length && deltas.length < wanted; at += 1) {
    const run = words[at] === 'g'
    const times = run ? Number(words[at + 1]) : 1
    const delta = Number(run ? words[at + 2] : words[at])
    if (run) at += 2
    if (words[at] === '' || !Number.isFinite(delta) || !(times > 0)) continue
    for (let i = 0; i < times && deltas.length < wanted; i += 1) deltas.push(delta)
  }
  return deltas
}
