import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { findingsPage } from './findings-page.js'

const path = new URL('../../docs/findings.md', import.meta.url)

describe('docs/findings.md', () => {
  it('says what the catalogue says (ACCEPT=1 writes it anew)', () => {
    if (process.env.ACCEPT === '1') writeFileSync(path, findingsPage())
    expect(readFileSync(path, 'utf8')).toBe(findingsPage())
  })
})
