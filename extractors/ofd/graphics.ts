import type { Element } from '../docx/xml/element.js'
import { IDENTITY } from '../pdf/engine/state.js'
import { matrixOf, multiply, type Matrix } from '../pdf/engine/matrix.js'
import { find, numbersIn } from './xml.js'

/** Points of a millimetre, the unit of OFD. */
const POINTS = 72 / 25.4

/** Left, top, width, height in millimetres. */
export type Area = readonly [left: number, top: number, width: number, height: number]

/** An area such as `0 0 210 297`; null where it is none. */
export function areaIn(text: string): Area | null {
  const [left, top, width, height] = numbersIn(text)
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return null
  return width > 0 && height > 0 ? [left, top, width, height] : null
}

/** The size of a page in points. */
export function sizeOf([, , width, height]: Area): { width: number; height: number } {
  return { width: width * POINTS, height: height * POINTS }
}

/** From the millimetres of a page to points from its top left corner. */
export function pageMatrix([left, top]: Area): Matrix {
  return [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS]
}

/** From an object's own space to its page: its matrix, then the corner of its boundary (8.5). */
export function objectMatrix(object: Element, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(object.attributes.Boundary)
  const own = matrixOf(numbersIn(object.attributes.CTM)) ?? IDENTITY
  return multiply(outer, multiply([1, 0, 0, 1, x, y], own))
}

/** Whether an object is shown at all. */
export function isShown({ attributes }: Element): boolean {
  return attributes.Visible !== 'false' && attributes.Alpha !== '0'
}

/** How an object's inside or outline is painted; white shows on a coloured ground alone. */
export type Ink = 'none' | 'white' | 'seen'

/** The ink of `Fill` or `Stroke`. @param byDefault whether it is painted where nothing says so. */
export function inkOf(object: Element, what: 'Fill' | 'Stroke', byDefault: boolean): Ink {
  const painted = object.attributes[what] ?? String(byDefault)
  const colour = find(object, `${what}Color`)?.attributes
  if (painted !== 'true' || colour?.Alpha === '0') return 'none'
  const parts = numbersIn(colour?.Value)
  return parts.length > 0 && parts.length !== 4 && parts.every((part) => part === 255)
    ? 'white'
    : 'seen'
}
