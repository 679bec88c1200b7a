import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { defaultLimits } from '../../extractors/extractor.js'
import { readPages } from '../../extractors/pdf/engine/index.js'
import { squeeze, unifyRadicals } from '../../src/document/text.js'
import { compared } from '../panel/compare/made.js'
import { fiveIssuers, HOSTILE, pageOf, pageOn, twoYears } from '../exports/compare/made.js'
import { describeInBrowser, launch, open, PATIENCE, type Opened } from './browser.js'

jest.setTimeout(PATIENCE)

/** What a browser makes of a property of an element. */
const styleOf = (selector: string, property: string) =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`

describeInBrowser('the page of a comparison in a browser', () => {
  let browser: Browser
  let folder: string
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nianbao-browser-'))
    await writeFile(at('years.html'), await pageOf(twoYears()))
    await writeFile(at('issuers.html'), await pageOf(fiveIssuers()))
    await writeFile(at('hostile.html'), await pageOn(compared(...twoYears(HOSTILE))))
    browser = await launch()
  }, PATIENCE)

  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }, PATIENCE)

  /** Runs `use` on an opened page; nothing may be asked for and nothing may go wrong on it. */
  async function on(
    name: string,
    use: (page: Page) => Promise<void>,
    settings: Parameters<typeof open>[2] = {},
  ): Promise<Opened> {
    const opened = await open(browser, at(name), settings)
    await use(opened.page)
    await opened.page.context().close()
    expect({ errors: opened.errors, requests: opened.requests }).toEqual({
      errors: [],
      requests: [],
    })
    return opened
  }

  it('renders, draws its charts, and asks for nothing', async () => {
    await on('years.html', async (page) => {
      expect(await page.locator('h1').innerText()).toBe('虚构县人民政府 2023–2024')
      expect(await page.locator('.finding.error').isVisible()).toBe(true)
      const chart = await page.locator('.drawing').first().boundingBox()
      expect(chart?.height).toBeGreaterThan(100)
      const ink = await page.evaluate<string>(styleOf('.drawing text', 'fill'))
      expect(ink).toBe('rgb(29, 31, 35)')
    })
  })

  it('would tell a request, if there were one', async () => {
    const { requests, page } = await open(browser, at('years.html'))
    await page.evaluate("location.href = 'https://example.invalid/x'")
    await page.waitForTimeout(500)
    expect(requests).toEqual(['https://example.invalid/x'])
    await page.context().close()
  })

  it('runs no script of a hostile report', async () => {
    await on('hostile.html', async (page) => {
      let dialogs = 0
      page.on('dialog', (dialog) => {
        dialogs += 1
        void dialog.dismiss()
      })
      await page.reload()
      expect(await page.locator('h1').innerText()).toContain('<script>alert(1)</script>')
      expect(await page.locator('script').count()).toBe(1)
      expect(dialogs).toBe(0)
    })
  })

  const firsts = (table: Locator) => table.locator('tbody tr > :first-child').allTextContents()
  const named = (...numbers: readonly number[]) =>
    numbers.map((number) => `第${String(number)}县人民政府`)

  it('sorts by click, the other way by another, and says so', async () => {
    await on('issuers.html', async (page) => {
      const table = page.locator('#ranking-table')
      const head = table.locator('thead th').nth(2)
      await head.locator('button').click()
      expect(await firsts(table)).toEqual(named(5, 4, 3, 2, 1))
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      await head.locator('button').click()
      expect(await firsts(table)).toEqual(named(1, 2, 3, 4, 5))
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      await table.locator('thead th').nth(12).locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBeNull()
      expect(await firsts(table)).toEqual(named(5, 4, 3, 2, 1))
    })
  })

  it('sorts by the keyboard, the heat map too, and shows where the focus is', async () => {
    await on('issuers.html', async (page) => {
      const table = page.locator('table.heat').first()
      await table.locator('thead th').nth(1).locator('button').focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      const outline = await page.evaluate<string>(styleOf(':focus', 'outlineStyle'))
      expect(outline).toBe('solid')
      await page.keyboard.press('Enter')
      expect(await firsts(table)).toEqual(named(5, 4, 3, 2, 1))
      await page.keyboard.press('Space')
      expect(await firsts(table)).toEqual(named(1, 2, 3, 4, 5))
    })
  })

  it('speaks the other language when it is asked to', async () => {
    await on('years.html', async (page) => {
      const title = page.locator('#front-title')
      expect(await title.innerText()).toBe('要点')
      await page.locator('[data-speak=en]').click()
      expect(await title.innerText()).toBe('At a glance')
      expect(await page.title()).toMatch(/^Annual reports side by side/u)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('[data-speak=en]').getAttribute('aria-pressed')).toBe('true')
      await page.locator('[data-speak=zh]').click()
      expect(await title.innerText()).toBe('要点')
    })
  })

  it('is dark where the system is', async () => {
    const paper = (page: Page) => page.evaluate<string>(styleOf('body', 'backgroundColor'))
    await on('years.html', async (page) => {
      expect(await paper(page)).toBe('rgb(252, 251, 248)')
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await paper(page)).toBe('rgb(22, 24, 27)')
    })
  })

  it('shows only the rows that changed when it is asked to', async () => {
    await on('years.html', async (page) => {
      const rows = page.locator('#issuer-1-figures > div > .scroll tbody tr:visible')
      const all = await rows.count()
      await page.locator('[data-filter]').check()
      expect(await rows.count()).toBeLessThan(all)
      expect(await rows.locator('th', { hasText: '本年新收申请' }).count()).toBe(1)
    })
  })

  it.each(['years.html', 'issuers.html'])(
    'does not scroll sideways at 390 px: %s',
    async (name) => {
      await on(
        name,
        async (page) => {
          for (const language of ['zh', 'en']) {
            await page.locator(`[data-speak=${language}]`).click()
            const width = await page.evaluate<number>('document.documentElement.scrollWidth')
            expect(width).toBe(390)
          }
        },
        { viewport: { width: 390, height: 844 } },
      )
    },
  )

  it('stands there whole without its script', async () => {
    const opened = await open(browser, at('issuers.html'), { javaScriptEnabled: false })
    const { page } = opened
    expect(await page.locator('#ranking-table').isVisible()).toBe(true)
    expect(await page.locator('.languages').isVisible()).toBe(false)
    expect(await page.locator('#front .en:visible').count()).toBe(0)
    await page.context().close()
  })

  const printed = async (page: Page) => {
    const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const { pages } = await readPages(bytes, {
      limits: defaultLimits,
      signal: undefined,
      fast: true,
    })
    return pages
  }

  it.each(['years.html', 'issuers.html'])(
    'prints every part, and cuts nothing off: %s',
    async (name) => {
      await on(name, async (page) => {
        const headings = await page.locator('h2:visible, h3:visible').allInnerTexts()
        expect(headings.length).toBeGreaterThan(6)
        const pages = await printed(page)
        const text = pages.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('')
        const squeezed = (each: string) => squeeze(unifyRadicals(each)).replaceAll('→', '')
        const all = squeezed(text)
        expect(headings.filter((heading) => !all.includes(squeezed(heading)))).toEqual([])
        for (const { width, glyphs } of pages)
          expect(Math.max(0, ...glyphs.map(({ box }) => box[2]))).toBeLessThan(width)
        // What is folded away on the screen is unfolded on paper.
        expect(all).toContain(squeezed(name === 'years.html' ? '表格中的其他数据' : '图中的数字'))
        expect(await page.locator('details[open]').count()).toBe(0)
      })
    },
  )
})
