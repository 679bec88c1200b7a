import { nameOf, type Element } from './dom.js'
import { silentNames } from './elements.js'

/** Whether an element takes no place on the page: nothing of it is printed, a cell leaves no gap. */
export function isAbsent(element: Element): boolean {
  if (silentNames.has(nameOf(element)) || element.attribs.hidden !== undefined) return true
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(styleOf(element))
}

/** Whether an element keeps its place and shows nothing. */
export function isInvisible(element: Element): boolean {
  return /visibility\s*:\s*(hidden|collapse)/i.test(styleOf(element))
}

/** Whether a style makes a block of an inline element. */
export function isStyledAsBlock(element: Element): boolean {
  return /display\s*:\s*(block|flex|grid|table|list-item)\b/i.test(styleOf(element))
}

function styleOf(element: Element): string {
  return element.attribs.style ?? ''
}
