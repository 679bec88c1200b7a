import { printedLine } from '../markup/line.js'
import type { Line } from './lines.js'

/** A part of a Markdown text: a heading, a piece of HTML, or lines of text with their marks taken off. */
export type MarkdownPart =
  | { readonly type: 'heading'; readonly level: number; readonly line: Line }
  | { readonly type: 'html'; readonly lines: readonly Line[] }
  | { readonly type: 'lines'; readonly lines: readonly Line[] }

/** Lines that print nothing: rules, fences, underlines of headings. */
const UNPRINTED = /^ {0,3}(?:([-*_])(?:\s*\1){2,}|={3,}|(`{3}|~{3}).*)\s*$/u
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u
const HTML = /^\s*<(?:table|div|p|h[1-6]|center|section|article|html|body|ul|ol|blockquote)\b/iu

/** The parts of a Markdown text, in order. Front matter is left out. */
export function partsOfMarkdown(lines: readonly Line[]): MarkdownPart[] {
  const parts: MarkdownPart[] = []
  let text: Line[] = []
  const closeText = () => {
    if (text.length > 0) parts.push({ type: 'lines', lines: text })
    text = []
  }
  for (let at = frontMatterEnd(lines); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const [, marks, title] = HEADING.exec(line.raw) ?? []
    if (marks !== undefined && title !== undefined) {
      closeText()
      parts.push({ type: 'heading', level: marks.length, line: withRaw(line, plain(title)) })
    } else if (HTML.test(line.raw)) {
      closeText()
      const html = lines.slice(at, htmlEnd(lines, at))
      parts.push({ type: 'html', lines: html })
      at += html.length - 1
    } else text.push(withRaw(line, UNPRINTED.test(line.raw) ? '' : plain(line.raw)))
  }
  closeText()
  return parts
}

/** The title of the front matter, if there is one. */
export function frontMatterTitle(lines: readonly Line[]): string | null {
  const front = lines.slice(0, frontMatterEnd(lines)).map((line) => line.text)
  const title = front.map((line) => /^title\s*:\s*["']?(.*?)["']?$/iu.exec(line)?.[1])
  return title.find((found) => found !== undefined && found !== '') ?? null
}

/** The line after the front matter (between two lines of dashes at the head). */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0
  const end = lines.slice(1, 50).findIndex(({ text }) => text === '---')
  return end === -1 ? 0 : end + 2
}

/** Where a piece of HTML ends: after its last table is closed, or at a blank line. */
function htmlEnd(lines: readonly Line[], start: number): number {
  let open = 0
  for (let at = start; at < lines.length; at += 1) {
    const raw = lines[at]?.raw ?? ''
    if (open === 0 && raw.trim() === '') return at
    open += (raw.match(/<table\b/giu)?.length ?? 0) - (raw.match(/<\/table\b/giu)?.length ?? 0)
    if (open <= 0 && /<\/table\s*>\s*$/iu.test(raw)) return at + 1
  }
  return lines.length
}

function withRaw(line: Line, raw: string): Line {
  return { ...line, raw, text: printedLine(raw) }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
}

/** A line without the marks of Markdown. A line break and an escaped pipe stay for the reader of tables. */
function plain(raw: string): string {
  return raw
    .replace(/^ {0,3}>\s?/u, '')
    .replace(/^\s*[-*+]\s+(?=\S)/u, '')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/gu, '')
    .replace(/\[([^\]]{0,500})\]\([^)]{0,2000}\)/gu, '$1')
    .replace(/<(https?:[^>\s]{1,500})>/gu, '$1')
    .replace(/<\/?(?:span|font|b|i|u|s|em|strong|sup|sub|a)\b[^>]{0,500}>/giu, '')
    .replace(/\*\*|(?<!_)__(?!_)|`/gu, '')
    .replace(/(?<![*\w\\])\*(?=\S)([^*]{1,500})(?<=\S)\*(?![*\w])/gu, '$1')
    .replace(/&(nbsp|ensp|emsp|lt|gt|quot|amp);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\\([!-/:-@[-`{}~])/gu, '$1')
}
