import { u16, u32, u8 } from './bytes.js'
import type { DocParagraph } from './word-file.js'

/** A cell of a row: its width in twips, how it goes on the one above it, and what stands in it. */
export interface DocCell {
  readonly width: number
  readonly vertical?: 'start' | 'continue'
  readonly text: string
}

const IN_TABLE = [...u16(0x2416), 1]
const ROW_END = [...u16(0x2417), 1]
const VERTICAL = { start: 0x60, continue: 0x20 } as const

/** The paragraphs of a row: one a cell, and the end of the row with the definition of its cells. */
export function rowParagraphs(cells: readonly DocCell[]): DocParagraph[] {
  return [
    ...cells.map(({ text }): DocParagraph => ({
      runs: [{ text }],
      mark: '\x07',
      changes: IN_TABLE,
    })),
    { runs: [], mark: '\x07', changes: [...IN_TABLE, ...ROW_END, ...definitionOf(cells)] },
  ]
}

/** The edges of the cells, then what is said of each ([MS-DOC] 2.9.325, sprmTDefTable). */
export function definitionOf(cells: readonly DocCell[]): number[] {
  const edges = [0]
  for (const { width } of cells) edges.push((edges.at(-1) ?? 0) + width)
  const said = cells.flatMap(({ width, vertical }) => [
    ...[...u16(vertical === undefined ? 0 : VERTICAL[vertical]), ...u16(width)],
    ...[u32(0), u32(0), u32(0), u32(0)].flat(),
  ])
  const operand = [...u8(cells.length), ...edges.flatMap(u16), ...said]
  return [...u16(0xd608), ...u16(operand.length + 1), ...operand]
}
