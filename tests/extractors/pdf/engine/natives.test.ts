import { describe, expect, it } from '@jest/globals'
import { keepingNatives } from '../../../../extractors/pdf/engine/natives.js'

describe('loading code that replaces natives', () => {
  it('gives what it loads and leaves the natives as they were', async () => {
    const native = Object.getOwnPropertyDescriptor(Array.prototype, 'push')
    const loaded = await keepingNatives(() => {
      Object.defineProperty(Array.prototype, 'push', { value: () => 0, configurable: true })
      return Promise.resolve('loaded')
    })
    expect(loaded).toBe('loaded')
    expect(Object.getOwnPropertyDescriptor(Array.prototype, 'push')).toEqual(native)
  })

  it('leaves them so when the loading fails', async () => {
    const native = Object.getOwnPropertyDescriptor(JSON, 'parse')
    const failing = keepingNatives(() => {
      Object.defineProperty(JSON, 'parse', { value: () => 0, configurable: true })
      return Promise.reject(new Error('no such module'))
    })
    await expect(failing).rejects.toThrow('no such module')
    expect(Object.getOwnPropertyDescriptor(JSON, 'parse')).toEqual(native)
  })
})
