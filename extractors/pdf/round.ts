import type { Block, Box, Cell, Place } from '../../src/document/document.js'

/** Tenths of a point: finer than any print, coarse enough to read. */
const STEP = 10
/** Of a step: what arithmetic adds to a whole number of steps. */
const SLACK = 1e-6

/** The box on whole tenths of a point that just covers a box. */
export function roundBox([left, top, right, bottom]: Box): Box {
  return [down(left), down(top), up(right), up(bottom)]
}

function down(value: number): number {
  return Math.floor(value * STEP + SLACK) / STEP
}

function up(value: number): number {
  return Math.ceil(value * STEP - SLACK) / STEP
}

/** A block with the boxes of all its places rounded. */
export function withRoundedBoxes(block: Block): Block {
  if (block.type !== 'table') return { ...block, place: rounded(block.place) }
  const cells = block.cells.map((cell): Cell => ({ ...cell, place: rounded(cell.place) }))
  return { ...block, place: rounded(block.place), cells }
}

function rounded(place: Place): Place {
  return place.box === undefined ? place : { ...place, box: roundBox(place.box) }
}
