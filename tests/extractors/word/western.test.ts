import { expect, it } from '@jest/globals'
import { decodeWestern } from '../../../extractors/word/western.js'

it('keeps quotes, dashes and dots of code page 1252, which are no Latin-1', () => {
  const bytes = Uint8Array.of(0x93, 0x41, 0x94, 0x97, 0x85, 0xb7, 0x80)
  expect(decodeWestern(bytes)).toBe('“A”—…·€')
})
