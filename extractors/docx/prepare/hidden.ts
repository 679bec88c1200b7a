import type { Styles } from '../styles.js'
import {
  find,
  hasText,
  isElement,
  rewrite,
  switchAt,
  valueAt,
  type Element,
} from '../xml/element.js'

/** Without the runs that are not printed, and the paragraphs of which nothing is left by that. */
export function removeHidden(body: Element, styles: Styles): Element {
  return rewrite(body, (found) => {
    if (found.name !== 'w:p') return found
    const byStyle = hiddenByStyle(find(found, 'w:pPr', 'w:pStyle'), 'paragraph', styles)
    const children = found.children.filter(
      (node) => !isElement(node, 'w:r') || !isHiddenRun(node, byStyle, styles),
    )
    const printed = { ...found, children }
    return hasNoMark(found, byStyle) && !hasText(printed) ? [] : printed
  })
}

/** The run's own property goes before its style's, that before the paragraph's. */
function isHiddenRun(run: Element, byParagraph: boolean | undefined, styles: Styles): boolean {
  const properties = find(run, 'w:rPr')
  return (
    switchAt(properties, 'w:vanish') ??
    hiddenByStyle(find(properties, 'w:rStyle'), 'character', styles) ??
    byParagraph ??
    false
  )
}

function hiddenByStyle(
  style: Element | undefined,
  type: 'paragraph' | 'character',
  styles: Styles,
): boolean | undefined {
  return styles
    .chain(valueAt(style), type)
    .map(({ run }) => switchAt(run, 'w:vanish'))
    .find((hidden) => hidden !== undefined)
}

/** The paragraph's end is hidden or deleted, so that it counts for nothing by itself. */
function hasNoMark(paragraph: Element, byStyle: boolean | undefined): boolean {
  const mark = find(paragraph, 'w:pPr', 'w:rPr')
  const deleted = find(mark, 'w:del') ?? find(mark, 'w:moveFrom')
  return deleted !== undefined || (switchAt(mark, 'w:vanish') ?? byStyle ?? false)
}
