import { describe } from '@jest/globals'
import { findOffice } from '../../src/run/office.js'

/** Where LibreOffice is, by PATH; null where it is not installed. */
export const office = await findOffice(process.env.PATH)

/**
 * Tests that need LibreOffice. Where there is none they are left out with a line that says so; where
 * CI=true its absence is a failure.
 */
export function describeWithOffice(name: string, tests: (program: string) => void): void {
  if (office !== null) {
    describe(name, () => {
      tests(office)
    })
    return
  }
  if (process.env.CI === 'true') throw new Error('there is no soffice in PATH')
  process.stderr.write(`NOT TESTED: ${name}: there is no soffice in PATH\n`)
  describe.skip(name, () => {
    tests('')
  })
}
