import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { version } from '../../src/run/version.js'

it('is the version of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', version)
})
