import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Attached files that are named, at most. */
const MOST = 20

/** Names of the files that a PDF carries with it (ISO 32000-1, 7.11.4). */
export async function attachmentsOf(document: PDFDocumentProxy): Promise<string[]> {
  // pdfjs types them as any; it gives null where there are none.
  const attachments: unknown = await document.getAttachments().catch(() => null)
  if (typeof attachments !== 'object' || attachments === null) return []
  return Object.values(attachments)
    .slice(0, MOST)
    .flatMap((file: unknown) => nameOf(file) ?? [])
}

function nameOf(file: unknown): string | null {
  if (typeof file !== 'object' || file === null || !('filename' in file)) return null
  return typeof file.filename === 'string' && file.filename !== '' ? file.filename : null
}
