/** A message as pdfjs' two sides receive it. */
interface MessageEvent {
  readonly data: unknown
}
type Listener = (event: MessageEvent) => void

/** One end of a connection between pdfjs' two sides. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void
  removeEventListener(name: string, listener: Listener): void
}

/**
 * Two connected ports within this thread. pdfjs' own in-thread port clones every message deeply,
 * which costs as much as the parsing of a page; nothing here changes what it receives, so only the
 * containers are copied that pdfjs' sender empties after sending. `watch` sees what the far end sends.
 */
export function connectedPorts(watch: Watch = () => undefined): [near: Port, far: Port] {
  const near = new Set<Listener>()
  const far = new Set<Listener>()
  return [port(near, far, () => undefined), port(far, near, watch)]
}

/** Sees every message on its way, before it is delivered. */
export type Watch = (message: unknown) => void

function port(own: Set<Listener>, other: ReadonlySet<Listener>, watch: Watch): Port {
  return {
    postMessage(message) {
      watch(message)
      const event = { data: copyContainers(message, SENT_DEPTH) }
      queueMicrotask(() => {
        for (const listener of [...other]) listener(event)
      })
    },
    addEventListener(_name, listener, options) {
      own.add(listener)
      options?.signal?.addEventListener('abort', () => own.delete(listener))
    },
    removeEventListener(_name, listener) {
      own.delete(listener)
    },
  }
}

/** Message, its chunk, and the chunk's arrays of operators: what lies deeper is never emptied. */
const SENT_DEPTH = 3

function copyContainers(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice()
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, copyContainers(entry, depth - 1)]),
  )
}
