/** The end of every revision of a PDF: the place of its cross-reference (ISO 32000-1, 7.5.5). */
const END = 'startxref'

/**
 * Whether a PDF is whole. pdfjs repairs a file that was cut off and silently gives the pages that are
 * left; but in such a file objects follow the last `startxref`, or there is none.
 */
export function isComplete(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.lastIndexOf(END)
  return end >= 0 && !/\d\s+\d+\s+obj\b/u.test(buffer.toString('latin1', end))
}
