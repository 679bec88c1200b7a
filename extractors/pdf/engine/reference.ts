/** Bytes within which a file may begin with something else (ISO 32000-1, annex H, note 13). */
const HEAD = 1024

/**
 * Whether the last cross-reference of a file, whose bytes are given as text, stands where the file
 * says: a table, or a stream. Where it does not, pdfjs looks for all objects itself.
 */
export function hasReference(file: string): boolean {
  const tail = file.slice(file.lastIndexOf('startxref'))
  const offset = Number(/^startxref\s+(\d+)/u.exec(tail)?.[1] ?? NaN)
  const start = file.slice(0, HEAD).indexOf('%PDF-')
  return [offset, offset + Math.max(start, 0)].some((at) =>
    /^\s{0,8}(?:xref\b|\d+\s+\d+\s+obj\b)/u.test(file.slice(at, at + 40)),
  )
}
