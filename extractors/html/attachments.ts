import type { Note } from '../../src/document/document.js'
import { isElement, type Element, type Page } from '../markup/dom.js'
import type { Draft } from '../markup/draft.js'
import { printedLine } from '../markup/line.js'
import { weightOf } from './evidence.js'

/** Files in which reports and their tables are published. */
const FILE =
  /(?<![^/?&=#])[^/?&=#]*\.(?:pdf|docx?|wps|xlsx?|et|ofd|rtf|zip|rar)(?=$|[?#&"')\s）】])/iu

/** Elements that show or link another file, and the attribute that names it. */
const sources: Readonly<Record<string, string>> = {
  a: 'href',
  iframe: 'src',
  embed: 'src',
  object: 'data',
}

/** Links of a page that are told at most, and the characters of each that are kept. */
const MOST_LINKS = 20
const LONGEST = 500

/**
 * A note for each file that a page without tables links or shows, once each, as the page writes it.
 * Nothing is ever fetched.
 */
export function attachmentNotes({ $, body }: Page, drafts: readonly Draft[]): Note[] {
  if (drafts.some((draft) => draft.type === 'table' && weightOf(draft) > 0)) return []
  const elements = $(body).find(Object.keys(sources).join(', ')).get().filter(isElement)
  const notes = elements.flatMap((element) => noteOf(element, printedLine($(element).text())))
  const byUrl = new Map(notes.map((note) => [note.url, note]))
  return [...byUrl.values()].slice(0, MOST_LINKS)
}

/** A link is to a file by its own name, or by the name that it prints. */
function noteOf({ name, attribs }: Element, text: string): (Note & { readonly url: string })[] {
  const url = attribs[sources[name.toLowerCase()] ?? '']?.trim() ?? ''
  if (url === '' || /^(?:javascript|data|mailto|tel):/iu.test(url)) return []
  const named = FILE.exec(url) ?? FILE.exec(text)
  if (named === null) return []
  const detail = text === '' ? named[0] : text
  return [
    { code: 'attachment-linked', detail: detail.slice(0, LONGEST), url: url.slice(0, LONGEST) },
  ]
}
