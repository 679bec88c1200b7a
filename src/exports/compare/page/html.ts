/** Escaping templates: whatever is put into them is text, unless it is made by them. */
import { html as template, raw } from 'hono/html'
import type { Bilingual } from '../../../report/catalogue.js'

/** HTML that is safe to put into HTML. */
export type Html = ReturnType<typeof raw>

/** HTML whose values are escaped, lists among them; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  const made = template(strings, ...values)
  if (made instanceof Promise) throw new Error('nothing on a page is waited for')
  return made
}

/** Our own markup as it is: style, script, charts. Never what a report says. */
export { raw as ours }

/** A text in both languages, of which the page shows one. */
export function say({ zh, en }: Bilingual): Html {
  if (zh === en) return html`${zh}`
  return html`<span class="zh" lang="zh-Hans">${zh}</span><span class="en" lang="en">${en}</span>`
}

/** Items with something between them. */
export function joined(items: readonly Html[], between: Html | string): Html {
  return html`${items.map((item, index) => (index === 0 ? item : html`${between}${item}`))}`
}

/** What a report prints, set apart from our words: its language, and its direction cannot spill. */
export function printed(text: string): Html {
  return html`<bdi lang="zh-Hans">${text}</bdi>`
}
