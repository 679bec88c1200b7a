import type { Styles } from '../styles.js'
import { element, find, rewrite, valueAt, type Element } from '../xml/element.js'

/** The name of the built-in styles, in every language of Word the English one, and a translation. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/iu

/** HTML has no deeper heading. */
const MAX_LEVEL = 6

/** Leaves paragraphs no style but the one that mammoth knows as a heading. */
export function markHeadings(body: Element, styles: Styles): Element {
  return rewrite(body, (found) => {
    if (found.name !== 'w:p') return found
    const level = headingLevel(valueAt(found, 'w:pPr', 'w:pStyle'), styles)
    const children = found.children.filter((node) => node !== find(found, 'w:pPr'))
    return { ...found, children: level === undefined ? children : [styled(level), ...children] }
  })
}

/** A style is a heading by its name or by the style it is based on. */
function headingLevel(id: string | undefined, styles: Styles): number | undefined {
  const chain = styles.chain(id, 'paragraph')
  const names = chain.length === 0 ? [id ?? ''] : chain.map(({ name }) => name)
  const level = names.map((name) => HEADING.exec(name)?.[1]).find((digit) => digit !== undefined)
  return level === undefined ? undefined : Math.min(Number(level), MAX_LEVEL)
}

function styled(level: number): Element {
  return element('w:pPr', {}, [element('w:pStyle', { 'w:val': `Heading${level}` })])
}
