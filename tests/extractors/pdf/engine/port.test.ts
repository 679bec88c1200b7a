import { describe, expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { connectedPorts } from '../../../../extractors/pdf/engine/port.js'

describe('connected ports', () => {
  it('deliver later what was sent, though the sender empties it meanwhile, and to the other end only', async () => {
    const [near, far] = connectedPorts()
    const received: unknown[] = []
    far.addEventListener('message', ({ data }) => received.push(data))
    near.addEventListener('message', () => received.push('echo'))
    const chunk = { operators: [1, 2] }
    near.postMessage({ action: 'page', chunk })
    chunk.operators.length = 0
    expect(received).toEqual([])
    await setImmediate()
    expect(received).toEqual([{ action: 'page', chunk: { operators: [1, 2] } }])
  })

  it('stop where the listener is removed or its signal aborted', async () => {
    const [near, far] = connectedPorts()
    const listening = new AbortController()
    const count = { aborted: 0, removed: 0 }
    const listener = () => count.removed++
    far.addEventListener('message', () => count.aborted++, { signal: listening.signal })
    far.addEventListener('message', listener)
    near.postMessage('first')
    await setImmediate()
    listening.abort()
    far.removeEventListener('message', listener)
    near.postMessage('second')
    await setImmediate()
    expect(count).toEqual({ aborted: 1, removed: 1 })
  })
})
