import type { Block, Document } from '../document/document.js'
import { squeeze } from '../document/text.js'
import type { Source as Witness } from '../report/catalogue.js'
import { makeFinding } from '../report/finding.js'
import type { Finding } from '../report/schema.js'
import { annexTitle } from './annex-title.js'
import { findPeriod, isoDate, type Period } from './dates.js'
import { isOffPictures, yearMentions } from './picture/index.js'
import { findMetadata, type Metadata } from './metadata.js'
import type { Signature } from './signature.js'
import { findTitle, metadataTitle, parseTitle, type Title } from './title.js'

/** Who the report is of, for which year, and what is printed about its publication. */
export interface Identity {
  readonly issuer: string | null
  readonly year: number | null
  readonly period: Period | null
  readonly metadata: Metadata
  /** Whether a title of such a report is printed, or stands in the file's own metadata. */
  readonly titled: boolean
  readonly findings: readonly Finding[]
}

interface Said<T> {
  readonly value: T
  readonly by: Witness
}

/** Reads the identity from what stands before the first section, and the signature behind the last. */
export function identify(
  document: Document,
  front: readonly Block[],
  signature: Signature | null,
): Identity {
  const printed = findTitle(front)
  const metadata = findMetadata(front)
  const title = printed ?? metadataTitle(document)
  const period = periodIn(front)
  const sheet = title === null ? annexTitle(document.blocks) : null
  const named = nameTitle(document.source.name)
  const told = yearsSaid(title, printed === null, period, sheet, named)
  const years = byMentions(told, document)
  const issuers = issuersSaid(printed, metadataTitle(document), signature, metadata, sheet, named)
  const year = years[0]?.value ?? null
  return {
    issuer: issuers[0]?.value ?? null,
    year,
    period,
    metadata,
    titled: title !== null,
    findings: [
      ...yearFindings(years),
      ...issuerFindings(issuers),
      ...periodFindings(period, year),
      ...notPrinted(metadata, period),
    ],
  }
}

/** The period stands in one paragraph, or in two where a line's end parts them. */
function periodIn(front: readonly Block[]): Period | null {
  const texts = front.map((block) => (block.type === 'table' ? '' : block.text))
  for (const [index, text] of texts.entries()) {
    const period = findPeriod(text) ?? findPeriod(text + (texts[index + 1] ?? ''))
    if (period !== null) return period
  }
  return null
}

/** A file's name, its extension aside, as a title; a lone year in it counts too. */
function nameTitle(name: string): Title {
  const stem = name.replace(/\.[^.]*$/u, '')
  const title = parseTitle(squeeze(stem))
  if (title !== null) return title
  const years = [...stem.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year))
  return { issuer: null, year: years.length === 1 ? (years[0] ?? null) : null }
}

function said<T>(value: T | null | undefined, by: Witness): Said<T>[] {
  return value === null || value === undefined ? [] : [{ value, by }]
}

function yearsSaid(
  title: Title | null,
  fromMetadata: boolean,
  period: Period | null,
  sheet: Title | null,
  named: Title,
): Said<number>[] {
  return [
    ...said(title?.year, fromMetadata ? 'metadata' : 'title'),
    ...said(period?.end.year, 'period'),
    ...said(sheet?.year, 'title'),
    ...said(named.year, 'file-name'),
  ]
}

/** Off a picture, the year that the text mentions most comes first: one wrong digit makes another. */
function byMentions(years: readonly Said<number>[], document: Document): readonly Said<number>[] {
  if (!isOffPictures(document)) return years
  const mentions = yearMentions(document)
  const count = ({ value }: Said<number>): number => mentions.get(value) ?? 0
  return years.toSorted((a, b) => count(b) - count(a))
}

function issuersSaid(
  printed: Title | null,
  inMetadata: Title | null,
  signature: Signature | null,
  metadata: Metadata,
  sheet: Title | null,
  named: Title,
): Said<string>[] {
  return [
    ...said(printed?.issuer, 'title'),
    ...said(inMetadata?.issuer, 'metadata'),
    ...said(signature?.issuer, 'signature'),
    ...said(metadata.issuer, 'metadata'),
    ...said(sheet?.issuer, 'title'),
    ...said(named.issuer, 'file-name'),
  ]
}

function yearFindings([chosen, ...others]: readonly Said<number>[]): Finding[] {
  if (chosen === undefined) return [makeFinding('year-unknown', {})]
  const other = others.find(({ value }) => value !== chosen.value)
  return other === undefined ? [] : [makeFinding('year-differs', contradiction(chosen, other))]
}

function issuerFindings([chosen, ...others]: readonly Said<string>[]): Finding[] {
  if (chosen === undefined) return [makeFinding('issuer-unknown', {})]
  const other = others.find(({ value }) => !sameIssuer(value, chosen.value))
  return other === undefined ? [] : [makeFinding('issuer-differs', contradiction(chosen, other))]
}

const contradiction = <T extends string | number>(first: Said<T>, second: Said<T>) => ({
  first: first.value,
  firstSource: first.by,
  second: second.value,
  secondSource: second.by,
})

/** One name may be the other's short form: all its characters in their order (县发改局). */
export function sameIssuer(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let from = 0
  for (const character of short) {
    from = long.indexOf(character, from) + 1
    if (from === 0) return false
  }
  return true
}

function periodFindings(period: Period | null, year: number | null): Finding[] {
  if (period === null || year === null) return []
  const printed = `${isoDate(period.start)}–${isoDate(period.end)}`
  const expected = `${year}-01-01–${year}-12-31`
  return printed === expected ? [] : [makeFinding('period-differs', { printed, expected })]
}

function notPrinted(metadata: Metadata, period: Period | null): Finding[] {
  const absent = [
    metadata.published === null ? (['published'] as const) : [],
    metadata.documentNumber === null ? (['documentNumber'] as const) : [],
    period === null ? (['period'] as const) : [],
  ].flat()
  return absent.map((thing) => makeFinding('not-printed', { thing }))
}
