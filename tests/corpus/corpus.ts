import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'

/** The folder of real reports: NIANBAO_CORPUS, else `../shared/corpus`. */
export const corpus = process.env.NIANBAO_CORPUS ?? '../shared/corpus'

/**
 * Tests that need real reports. Where there are none they are left out with a line that says so;
 * where CI=true their absence is a failure.
 */
export function describeWithCorpus(name: string, tests: () => void): void {
  if (existsSync(corpus)) {
    describe(name, tests)
    return
  }
  if (process.env.CI === 'true') throw new Error(`there is no corpus at ${corpus}`)
  process.stderr.write(`NOT TESTED: ${name}: there is no corpus at ${corpus}\n`)
  // A stranger has no corpus; that line has told it.
  describe.skip(name, tests)
}
