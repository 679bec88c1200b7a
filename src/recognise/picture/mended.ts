import type { Document } from '../../document/document.js'
import type { Finding } from '../../report/schema.js'

/** A document whose words can be compared, and what there is to say of those that were mended. */
export interface Mended {
  readonly document: Document
  readonly findings: readonly Finding[]
}

/**
 * Whether print of a document was read off pictures. Its running text then holds no tables that ran
 * together: nothing says how surely their numbers were read.
 */
export function isOffPictures({ notes }: Document): boolean {
  return notes.some(({ code }) => code === 'read-off-pictures')
}
