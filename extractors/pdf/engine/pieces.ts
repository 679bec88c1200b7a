import type { Box } from '../../../src/document/document.js'
import type { Ruling } from '../page.js'
import type { Matrix } from './matrix.js'

/** A drawn line, or a piece of one, before pieces are joined. Always flat: `top === bottom` or `left === right`. */
export type Piece = Ruling

/** pdfjs' codes within the data of a path; 1 is a line. */
const MOVE = 0
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/** Numbers after each code. */
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0]

/** Points: borders of tables are thinner, bands of colour thicker. */
const MAX_FILL_THICKNESS = 3
/** Points: Word offers borders up to 6. */
const MAX_STROKE_THICKNESS = 6
/** Points by which a straight line may lean. */
const LEAN = 0.5
/** Points by which a corner may miss the box: mitred borders meet in trapezia. */
const CORNER = 1

/** Connected points, x and y alternating, on the page as displayed; a curve is a gap of two NaN. */
interface Subpath {
  readonly points: number[]
  closed: boolean
}

/** The straight lines that stroking the path draws. `thickness` in points. */
export function strokedPieces(data: ArrayLike<number>, matrix: Matrix, thickness: number): Piece[] {
  if (thickness > MAX_STROKE_THICKNESS) return []
  return subpaths(data, matrix).flatMap((path) => {
    const thin = thinRectangle(path)
    return thin.length > 0 ? thin : edges(path)
  })
}

/** The thin rectangles that filling the path draws, each as its middle line. */
export function filledPieces(data: ArrayLike<number>, matrix: Matrix): Piece[] {
  return subpaths(data, matrix).flatMap(thinRectangle)
}

function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const paths: Subpath[] = []
  let path: Subpath = { points: [], closed: false }
  for (let i = 0, operands; i < data.length; i += operands + 1) {
    const code = data[i] ?? CLOSE
    operands = OPERANDS[code] ?? data.length
    if (code === MOVE) paths.push((path = { points: [], closed: false }))
    if (code === CURVE || code === QUADRATIC) path.points.push(NaN, NaN)
    if (code === CLOSE) path.closed = true
    else addPoint(path, data[i + operands - 1] ?? NaN, data[i + operands] ?? NaN, matrix)
  }
  return paths
}

function addPoint(path: Subpath, x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
  path.points.push(a * x + c * y + e, b * x + d * y + f)
}

function edges({ points, closed }: Subpath): Piece[] {
  const found: Piece[] = []
  const last = points.length - 2
  for (let i = 0; i <= last; i += 2) {
    const next = i < last ? i + 2 : 0
    if (next === 0 && !closed) break
    const edge = straight(points[i], points[i + 1], points[next], points[next + 1])
    if (edge !== null) found.push(edge)
  }
  return found
}

function straight(x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN): Piece | null {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  const box = {
    left: Math.min(x0, x1),
    top: Math.min(y0, y1),
    right: Math.max(x0, x1),
    bottom: Math.max(y0, y1),
  }
  if (height <= LEAN && width > height) return horizontal(box)
  if (width <= LEAN && height > width) return vertical(box)
  return null
}

function horizontal({ left, top, right, bottom }: Ruling): Piece {
  const middle = (top + bottom) / 2
  return { left, top: middle, right, bottom: middle }
}

function vertical({ left, top, right, bottom }: Ruling): Piece {
  const middle = (left + right) / 2
  return { left: middle, top, right: middle, bottom }
}

/** A thin rectangle's middle line; of a dot, which may belong to a dotted line of either kind, both. */
function thinRectangle({ points }: Subpath): Piece[] {
  const box = rectangle(points)
  if (box === null) return []
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (Math.min(width, height) > MAX_FILL_THICKNESS) return []
  if (Math.max(width, height) <= MAX_FILL_THICKNESS) return [horizontal(box), vertical(box)]
  if (width > 2 * height) return [horizontal(box)]
  return height > 2 * width ? [vertical(box)] : []
}

/** The box that a path is, on the page as displayed; null for a path of any other shape. */
export function rectangleOf(data: ArrayLike<number>, matrix: Matrix): Box | null {
  if (data.length > RECTANGLE) return null
  const [path, ...more] = subpaths(data, matrix).filter(({ points }) => points.length > 2)
  const box = path === undefined || more.length > 0 ? null : rectangle(path.points)
  return box === null ? null : [box.left, box.top, box.right, box.bottom]
}

/** Numbers that tell a rectangle at most: five points, the end, and a point where the next path would begin. */
const RECTANGLE = 19

/** The box of four corners (the first perhaps repeated) that lie on the corners of a box. */
function rectangle(points: readonly number[]): Ruling | null {
  if (points.length < 8 || points.length > 10) return null
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2 === 1)
  const box = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
  const onSide = (value: number, low: number, high: number) =>
    value - low <= CORNER || high - value <= CORNER
  const isBox =
    xs.every((x) => onSide(x, box.left, box.right)) &&
    ys.every((y) => onSide(y, box.top, box.bottom))
  return isBox ? box : null
}
