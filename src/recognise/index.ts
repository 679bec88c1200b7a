import type { Block, Document } from '../document/document.js'
import type { Form } from '../forms/form.js'
import { formForYear } from '../forms/index.js'
import type { ReportBody } from '../report/body.js'
import { makeFinding } from '../report/finding.js'
import type { Finding } from '../report/schema.js'
import { isoDate } from './dates.js'
import { chooseForm } from './form-choice.js'
import { findHeadings, type SectionHeading } from './headings.js'
import { identify, type Identity } from './identity.js'
import { printedRows } from './rows.js'
import { sectionsOf } from './sections.js'
import { findSignature, type Signature } from './signature.js'
import { readTables, type TablesRead } from './tables.js'

/**
 * Finds the report in a document: its form, issuer and year, its sections, and the figure of every
 * cell of the form. An empty list says that the document is no such report.
 */
export function recognise(document: Document): ReportBody[] {
  const signature = findSignature(document.blocks)
  const rows = printedRows(document)
  const about = identify(document, front(document.blocks, []), signature)
  const form = chooseForm(rows, about.year)
  if (form === undefined) return []
  const tables = readTables(rows, form)
  const headings = findHeadings(
    document.blocks,
    form.sections,
    tableSections(document, tables, form),
  )
  if (!isReport(about, tables, headings)) return []
  const identity = identify(document, front(document.blocks, headings), signature)
  return [bodyOf({ document, form, tables, headings, identity, signature })]
}

/** Blocks that can tell the title where no section heading ends the front matter. */
const LONGEST_FRONT = 60

function front(blocks: readonly Block[], headings: readonly SectionHeading[]): readonly Block[] {
  return blocks.slice(0, headings[0]?.block ?? LONGEST_FRONT)
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
  { parts }: TablesRead,
  headings: readonly SectionHeading[],
): boolean {
  return parts.size > 0 || (titled && headings.length >= LEAST_SECTIONS)
}

interface Parts {
  readonly document: Document
  readonly form: Form
  readonly tables: TablesRead
  readonly headings: readonly SectionHeading[]
  readonly identity: Identity
  readonly signature: Signature | null
}

function bodyOf({ document, form, tables, headings, identity, signature }: Parts): ReportBody {
  const { issuer, year, period, metadata } = identity
  const end = signature?.start ?? document.blocks.length
  return {
    form: form.id,
    year,
    period: period && { start: isoDate(period.start), end: isoDate(period.end) },
    issuer: issuer === null ? null : { name: issuer },
    published: metadata.published,
    documentNumber: metadata.documentNumber,
    sections: sectionsOf(document.blocks, headings, end),
    signature: signature && { issuer: signature.issuer, date: signature.date },
    figures: [...tables.figures],
    extras: [...tables.extras],
    findings: [...identity.findings, ...formFindings(form, year), ...tables.findings],
  }
}

function formFindings(form: Form, year: number | null): Finding[] {
  const expected = year === null ? undefined : formForYear(year)
  if (year === null || expected === undefined || expected === form) return []
  return [makeFinding('form-differs', { form: form.id, year, expected: expected.id })]
}
