import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { formsPage } from './forms-page.js'

const path = new URL('../../docs/forms.md', import.meta.url)

it('docs/forms.md says what the forms say (ACCEPT=1 writes it anew)', () => {
  if (process.env.ACCEPT === '1') writeFileSync(path, formsPage())
  expect(readFileSync(path, 'utf8')).toBe(formsPage())
})
