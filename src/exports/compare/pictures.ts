/** Which pictures of pages the findings ask for, and what came of them. */
import type { Box } from '../../document/document.js'
import type { Comparison, GroupedFinding } from '../../report/comparison.js'
import { stands } from '../../report/verdicts.js'

/** A part of a report's page that shows the cells of a finding. */
export interface Wanted {
  /** `FINGERPRINT|REPORT|PAGE` */
  readonly id: string
  readonly report: string
  /** From 1. */
  readonly page: number
  /** The cells that the finding names, in points of the page as displayed. */
  readonly cells: readonly Box[]
  /** The cells that they are held against. */
  readonly others: readonly Box[]
}

/** A picture as it stands in the page. */
export interface PagePicture {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/**
 * Why there is no picture. `canvas`: pages cannot be drawn on this machine; `file`: the file is not
 * where it was, or another stands there; `refused`: it cannot be drawn; `enough`: the page has as
 * many as it may hold.
 */
export type NoPicture = 'canvas' | 'file' | 'refused' | 'enough'

/** By the ids of what was wanted. */
export type Pictures = ReadonlyMap<string, PagePicture | NoPicture>

/** Pictures of a page at most, and their bytes: base64 makes them a third longer. */
export const MOST_PICTURES = 48
export const MOST_BYTES = 1_200_000

/**
 * Every picture that the findings ask for, errors before warnings; information, and what a person
 * dismissed, ask for none.
 */
export function wantedPictures({ issuers }: Comparison): readonly Wanted[] {
  const findings = issuers.flatMap(({ groups }) => groups.flatMap((group) => group.findings))
  const pdfs = new Set(
    issuers.flatMap(({ reports }) =>
      reports.filter(({ source }) => source.format === 'pdf').map(({ id }) => id),
    ),
  )
  const wanted = (['error', 'warning'] as const).flatMap((severity) =>
    findings
      .filter(({ finding }) => finding.severity === severity && stands(finding))
      .flatMap(picturesOf),
  )
  const own = wanted.filter(({ report }) => pdfs.has(report))
  return [...new Map(own.map((each) => [each.id, each])).values()]
}

/** The pictures of one finding: one for each page that its figures stand on. */
export function picturesOf({ reports, finding, evidence }: GroupedFinding): readonly Wanted[] {
  // Within a report the first figure is the likeliest culprit; between two both are at stake.
  const stakes = new Set(reports.length > 1 ? finding.figures : finding.figures.slice(0, 1))
  const operands = new Set([...finding.figures, ...(finding.operands ?? [])])
  const pages = new Map<string, Drafted>()
  for (const { report, cells } of evidence)
    for (const { key, places } of cells.filter((cell) => operands.has(cell.key)))
      for (const { page, box, file } of places) {
        if (page === undefined || box === undefined || file !== undefined) continue
        const draft = draftFor(`${finding.fingerprint}|${report}|${page}`, report, page, pages)
        draft[stakes.has(key) ? 'cells' : 'others'].push(box)
      }
  return [...pages.values()].map((draft) =>
    draft.cells.length > 0 ? draft : { ...draft, cells: draft.others, others: [] },
  )
}

interface Drafted extends Wanted {
  readonly cells: Box[]
  readonly others: Box[]
}

function draftFor(id: string, report: string, page: number, pages: Map<string, Drafted>): Drafted {
  const draft = pages.get(id) ?? { id, report, page, cells: [], others: [] }
  pages.set(id, draft)
  return draft
}
