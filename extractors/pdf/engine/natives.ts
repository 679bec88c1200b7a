/** Natives that pdfjs's legacy build puts its own versions over, though Node's own are sound and faster. */
const REPLACED: readonly (readonly [object: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
]

/**
 * Loads code that replaces natives and puts Node's own back: what imports us keeps its runtime as it
 * was, and `push`, which everything uses, stays fast.
 */
export async function keepingNatives<T>(load: () => Promise<T>): Promise<T> {
  const natives = REPLACED.map(
    ([object, name]) => [object, name, Object.getOwnPropertyDescriptor(object, name)] as const,
  )
  try {
    return await load()
  } finally {
    for (const [object, name, native] of natives) {
      if (native) Object.defineProperty(object, name, native)
    }
  }
}
