import { describe, expect, it } from '@jest/globals'
import { formatNames } from '../../src/exports/formats.js'
import { exporters } from '../../src/exports/index.js'

describe('the formats that may be named', () => {
  it('are those that are written', () => {
    expect(exporters.map(({ name }) => name)).toEqual(formatNames)
  })
})
