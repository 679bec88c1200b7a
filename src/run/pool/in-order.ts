/**
 * Works on items side by side and gives what each came to, in their order. No more than `width` are
 * begun and not taken, so that memory does not grow with the items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited when its turn comes.
    result.catch(() => undefined)
    begun.push(result)
    const first = begun.length < width ? undefined : begun.shift()
    if (first !== undefined) yield first
  }
  yield* begun
}
