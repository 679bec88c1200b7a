import { ancestorsOf, type Element } from '../markup/dom.js'
import type { Draft, TextDraft } from '../markup/draft.js'
import { contentElement } from './content.js'
import {
  isEndLine,
  isLinks,
  isMetadata,
  isMetadataLine,
  isOfSite,
  isTitle,
  weightOf,
} from './evidence.js'

/**
 * The document inside a site's page: its title and metadata, which often stand outside of its
 * element, and its content without what the site puts before, between and after it. A page without
 * any evidence of a document is kept whole.
 */
export function selectDocument(drafts: readonly Draft[], body: Element): Draft[] {
  const content = contentElement(drafts, body)
  const inside = drafts.map((draft) => isWithin(draft.element, content))
  const [from, to] = [inside.indexOf(true), inside.lastIndexOf(true) + 1]
  const [first, last] = edges(drafts, from, to)
  if (first === -1) return [...drafts]
  return [
    ...above(drafts.slice(0, from)),
    ...drafts.slice(from, first).filter(isPrinted),
    ...below(drafts.slice(last + 1)),
    ...drafts.slice(first, last + 1).filter((draft) => !isSiteLine(draft)),
    ...untilEnd(drafts.slice(last + 1, to)),
  ]
}

/** The first and the last block of the content that speak for a document; -1 where none does. */
function edges(drafts: readonly Draft[], from: number, to: number): [number, number] {
  const weighty = drafts.map((draft, at) => at >= from && at < to && weightOf(draft) > 0)
  return [weighty.indexOf(true), weighty.lastIndexOf(true)]
}

/** Of what stands above the content: titles, with the lines broken off them, and metadata. */
function above(drafts: readonly Draft[]): Draft[] {
  const titles = new Set(
    drafts
      .filter(isText)
      .filter(isTitle)
      .map(({ element }) => element),
  )
  return drafts.filter((draft, at) => {
    if (draft.type === 'table') return isMetadata(draft)
    if (isMetadataLine(draft) || titles.has(draft.element)) return true
    return isValueOf(drafts[at - 1], draft)
  })
}

/** Metadata that the site prints below the document: it must not end up in the last section. */
function below(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => {
    if (draft.type === 'table') return isMetadata(draft)
    return isLabelled(draft) || isValueOf(drafts[at - 1], draft)
  })
}

/** What the document prints after its last sentence (a short answer, a signature), up to the site's own lines. */
function untilEnd(drafts: readonly Draft[]): Draft[] {
  const end = drafts.findIndex((draft) => isText(draft) && isEndLine(draft.text))
  return drafts
    .slice(0, end === -1 ? drafts.length : end)
    .filter(isPrinted)
    .filter((draft, at, kept) => {
      if (draft.type === 'table') return !isMetadata(draft)
      return !isLabelled(draft) && !isValueOf(kept[at - 1], draft)
    })
}

/** Whether a block is neither a line of the site nor a line of links. */
function isPrinted(draft: Draft): boolean {
  return draft.type === 'table' || (!isLinks(draft) && !isOfSite(draft.text))
}

function isSiteLine(draft: Draft): boolean {
  return isText(draft) && isOfSite(draft.text)
}

function isLabelled(draft: TextDraft): boolean {
  return isMetadataLine(draft) && /[:：]/u.test(draft.text)
}

/** Whether a line is the value of the label that stands alone before it. */
function isValueOf(before: Draft | undefined, draft: TextDraft): boolean {
  if (before === undefined || before.type === 'table' || draft.text.length > 60) return false
  return /[:：]$/u.test(before.text) && isMetadataLine(before) && isPrinted(draft)
}

function isText(draft: Draft): draft is TextDraft {
  return draft.type === 'text'
}

function isWithin(element: Element, container: Element): boolean {
  return element === container || ancestorsOf(element).includes(container)
}
