import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { checkSubjects } from '../../src/report/catalogue.js'
import { isFindingCode } from '../../src/report/finding.js'

const ofChecks = new Set(Object.values(checkSubjects).flatMap((entries) => Object.keys(entries)))

/** The codes of findings that the sources of a folder name. */
function codesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')[a-z-]+(?=')/gu) ?? [])
    .filter(isFindingCode)
}

describe('the subjects of the checks', () => {
  it('have every code that the checks name, those that reading found aside', () => {
    const read = new Set(codesIn('src/recognise'))
    const named = codesIn('src/checks').filter((code) => !read.has(code))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((code) => !ofChecks.has(code))).toEqual([])
  })

  it.each(['src/recognise', 'extractors'])('have no code that %s names', (folder) => {
    const named = codesIn(folder)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((code) => ofChecks.has(code))).toEqual([])
  })
})
