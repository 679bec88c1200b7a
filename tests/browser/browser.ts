import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe } from '@jest/globals'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where the browser is: NIANBAO_CHROMIUM, else where Debian puts it. */
const executablePath = process.env.NIANBAO_CHROMIUM ?? '/usr/bin/chromium'

/** Milliseconds: the machine may have much else to do. */
export const PATIENCE = 180_000

/**
 * Tests that need a browser. Where there is none they are left out with a line that says so; where
 * CI=true its absence is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(executablePath)) {
    describe(name, tests)
    return
  }
  if (process.env.CI === 'true') throw new Error(`there is no browser at ${executablePath}`)
  process.stderr.write(`NOT TESTED: ${name}: there is no browser at ${executablePath}\n`)
  describe.skip(name, tests)
}

/** A browser without a window. In containers there is no sandbox; what it opens is our own page. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: PATIENCE })
}

/** A page of a file, and what happened on it that should not. */
export interface Opened {
  readonly page: Page
  /** Errors of the console and of scripts, and what the policy refused. */
  readonly errors: readonly string[]
  /** Addresses that were asked for, beside the file itself. */
  readonly requests: readonly string[]
}

/** Opens a file of HTML without a network. */
export async function open(
  browser: Browser,
  path: string,
  settings: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const [errors, requests]: [string[], string[]] = [[], []]
  const address = pathToFileURL(path).href
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() !== 'log') errors.push(message.text())
  })
  await context.route('**', async (route) => {
    const url = route.request().url()
    if (url === address || url.startsWith('data:')) return route.continue()
    requests.push(url)
    return route.abort()
  })
  await page.goto(address)
  return { page, errors, requests }
}
