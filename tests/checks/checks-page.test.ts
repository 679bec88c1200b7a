import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { checksPage } from './checks-page.js'

const path = new URL('../../docs/checks.md', import.meta.url)

describe('docs/checks.md', () => {
  it('says what the checks say (ACCEPT=1 writes it anew)', () => {
    if (process.env.ACCEPT === '1') writeFileSync(path, checksPage())
    expect(readFileSync(path, 'utf8')).toBe(checksPage())
  })
})
