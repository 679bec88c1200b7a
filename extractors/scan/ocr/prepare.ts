import { cropped, scaled, withMargin } from '../image/crop.js'
import { clipArea, type Area, type Gray } from '../image/picture.js'

/** A picture cut out of a page for reading, and how its pixels stand to the page's. */
export interface Cutting {
  readonly picture: Gray
  /** Where a point of the picture stands on the page, in pixels. */
  toPage(area: Area): Area
}

/** Pixels of white paper about a cutting. */
const MARGIN = 12

/** Cuts an area out of a page, `factor` times as large, on white paper. */
export function cutOut(page: Gray, area: Area, factor: number): Cutting {
  const whole = clipArea(area, page)
  const picture = withMargin(scaled(cropped(page, whole), factor), MARGIN)
  const x = (at: number): number => whole.left + (at - MARGIN) / factor
  const y = (at: number): number => whole.top + (at - MARGIN) / factor
  return {
    picture,
    toPage: ({ left, top, right, bottom }) => ({
      left: x(left),
      top: y(top),
      right: x(right),
      bottom: y(bottom),
    }),
  }
}

/** An area with pixels about it. */
export function widened({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
