import { describe } from '@jest/globals'
import { binaryFolder } from './binaries.js'

/**
 * Tests that need a PostgreSQL. Where there is none they are left out with a line that says so;
 * where CI=true its absence is a failure.
 */
export function describeWithPostgres(name: string, tests: () => void): void {
  if (binaryFolder() !== null) {
    describe(name, tests)
    return
  }
  const missing = 'there is no PostgreSQL (initdb, postgres) in the PATH or in /usr/lib/postgresql'
  if (process.env.CI === 'true') throw new Error(missing)
  process.stderr.write(`NOT TESTED: ${name}: ${missing}\n`)
  describe.skip(name, tests)
}
