import type { Block, Document } from '../document/document.js'
import type { Form } from '../forms/form.js'
import { formForYear } from '../forms/index.js'
import type { ReportBody } from '../report/body.js'
import { makeFinding } from '../report/finding.js'
import type { Finding } from '../report/schema.js'
import { findAnnex } from './annex.js'
import { isoDate } from './dates.js'
import { settleDoubts } from './doubt/index.js'
import { factsOf } from './facts/index.js'
import { chooseForm } from './form-choice.js'
import {
  findFlattened,
  readFlattened,
  withFlattened,
  type FlattenedTables,
} from './flattened/index.js'
import { findHeadings, type SectionHeading } from './headings.js'
import { identify, type Identity } from './identity.js'
import type { Aliases } from './issuer/aliases.js'
import { identifyIssuer, type IdentifiedIssuer } from './issuer/index.js'
import { openingOf } from './issuer/opening.js'
import { isOffPictures, mendLabels, mendLines, yearFindings } from './picture/index.js'
import { printedRows } from './rows.js'
import { sectionsOf } from './sections.js'
import { reportsIn, type Marks } from './several.js'
import { findSignature, type Signature } from './signature.js'
import { readTables, type TablesRead } from './tables.js'

/** What the reader knows beside the document. */
export interface RecogniseOptions {
  /** Names of issuers and places that the user's file adds. */
  readonly aliases?: Aliases | undefined
}

/**
 * Finds the reports in a document: form, issuer and year of each, its sections, and the figure of every
 * cell of the form. An empty list says that the document is no such report.
 */
export function recognise(source: Document, options: RecogniseOptions = {}): ReportBody[] {
  return reportsIn(source, marksOf).flatMap((part) => recogniseOne(part, options))
}

/** What the tables of a part of a document tell of it. */
function marksOf(part: Document): Marks | undefined {
  const found = findTables(mendLines(part).document)
  if (found === undefined) return undefined
  const { form, tables, document } = found
  const { issuer, year } = identify(document, front(document.blocks, []), null)
  return {
    issuer,
    year,
    form: form.id,
    tables: new Set([...tables.parts.values()].flatMap((ids) => [...ids])),
    figures: JSON.stringify(tables.figures.map((each) => ('value' in each ? each.value : null))),
  }
}

function recogniseOne(source: Document, options: RecogniseOptions): ReportBody[] {
  const lines = mendLines(source)
  const found = findTables(lines.document)
  if (found === undefined) return []
  const { document, form, tables, flattened } = found
  const annex = findAnnex(document.blocks) ?? document.blocks.length
  const signature = findSignature(document.blocks.slice(0, annex))
  const sections = tableSections(document, tables, form)
  const headings = findHeadings(document.blocks, form.sections, sections)
  const opening = front(document.blocks, headings)
  const identity = identify(document, opening, signature)
  if (!isReport(identity, found, headings)) return []
  const end = Math.min(signature?.start ?? annex, annex)
  const facts = factsOf({ blocks: document.blocks, headings, end, year: identity.year })
  return [
    bodyOf({
      form,
      tables: withDoubtsSettled(
        flattened === null ? tables : withFlattened(tables, readFlattened(flattened, facts), form),
        form,
      ),
      sections: sectionsOf(document.blocks, headings, end),
      facts,
      identity,
      issuer: issuerOf(identity, opening, signature, options),
      signature,
      mended: [...yearFindings(document, identity.year), ...lines.findings],
    }),
  ]
}

function withDoubtsSettled(tables: TablesRead, form: Form): TablesRead {
  const { figures, findings } = settleDoubts(form, tables.figures)
  return { ...tables, figures, findings: [...tables.findings, ...findings] }
}

interface Found {
  /** Without the tables that ran together in its text. */
  readonly document: Document
  readonly form: Form
  readonly tables: TablesRead
  readonly flattened: FlattenedTables | null
}

/** The form that the tables of a document are on, and what they say. */
function findTables(source: Document): Found | undefined {
  const about = identify(source, front(source.blocks, []), findSignature(source.blocks))
  const { document, findings: labels } = mendLabels(source, about.year)
  const rows = printedRows(document)
  const form = chooseForm(rows, about.year)
  if (form === undefined) return undefined
  const read = readTables(rows, form)
  const tables = { ...read, findings: [...labels, ...read.findings] }
  if (isOffPictures(document)) return { document, form, tables, flattened: null }
  const printed = new Set([...tables.parts.values()].flatMap((ids) => [...ids]))
  const flattened = findFlattened(document, printed.size > 0 ? form : null, printed, about.year)
  if (flattened === null) return { document, form, tables, flattened }
  const same = flattened.form === form
  return {
    document: flattened.rest,
    form: flattened.form,
    tables: same ? tables : readTables(rows, flattened.form),
    flattened,
  }
}

/** Blocks that can tell the title where no section heading ends the front matter. */
const LONGEST_FRONT = 60

function front(blocks: readonly Block[], headings: readonly SectionHeading[]): readonly Block[] {
  return blocks.slice(0, headings[0]?.block ?? LONGEST_FRONT)
}

/** Where the title leaves the place open, the text and the other names in print may tell it. */
function issuerOf(
  { issuer, year, metadata }: Identity,
  opening: readonly Block[],
  signature: Signature | null,
  { aliases }: RecogniseOptions,
): IdentifiedIssuer | null {
  const others = [signature?.issuer, metadata.issuer].map((name) => name ?? '')
  const text = [openingOf(opening), ...others].join('。')
  return issuer === null ? null : identifyIssuer(issuer, year, { aliases, opening: text })
}

function tableSections(document: Document, tables: TablesRead, form: Form) {
  const sectionOf = new Map(form.tables.map((table) => [table.id, table.section]))
  const blocks = document.blocks.flatMap((block, index) => (block.type === 'table' ? [index] : []))
  return new Map(
    blocks.map((block, part) => {
      const ids = [...(tables.parts.get(part) ?? [])]
      return [block, new Set(ids.flatMap((id) => sectionOf.get(id) ?? []))] as const
    }),
  )
}

/** A report has a table of the form, or its title and sections under it. */
const LEAST_SECTIONS = 3

function isReport(
  { titled }: Identity,
  { tables, flattened }: Found,
  headings: readonly SectionHeading[],
): boolean {
  const hasTables = tables.parts.size > 0 || flattened !== null
  return hasTables || (titled && headings.length >= LEAST_SECTIONS)
}

interface Parts extends Pick<ReportBody, 'sections' | 'facts'> {
  readonly form: Form
  readonly tables: Pick<TablesRead, 'figures' | 'extras' | 'findings'>
  readonly identity: Identity
  readonly issuer: IdentifiedIssuer | null
  readonly signature: Signature | null
  /** What there is to say of words that were read off pictures. */
  readonly mended: readonly Finding[]
}

function bodyOf(parts: Parts): ReportBody {
  const { form, tables, sections, facts, identity, issuer, signature, mended } = parts
  const { year, period, metadata } = identity
  return {
    form: form.id,
    year,
    period: period && { start: isoDate(period.start), end: isoDate(period.end) },
    issuer: issuer?.issuer ?? null,
    published: metadata.published,
    documentNumber: metadata.documentNumber,
    sections,
    signature: signature && { issuer: signature.issuer, date: signature.date },
    figures: [...tables.figures],
    extras: [...tables.extras],
    facts,
    findings: [
      ...identity.findings,
      ...mended,
      ...(issuer?.findings ?? []),
      ...formFindings(form, year),
      ...tables.findings,
    ],
  }
}

function formFindings(form: Form, year: number | null): Finding[] {
  const expected = year === null ? undefined : formForYear(year)
  if (year === null || expected === undefined || expected === form) return []
  return [makeFinding('form-differs', { form: form.id, year, expected: expected.id })]
}
