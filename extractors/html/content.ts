import { ancestorsOf, isElement, type Element } from '../markup/dom.js'
import type { Draft } from '../markup/draft.js'
import { isCertain, weightOf } from './evidence.js'

/** What stands inside an element. */
interface Weight {
  readonly characters: number
  readonly certain: number
}

/** Share of a page's evidence that may stand outside of the content: notes of the site in whole sentences. */
const STRAY = 0.05

/**
 * The smallest element that holds the document: every table and numbered heading and nearly all
 * sentences. Told by what stands in it, not by its name.
 */
export function contentElement(drafts: readonly Draft[], body: Element): Element {
  const weights = weightsOf(drafts)
  const whole = weights.get(body)
  if (whole === undefined) return body
  const holdsAll = (element: Element) => {
    const weight = weights.get(element)
    if (weight === undefined || weight.certain < whole.certain) return false
    return weight.characters >= whole.characters * (1 - STRAY)
  }
  let content = body
  for (let inner: Element | undefined = body; inner !== undefined;) {
    content = inner
    inner = content.childNodes.filter(isElement).find(holdsAll)
  }
  return content
}

function weightsOf(drafts: readonly Draft[]): Map<Element, Weight> {
  const weights = new Map<Element, Weight>()
  for (const draft of drafts) {
    const characters = weightOf(draft)
    if (characters === 0) continue
    const certain = isCertain(draft) ? 1 : 0
    for (const element of [draft.element, ...ancestorsOf(draft.element)]) {
      const before = weights.get(element) ?? { characters: 0, certain: 0 }
      weights.set(element, {
        characters: before.characters + characters,
        certain: before.certain + certain,
      })
    }
  }
  return weights
}
