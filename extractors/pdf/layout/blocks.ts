import { valuesOf, type Row } from './rows.js'

/** A run of rows; `opens` where its first row is a caption over a header. */
export interface RowBlock {
  readonly rows: readonly Row[]
  readonly opens: boolean
}

/**
 * Cuts the rows of a region before each caption that opens a block of its own: its columns need not
 * be those of the block before it.
 */
export function blocksIn(region: readonly Row[]): RowBlock[] {
  const begin = figuresBegin(region)
  const heads = region.flatMap((_, at) => (at === 0 || opensBlock(region, at, begin) ? [at] : []))
  return heads.map((head, at) => ({
    rows: region.slice(head, heads[at + 1]),
    opens: opensBlock(region, head, begin),
  }))
}

/** The left end of the leftmost figure, in points. */
function figuresBegin(rows: readonly Row[]): number {
  const lefts = rows.flatMap(({ chunks, values }) =>
    chunks.flatMap(({ left }, at) => (values[at] === true ? [left] : [])),
  )
  return Math.min(...lefts)
}

/**
 * Whether a row is a caption over a header: `第二十条第（五）项` over `信息内容 | 本年处理决定数量`. A
 * header reaches from the labels over the figures; the lines of wrapped labels do not.
 */
function opensBlock(rows: readonly Row[], at: number, begin: number): boolean {
  const [before, caption, header] = [rows[at - 1], rows[at], rows[at + 1]]
  if (before !== undefined && valuesOf(before) === 0) return false
  if (caption?.chunks.length !== 1 || valuesOf(caption) > 0) return false
  if (header === undefined || header.chunks.length < 2 || valuesOf(header) > 0) return false
  return header.line.box[0] < begin && header.line.box[2] > begin
}
